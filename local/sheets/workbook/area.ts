/**
 * A block of cells on one sheet. Rows and columns count from 1 everywhere in the workbook, as in A1
 * notation and Apps Script.
 */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Written like `A2:A`: reaches to the last row, also when rows are added below. */
  readonly openRows?: boolean | undefined;
  /** Written like `2:2`: reaches to the last column, also when columns are added. */
  readonly openColumns?: boolean | undefined;
}

/** An area together with its sheet. */
export interface SheetArea extends Area {
  readonly sheetId: number;
}

export function areaFrom(row: number, column: number, rowCount = 1, columnCount = 1): Area {
  return { row, column, rowCount, columnCount };
}

/** All of a sheet. */
export function wholeOf(grid: { readonly rowCount: number; readonly columnCount: number }): Area {
  return areaFrom(1, 1, grid.rowCount, grid.columnCount);
}

export function lastRowOf(area: Area): number {
  return area.row + area.rowCount - 1;
}

export function lastColumnOf(area: Area): number {
  return area.column + area.columnCount - 1;
}

export function holdsCell(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row <= lastRowOf(area) &&
    column >= area.column &&
    column <= lastColumnOf(area)
  );
}

/** Whether `inner` lies wholly within `outer`. */
export function holdsArea(outer: Area, inner: Area): boolean {
  return (
    holdsCell(outer, inner.row, inner.column) &&
    holdsCell(outer, lastRowOf(inner), lastColumnOf(inner))
  );
}

/** The cells that both have, or null where they do not meet. */
export function overlapOf(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(lastRowOf(a), lastRowOf(b)) - row + 1;
  const columnCount = Math.min(lastColumnOf(a), lastColumnOf(b)) - column + 1;
  return rowCount < 1 || columnCount < 1 ? null : { row, column, rowCount, columnCount };
}

export function sameArea(a: Area, b: Area): boolean {
  return (
    a.row === b.row &&
    a.column === b.column &&
    a.rowCount === b.rowCount &&
    a.columnCount === b.columnCount
  );
}
