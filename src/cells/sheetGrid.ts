import type { CellValue } from "./cellValue";

/** One tab as it was read, from A1: `cells[0][0]` is A1. Rows are of equal length. */
export interface SheetGrid {
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
}

/** Whether nothing stands in the tab. */
export function isBlankGrid({ cells }: SheetGrid): boolean {
  return cells.every((row) => row.every(({ kind }) => kind === "blank"));
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

/** Column and row of "K20", from 1; null where it is no cell. */
export function parseCellName(cell: string): { column: number; row: number } | null {
  const match = /^([A-Z]{1,3})(\d{1,8})$/.exec(cell);
  if (!match) return null;
  let column = 0;
  for (const letter of match[1] ?? "") column = column * 26 + letter.charCodeAt(0) - 64;
  return { column, row: Number(match[2]) };
}
