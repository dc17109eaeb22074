import type { CellBlock } from "../changes/cellBlocks";
import { cellToSheet } from "./sheetValue";
import type { SpreadsheetZone } from "./spreadsheetZone";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * One setValues a block. Rows are added below where the sheet ends too early. A block may go across
 * rows that are people's, `kept`: a total there is not to turn from a formula into a number.
 */
export function writeBlocks(
  sheet: Sheet,
  blocks: readonly CellBlock[],
  zone: SpreadsheetZone,
  kept: readonly number[] = [],
): void {
  const lastRow = Math.max(0, ...blocks.map(({ row, cells }) => row + cells.length - 1));
  if (lastRow > 0) ensureRows(sheet, lastRow);
  for (const { row, column, cells } of blocks) {
    const range = sheet.getRange(row, column, cells.length, cells[0]?.length ?? 1);
    const values = cells.map((line) => line.map((cell) => cellToSheet(cell, zone)));
    const keptInside = kept.map((at) => at - row).filter((at) => at >= 0 && at < cells.length);
    const formulas: string[][] = keptInside.length === 0 ? [] : range.getFormulas();
    for (const at of keptInside) {
      values[at] = (values[at] ?? []).map((value, column) => formulas[at]?.[column] || value);
    }
    range.setValues(values);
  }
}

/** Makes the sheet at least so many columns wide. */
export function ensureColumns(sheet: Sheet, columns: number): void {
  const present = sheet.getMaxColumns();
  if (present < columns) sheet.insertColumnsAfter(present, columns - present);
}

function ensureRows(sheet: Sheet, rows: number): void {
  const missing = rows - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
}
