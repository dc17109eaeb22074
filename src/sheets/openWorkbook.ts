import type { WorkbookPort } from "../app/ports";
import type { LocaleAndZone } from "../cells/localeAndZone";
import { once } from "../domain/once";
import { isAllAuto, type Table } from "../tables/table";
import { TABLES_IN_ORDER } from "../tables/tables";
import { applyChanges } from "./applyChanges";
import { layOutTable } from "./layOutTable";
import { quotedList } from "./quotedList";
import { readGrids } from "./readGrids";
import { type SpreadsheetZone, spreadsheetZone } from "./spreadsheetZone";
import { type WorkbookSheets, workbookSheets } from "./workbookSheets";

/** The spreadsheet that the add-on is in. What it has asked Sheets once, it does not ask again. */
export function openWorkbook(): WorkbookPort {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const zone = once((): SpreadsheetZone => spreadsheetZone(spreadsheet));
  const sheets = once((): WorkbookSheets => workbookSheets(spreadsheet));
  const localeAndZone = once(
    (): LocaleAndZone => ({
      locale: spreadsheet.getSpreadsheetLocale(),
      timeZone: zone().name,
    }),
  );
  return {
    localeAndZone,
    read: () => {
      const { day, time } = zone().dayOf(new Date());
      if (day === null) throw new Error("The clock gives no day.");
      return {
        grids: readGrids(sheets(), zone()),
        today: day,
        time,
        localeAndZone: localeAndZone(),
      };
    },
    apply: (changes) => applyChanges(spreadsheet, sheets(), zone(), changes),
    setUp: () => {
      const active = spreadsheet.getActiveSheet();
      const withSpare = isNewWorkbook(sheets());
      const laidOut = tablesToLayOut(sheets(), withSpare).map((table) => ({
        name: table.name,
        ...layOutTable(spreadsheet, sheets(), table, zone(), { withSpare }),
      }));
      const tabs = laidOut.filter(({ isNew }) => isNew).map(({ name }) => name);
      const added = [...addedTabs(tabs), ...laidOut.flatMap(({ sentences }) => sentences)];
      // Adding a tab takes people to it; they are brought back to where they were.
      spreadsheet.setActiveSheet(active);
      return { added };
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
    goTo: (sheetName, cell) => {
      const sheet = spreadsheet.getSheetByName(sheetName);
      if (sheet === null) return false;
      sheet.getRange(cell).activate();
      return true;
    },
  };
}

function isNewWorkbook(sheets: WorkbookSheets): boolean {
  return TABLES_IN_ORDER.every((table) => sheets.sheetOf(table) === null);
}

/** A new workbook gets what people may fill in; one that exists keeps the tabs that it has. */
function tablesToLayOut(sheets: WorkbookSheets, withSpare: boolean): readonly Table[] {
  return TABLES_IN_ORDER.filter(
    (table) =>
      table.need !== "spare" || sheets.sheetOf(table) !== null || (withSpare && !isAllAuto(table)),
  );
}

function addedTabs(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  return [`Added the ${names.length === 1 ? "tab" : "tabs"} ${quotedList(names)}.`];
}
