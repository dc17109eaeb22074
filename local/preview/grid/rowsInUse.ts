import type { ICellData, Nullable, Worksheet } from "@univerjs/core";

/** The last row of each sheet that holds something, looked for once between two changes. */
export class RowsInUse {
  private lastRows = new WeakMap<Worksheet, number>();

  /** Something in the grid has changed. */
  forget(): void {
    this.lastRows = new WeakMap();
  }

  /** Counted from 0 as in the grid; -1 where the sheet is empty. */
  lastOf(worksheet: Worksheet): number {
    const known = this.lastRows.get(worksheet);
    if (known !== undefined) return known;
    const last = lastFilledRow(worksheet.getCellMatrix().getMatrix());
    this.lastRows.set(worksheet, last);
    return last;
  }
}

/** The last row with a value or a formula: a cell that only has a look holds nothing. -1 where there is none. */
export function lastFilledRow(rows: {
  readonly [row: number]: { readonly [column: number]: Nullable<ICellData> } | undefined;
}): number {
  const numbers = Object.keys(rows).map(Number);
  for (let at = numbers.length - 1; at >= 0; at--) {
    const row = numbers[at] ?? 0;
    if (Object.values(rows[row] ?? {}).some(isFilled)) return row;
  }
  return -1;
}

function isFilled(cell: Nullable<ICellData>): boolean {
  return Boolean(cell && (cell.f || cell.p || (cell.v ?? "") !== ""));
}
