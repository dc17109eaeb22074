import type { SheetGrid } from "../domain/sheetGrid";
import { normalisedTitle } from "../tables/readTable";
import type { Table } from "../tables/table";
import { TABLES } from "../tables/tables";
import { cellFromSheet } from "./sheetValue";
import type { SpreadsheetZone } from "./spreadsheetZone";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tabs that hold tables; a workbook may have others, which are nobody's business here. */
export function readGrids(sheets: readonly Sheet[], zone: SpreadsheetZone): SheetGrid[] {
  const known = new Set<string>();
  for (const { name, aliases } of Object.values(TABLES) as readonly Table[]) {
    for (const title of [name, ...aliases]) known.add(normalisedTitle(title));
  }
  const grids: SheetGrid[] = [];
  for (const sheet of sheets) {
    const name = sheet.getName();
    if (known.has(normalisedTitle(name))) grids.push(readGrid(sheet, name, zone));
  }
  return grids;
}

/** One getValues, from A1 to the last cell in use. */
export function readGrid(sheet: Sheet, name: string, zone: SpreadsheetZone): SheetGrid {
  const values: unknown[][] = sheet.getDataRange().getValues();
  return { name, cells: values.map((row) => row.map((value) => cellFromSheet(value, zone))) };
}
