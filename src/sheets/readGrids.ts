import type { CellValue } from "../cells/cellValue";
import type { SheetGrid } from "../cells/sheetGrid";
import { sumsUpRows } from "../cells/sumsUpRows";
import { endRowsInDoubt } from "../tables/endRowsInDoubt";
import type { Table } from "../tables/table";
import { TABLES_IN_ORDER } from "../tables/tables";
import { cellFromSheet } from "./sheetValue";
import type { SpreadsheetZone } from "./spreadsheetZone";
import type { WorkbookSheets } from "./workbookSheets";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type DataRange = GoogleAppsScript.Spreadsheet.Range;

/** The tabs that hold tables; a workbook may have others, which are nobody's business here. */
export function readGrids(sheets: WorkbookSheets, zone: SpreadsheetZone): SheetGrid[] {
  const grids: SheetGrid[] = [];
  for (const table of TABLES_IN_ORDER) {
    const found = sheets.sheetOf(table);
    if (found === null) continue;
    const range = found.sheet.getDataRange();
    const grid = withSums(found.sheet, gridOf(range, found.name, zone));
    grids.push(minds(table) ? withPerCents(range, grid) : grid);
  }
  return grids;
}

/**
 * One getValues, from A1 to the last cell in use; where rows at the end may be counts and sums, one
 * getFormulas of those.
 */
export function readGrid(sheet: Sheet, name: string, zone: SpreadsheetZone): SheetGrid {
  return withSums(sheet, gridOf(sheet.getDataRange(), name, zone));
}

function gridOf(range: DataRange, name: string, zone: SpreadsheetZone): SheetGrid {
  const values: unknown[][] = range.getValues();
  return { name, cells: values.map((row) => row.map((value) => cellFromSheet(value, zone))) };
}

function withSums(sheet: Sheet, grid: SheetGrid): SheetGrid {
  const doubted = endRowsInDoubt(grid);
  if (doubted === null) return grid;
  const { first, last } = doubted;
  const width = grid.cells[0]?.length ?? 0;
  const formulas: string[][] = sheet.getRange(first, 1, last - first + 1, width).getFormulas();
  const cells = grid.cells.map((row, index) =>
    index + 1 < first || index + 1 > last
      ? row
      : row.map((cell, at): CellValue => {
          const formula = formulas[index + 1 - first]?.[at] ?? "";
          if (cell.kind === "blank" || cell.kind === "yes or no") return cell;
          return sumsUpRows(formula, index + 1, grid.name) ? { ...cell, sumsUp: true } : cell;
        }),
  );
  return { name: grid.name, cells };
}

/** Whether a % sign changes what figures of the table say. */
function minds({ columns }: Table): boolean {
  return Object.values(columns).some(
    (column) => column.nature === "number" && column.shownAsPercent === "as people show it",
  );
}

/** Marks the numbers that the sheet shows with %: one getNumberFormats, only where there are any. */
function withPerCents(range: DataRange, grid: SheetGrid): SheetGrid {
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
