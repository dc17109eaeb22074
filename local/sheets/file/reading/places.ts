import { columnNumber } from "../../workbook/a1Notation";

/** A sheet of a file has no more rows and columns than these. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** The row and column that a cell of a file names, `B7`; null where it names none. */
export function placeIn(
  reference: string | undefined,
): { readonly row: number; readonly column: number } | null {
  if (reference === undefined) return null;
  const [, letters, figures] = /^\$?([a-z]{1,3})\$?(\d+)$/i.exec(reference) ?? [];
  if (letters === undefined) return null;
  return { row: Number(figures), column: columnNumber(letters) };
}
