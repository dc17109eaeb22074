/** What the menu says and the entry point behind it (design, section 6). null is a line. */
export const MENU = [
  ["Open sidebar", "openSidebar"],
  null,
  ["Update progress", "updateProgress"],
  ["Check the workbook", "checkWorkbook"],
  ["Steering group report\u2026", "openReportView"],
  ["Import a spreadsheet\u2026", "openImport"],
  null,
  ["Start a new year\u2026", "beginNewYear"],
  ["Statement of Annual Priorities\u2026", "openStatement"],
  null,
  ["Set up workbook", "setUpWorkbook"],
  ["Report template\u2026", "openReportTemplate"],
  ["Schedule reports\u2026", "scheduleReports"],
  ["Forget a person\u2026", "openForgetPerson"],
  null,
  ["Help", "showHelp"],
] as const;

/** Adds the Compact menu. It touches nothing else, so it needs no authorisation. */
export function addMenu(): void {
  const menu = SpreadsheetApp.getUi().createMenu("Compact");
  for (const item of MENU) {
    if (item === null) menu.addSeparator();
    else menu.addItem(item[0], item[1]);
  }
  menu.addToUi();
}
