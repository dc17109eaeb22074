import type { Cell } from "../../workbook/cell";
import type { Sheet } from "../../workbook/workbook";
import type { ColumnElement } from "./columnElements";
import { type FileStyles, PLAIN_BLANK } from "./fileStyles";
import type { RowElement } from "./rowElement";

/**
 * Gives blank cells that the file does not mention the look of their row or else their column, which
 * in Sheets is a look of each cell. They share one cell for each look, and the sheet, which has its
 * size, ends where its content does: a look to the last row of all costs nothing.
 */
export function giveLooks(
  sheet: Sheet,
  columns: readonly ColumnElement[],
  rows: readonly RowElement[],
  styles: FileStyles,
): void {
  const ofColumns = looksOfColumns(sheet, columns, styles);
  const ofRows = new Map<number, Cell>();
  for (const { row, look } of rows) {
    if (look !== null && row <= sheet.rowCount) ofRows.set(row, styles.blank(look));
  }
  const last =
    ofColumns.length > 0 ? sheet.rowCount : Math.max(sheet.rows.length, ...ofRows.keys());
  for (let row = 1; row <= last; row++) {
    const ofRow = ofRows.get(row);
    const reach = ofRow === undefined ? ofColumns.length : sheet.columnCount;
    const cells = reach > 0 ? sheet.rowAt(row).cells : (sheet.rows[row - 1]?.cells ?? []);
    for (let at = 0; at < reach; at++) cells[at] ??= ofRow ?? ofColumns[at];
    cells.forEach((cell, at) => {
      if (cell === PLAIN_BLANK) cells[at] = undefined;
    });
  }
}

function looksOfColumns(
  sheet: Sheet,
  columns: readonly ColumnElement[],
  styles: FileStyles,
): readonly (Cell | undefined)[] {
  const looks: (Cell | undefined)[] = [];
  for (const { first, last, look } of columns) {
    const blank = styles.blank(look);
    if (blank === PLAIN_BLANK) continue;
    for (let column = first; column <= Math.min(last, sheet.columnCount); column++) {
      looks[column - 1] = blank;
    }
  }
  return looks;
}
