import type { CellValue } from "./cellValue";

/** One tab as it was read, from A1: `cells[0][0]` is A1. Rows are of equal length. */
export interface SheetGrid {
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
}

/** "A1", "AB12": columns and rows count from 1. */
export function cellName(column: number, row: number): string {
  return `${columnName(column)}${row}`;
}

/** "A" for 1, "AB" for 28. */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? letter : columnName(rest) + letter;
}
