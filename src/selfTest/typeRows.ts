/** A row by its headers; what is not named stays blank. */
export type TypedRow = { readonly [header: string]: string | number | Date };

/** Puts rows below those of a tab that *Set up workbook* has laid out, its headers in the first row. */
export function typeRows(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tab: string,
  rows: readonly TypedRow[],
): void {
  const sheet = spreadsheet.getSheetByName(tab);
  if (sheet === null) throw new Error(`There is no tab ${tab}.`);
  const first = sheet.getLastRow() + 1;
  const lacking = first + rows.length - 1 - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  const [headers = []]: unknown[][] = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues();
  const titles = Array.from(new Set(rows.flatMap((row) => Object.keys(row))));
  for (const title of titles) {
    const column = headers.indexOf(title) + 1;
    if (column === 0) throw new Error(`${tab} has no column ${title}.`);
    const range = sheet.getRange(first, column, rows.length, 1);
    range.setValues(rows.map((row) => [row[title] ?? ""]));
  }
}
