import type { SheetGrid } from "../cells/sheetGrid";
import type { Column } from "../tables/column";
import type { Table } from "../tables/table";
import { TABLES_IN_ORDER } from "../tables/tables";
import { seenBefore } from "./seenBefore";
import { firstLookAt, lookAt } from "./sheetLook";
import type { SpreadsheetZone } from "./spreadsheetZone";
import type { WorkbookSheets } from "./workbookSheets";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type DataRange = GoogleAppsScript.Spreadsheet.Range;

/**
 * The tabs that hold tables; a workbook may have others, which are nobody's business here. Throws
 * Refusal "tab-too-large".
 */
export function readGrids(sheets: WorkbookSheets, zone: SpreadsheetZone): SheetGrid[] {
  const grids: SheetGrid[] = [];
  for (const table of TABLES_IN_ORDER) {
    if (table.isMemory) continue;
    const found = sheets.sheetOf(table);
    if (found === null) continue;
    // Nobody fills those that the add-on alone writes in.
    const isOurs = Object.values<Column>(table.columns).every(({ auto }) => auto);
    const look = (isOurs ? lookAt : firstLookAt)(found.sheet, found.name, zone);
    sheets.looks.set(found.name, look);
    grids.push(minds(table) ? withPerCents(look.range, look.grid) : look.grid);
  }
  return grids;
}

/** A tab that `readGrids` leaves out, as this run has seen or left it; null where there is none. */
export function readMemory(
  sheets: WorkbookSheets,
  zone: SpreadsheetZone,
  table: Table,
): SheetGrid | null {
  const found = sheets.sheetOf(table);
  return found === null ? null : seenBefore(sheets, found, zone).grid;
}

/**
 * One getValues, from A1 to the last cell in use; where rows at the end may be counts and sums, one
 * getFormulas of those.
 */
export function readGrid(sheet: Sheet, name: string, zone: SpreadsheetZone): SheetGrid {
  return lookAt(sheet, name, zone).grid;
}

/** Whether a % sign changes what figures of the table say. */
function minds({ columns }: Table): boolean {
  return Object.values(columns).some(
    (column) => column.nature === "number" && column.shownAsPercent === "as people show it",
  );
}

/** Marks the numbers that the sheet shows with %: one getNumberFormats, only where there are any. */
export function withPerCents(range: DataRange, grid: SheetGrid): SheetGrid {
  if (grid.cells.length < 2) return grid;
  const formats = range.getNumberFormats();
  const cells = grid.cells.map((row, index) =>
    row.map((cell, at) => {
      const isPercent = cell.kind === "number" && showsPercent(formats[index]?.[at] ?? "");
      return isPercent ? { ...cell, percent: true as const } : cell;
    }),
  );
  return { name: grid.name, cells };
}

/** A % in quotation marks, or behind a backslash, is only a sign: it does not multiply. */
function showsPercent(format: string): boolean {
  return format.includes("%") && format.replace(/"[^"]*"|\\./g, "").includes("%");
}
