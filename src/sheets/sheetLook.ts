import { type CellValue, sameCell } from "../cells/cellValue";
import type { SheetGrid } from "../cells/sheetGrid";
import { once } from "../domain/once";
import { cellFromSheet } from "./sheetValue";
import type { SpreadsheetZone } from "./spreadsheetZone";
import { checkReach } from "./tabReach";
import { withSums } from "./withSums";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A tab as one call saw it. */
export interface SheetLook {
  readonly range: Range;
  /** As Sheets gave them, so that they can be put back without loss. */
  readonly values: readonly (readonly unknown[])[];
  readonly grid: SheetGrid;
  /** One call, made where it is asked for and not made again. */
  readonly formulas: () => readonly (readonly string[])[];
}

/**
 * As `lookAt`, where it may be the first look at a tab: one more call, which tells how far it reaches.
 * Throws Refusal "tab-too-large" before anything of a tab is read that no script could take in.
 */
export function firstLookAt(sheet: Sheet, name: string, zone: SpreadsheetZone): SheetLook {
  const range = sheet.getDataRange();
  checkReach(name, range.getA1Notation());
  const look = lookIn(range, name, zone);
  return { ...look, grid: withSums(sheet, look.grid) };
}

/** All that is in use; where rows at the end may be counts and sums, they are marked as such. */
export function lookAt(sheet: Sheet, name: string, zone: SpreadsheetZone): SheetLook {
  const look = lookIn(sheet.getDataRange(), name, zone);
  return { ...look, grid: withSums(sheet, look.grid) };
}

/** One call, so that what is written right after it follows nothing else. */
export function lookIn(range: Range, name: string, zone: SpreadsheetZone): SheetLook {
  const values: unknown[][] = range.getValues();
  const cells = values.map((row) => row.map((value) => cellFromSheet(value, zone)));
  return { range, values, grid: { name, cells }, formulas: once(() => range.getFormulas()) };
}

/** Whether two looks saw the same. */
export function sameGrid(a: SheetGrid, b: SheetGrid): boolean {
  return (
    a.cells.length === b.cells.length &&
    a.cells.every((line, row) => {
      const other = b.cells[row] ?? [];
      return line.length === other.length && line.every((cell, at) => isSame(cell, other[at]));
    })
  );
}

export function isSame(cell: CellValue, other: CellValue | undefined): boolean {
  return other !== undefined && (cell === other || sameCell(cell, other));
}
