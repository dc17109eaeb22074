import type { SheetGrid } from "../cells/sheetGrid";
import { TABLES_IN_ORDER } from "../tables/tables";
import { cellFromSheet } from "./sheetValue";
import type { SpreadsheetZone } from "./spreadsheetZone";
import type { WorkbookSheets } from "./workbookSheets";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tabs that hold tables; a workbook may have others, which are nobody's business here. */
export function readGrids(sheets: WorkbookSheets, zone: SpreadsheetZone): SheetGrid[] {
  const grids: SheetGrid[] = [];
  for (const table of TABLES_IN_ORDER) {
    const found = sheets.sheetOf(table);
    if (found !== null) grids.push(readGrid(found.sheet, found.name, zone));
  }
  return grids;
}

/** One getValues, from A1 to the last cell in use. */
export function readGrid(sheet: Sheet, name: string, zone: SpreadsheetZone): SheetGrid {
  const values: unknown[][] = sheet.getDataRange().getValues();
  return { name, cells: values.map((row) => row.map((value) => cellFromSheet(value, zone))) };
}
