import type { ICellData, IObjectMatrixPrimitiveType, IStyleData } from "@univerjs/core";
import type { GridCell } from "../gridEdit";

/** Every part of a look: those that a cell lacks are cleared by name. */
const PLAIN: { readonly [part in keyof IStyleData]: null } = {
  ff: null,
  fs: null,
  cl: null,
  bl: null,
  it: null,
  ul: null,
  st: null,
  bg: null,
  ht: null,
  vt: null,
  tb: null,
  tr: null,
  td: null,
  bd: null,
  n: null,
};

/** The cells as one value for Univer's set-range-values command, which leaves all others alone. */
export function patchOf(cells: readonly GridCell[]): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: { [row: number]: { [column: number]: ICellData } } = {};
  for (const { row, column, content, look } of cells) {
    const inRow = matrix[row - 1] ?? {};
    inRow[column - 1] = { ...content, s: { ...PLAIN, ...look } as IStyleData };
    matrix[row - 1] = inRow;
  }
  return matrix;
}
