/** What the item says and the entry point behind it; null is a line. */
type MenuItem = readonly [caption: string, entryPoint: string] | null;

interface SubMenu {
  readonly caption: string;
  readonly items: readonly MenuItem[];
}

const SET_UP: MenuItem = ["Set up workbook", "setUpWorkbook"];

/** The menu, with the menus inside it (design, section 6). */
export const MENU: readonly (MenuItem | SubMenu)[] = [
  ["Open sidebar", "openSidebar"],
  null,
  ["Update progress", "updateProgress"],
  ["Check the workbook", "checkWorkbook"],
  ["Steering group report\u2026", "openReportView"],
  null,
  {
    caption: "Meetings",
    items: [
      ["Agenda and papers\u2026", "openPapers"],
      ["Read minutes\u2026", "openMinutes"],
      ["Balance\u2026", "openBalance"],
      ["Calendar file (.ics)\u2026", "openCalendarFile"],
      null,
      ["Schedule reports\u2026", "scheduleReports"],
      ["Report template\u2026", "openReportTemplate"],
      ["Minutes template\u2026", "openMinutesTemplate"],
    ],
  },
  {
    caption: "Members",
    items: [
      ["Chase\u2026", "openChase"],
      ["Buddies\u2026", "openBuddies"],
      ["Charter pack\u2026", "openCharterPack"],
      null,
      ["Forget a person\u2026", "openForgetPerson"],
    ],
  },
  {
    caption: "Year",
    items: [
      ["Import a spreadsheet\u2026", "openImport"],
      ["Read a Statement of Annual Priorities\u2026", "openReadStatement"],
      ["Statement of Annual Priorities\u2026", "openStatement"],
      ["Start a new year\u2026", "beginNewYear"],
      ["Regional portfolio\u2026", "openRegion"],
    ],
  },
  null,
  ["Undo a change\u2026", "openUndo"],
  SET_UP,
  ["Help", "showHelp"],
];

/** The same where nothing is set up yet: the one way in stands first and alone, as no item can be bold. */
const MENU_BEFORE_SET_UP: typeof MENU = [SET_UP, null, ...MENU.filter((entry) => entry !== SET_UP)];

/** The entry points that the menu calls, in its order. */
export const ENTRY_POINTS_OF_MENU: readonly string[] = MENU.flatMap((entry) =>
  isSubMenu(entry) ? entry.items.flatMap(entryPointsOf) : entryPointsOf(entry),
);

/**
 * Adds the Compact menu, in place of one that is there. It touches nothing else, so it needs no
 * authorisation.
 */
export function addMenu(isUnderWay: boolean): void {
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createMenu("Compact");
  for (const entry of isUnderWay ? MENU : MENU_BEFORE_SET_UP) {
    if (isSubMenu(entry)) {
      const inner = ui.createMenu(entry.caption);
      for (const item of entry.items) addItem(inner, item);
      menu.addSubMenu(inner);
    } else addItem(menu, entry);
  }
  menu.addToUi();
}

function addItem(menu: GoogleAppsScript.Base.Menu, item: MenuItem): void {
  if (item === null) menu.addSeparator();
  else menu.addItem(item[0], item[1]);
}

function entryPointsOf(item: MenuItem): readonly string[] {
  return item === null ? [] : [item[1]];
}

function isSubMenu(entry: MenuItem | SubMenu): entry is SubMenu {
  return entry !== null && "items" in entry;
}
