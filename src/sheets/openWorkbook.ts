import type { MemoryPort, WorkbookPort, WorkbookReading } from "../app/ports";
import type { CalendarDate } from "../cells/calendarDate";
import type { LocaleAndZone } from "../cells/localeAndZone";
import type { SheetGrid } from "../cells/sheetGrid";
import { once } from "../domain/once";
import { TABLES } from "../tables/tables";
import { applyChanges } from "./applyChanges";
import { forgetText } from "./forgetText";
import { otherTabs, readTab } from "./otherTabs";
import { readGrid, readGrids, readGridsAgain, readMemory } from "./readGrids";
import { offerSetUp, setUpTabs } from "./setUpTabs";
import { type SpreadsheetZone, spreadsheetZone } from "./spreadsheetZone";
import { stagingTabs } from "./stagingTabs";
import { tableAsShown } from "./tableAsShown";
import { type WorkbookSheets, workbookSheets } from "./workbookSheets";

/** The spreadsheet that the add-on is in. What it has asked Sheets once, it does not ask again. */
export function openWorkbook(memory: MemoryPort): WorkbookPort {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const zone = once((): SpreadsheetZone => spreadsheetZone(spreadsheet));
  const sheets = once((): WorkbookSheets => workbookSheets(spreadsheet));
  const localeAndZone = once(
    (): LocaleAndZone => ({
      locale: spreadsheet.getSpreadsheetLocale(),
      timeZone: zone().name,
    }),
  );
  const now = (): { readonly today: CalendarDate; readonly time: string } => {
    const { day, time } = zone().dayOf(new Date());
    if (day === null) throw new Error("The clock gives no day.");
    return { today: day, time };
  };
  const reading = (grids: readonly SheetGrid[]): WorkbookReading => ({
    ...now(),
    grids,
    localeAndZone: localeAndZone(),
  });
  const apply: WorkbookPort["apply"] = (changes) =>
    applyChanges(spreadsheet, sheets(), zone(), memory, changes);
  return {
    localeAndZone,
    read: () => reading(readGrids(sheets(), zone())),
    readAgain: () => reading(readGridsAgain(sheets(), zone())),
    today: () => now().today,
    instant: () => new Date().toISOString(),
    tabNames: () => sheets().all.map(({ name }) => name),
    readCopy: (name) => {
      const found = sheets().all.find((one) => one.name === name);
      return found === undefined ? null : readGrid(found.sheet, name, zone());
    },
    apply,
    keepWritten: () => SpreadsheetApp.flush(),
    tableAsShown: (table, withFormulas) => tableAsShown(sheets(), zone(), table, withFormulas),
    undoTab: { read: () => readMemory(sheets(), zone(), TABLES.Undo), apply },
    setUp: () => setUpTabs(spreadsheet, sheets(), zone(), memory),
    offerSetUp: () => offerSetUp(sheets(), zone(), memory),
    forgetText: (forget, write) => {
      const places = forgetText(sheets(), zone(), forget, write);
      sheets().looks.clear();
      return places;
    },
    selection: () => {
      const cell = spreadsheet.getActiveRange();
      if (cell === null) return null;
      return {
        sheetName: cell.getSheet().getName(),
        row: cell.getRow(),
        column: cell.getColumn(),
      };
    },
    otherTabs: () => otherTabs(sheets()),
    readTab: (name) => readTab(sheets(), zone(), name),
    staging: stagingTabs(spreadsheet),
    goTo: (sheetName, cell) => {
      const sheet = spreadsheet.getSheetByName(sheetName);
      if (sheet === null) return false;
      const range = sheet.getRange(cell);
      // Asked first: a cell beside a group has its sign, and would unfold it too.
      if (sheet.getColumnGroupDepth(range.getColumn()) > 0) range.expandGroups();
      range.activate();
      return true;
    },
  };
}
