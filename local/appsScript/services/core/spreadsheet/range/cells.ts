import { columnLetters } from "../../../../../sheets/workbook/a1Notation";
import { type Area, lastColumnOf, lastRowOf } from "../../../../../sheets/workbook/area";
import type { Cell } from "../../../../../sheets/workbook/cell";
import { breaksRule } from "../../../../../sheets/workbook/ruleCheck";
import type { Sheet } from "../../../../../sheets/workbook/workbook";
import { columnCountError, outsideSheet, rowCountError, validationError } from "../errors";

/** Where a range lies. */
export interface CellsPlace {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** One thing for each cell of the range, in rows, after formulas were brought up to date. */
export function readCells<T>(
  { sheet, area }: CellsPlace,
  read: (cell: Cell | undefined, row: number, column: number) => T,
): T[][] {
  checkOnGrid({ sheet, area });
  sheet.workbook.calculate(sheet, area);
  return Array.from({ length: area.rowCount }, (_, rowIndex) => {
    const row = area.row + rowIndex;
    const cells = sheet.rows[row - 1]?.cells;
    return Array.from({ length: area.columnCount }, (_unused, columnIndex) => {
      const column = area.column + columnIndex;
      return read(cells?.[column - 1], row, column);
    });
  });
}

/** Rows or columns may have been deleted since the range was asked for. */
function checkOnGrid({ sheet, area }: CellsPlace): void {
  const rowCount = Math.max(sheet.rowCount, sheet.rows.length);
  if (lastRowOf(area) > rowCount || lastColumnOf(area) > sheet.columnCount) throw outsideSheet();
}

/** The top left cell, brought up to date: what methods for a single value speak of. */
export function firstCell({ sheet, area }: CellsPlace): Cell | undefined {
  const { row, column } = area;
  sheet.workbook.calculate(sheet, { row, column, rowCount: 1, columnCount: 1 });
  return sheet.cell(row, column);
}

/** Puts another cell in each place of the range; the indexes count from 0 within it. */
export function changeCells(
  { sheet, area }: CellsPlace,
  change: (cell: Cell | undefined, rowIndex: number, columnIndex: number) => Cell | undefined,
): void {
  checkOnGrid({ sheet, area });
  for (let rowIndex = 0; rowIndex < area.rowCount; rowIndex++) {
    for (let columnIndex = 0; columnIndex < area.columnCount; columnIndex++) {
      const row = area.row + rowIndex;
      const column = area.column + columnIndex;
      const old = sheet.cell(row, column);
      const cell = change(old, rowIndex, columnIndex);
      if (cell !== old) sheet.setCell(row, column, cell);
    }
  }
}

/**
 * Makes the same change to every cell of the range. Cells that were one, such as the blank ones of a column,
 * are one afterwards: a whole column costs little more than its first cell.
 */
export function changeAlike(
  place: CellsPlace,
  change: (cell: Cell | undefined) => Cell | undefined,
): void {
  const made = new Map<Cell | undefined, Cell | undefined>();
  changeCells(place, (cell) => {
    const known = made.get(cell);
    if (known !== undefined || made.has(cell)) return known;
    const changed = change(cell);
    made.set(cell, changed);
    return changed;
  });
}

/** Like `changeCells`, for values: all are checked before the first is written. */
export function enterCells(
  place: CellsPlace,
  now: number,
  enter: (cell: Cell | undefined, rowIndex: number, columnIndex: number) => Cell | undefined,
): void {
  const { sheet, area } = place;
  const entered: (Cell | undefined)[] = [];
  for (let rowIndex = 0; rowIndex < area.rowCount; rowIndex++) {
    for (let columnIndex = 0; columnIndex < area.columnCount; columnIndex++) {
      const row = area.row + rowIndex;
      const column = area.column + columnIndex;
      const cell = enter(sheet.cell(row, column), rowIndex, columnIndex);
      const rule = cell?.validation;
      if (rule && !rule.allowInvalid && breaksRule(sheet.workbook, cell, rule, now)) {
        throw validationError(`${columnLetters(column)}${row}`);
      }
      entered.push(cell);
    }
  }
  changeCells(
    place,
    (_, rowIndex, columnIndex) => entered[rowIndex * area.columnCount + columnIndex],
  );
}

/** Throws unless the data has the range's rows and columns. */
export function checkSize(data: readonly (readonly unknown[])[], area: Area): void {
  if (data.length !== area.rowCount) throw rowCountError(data.length, area.rowCount);
  for (const row of data) {
    if (row.length !== area.columnCount) throw columnCountError(row.length, area.columnCount);
  }
}

export function isOnGrid(area: Area, sheet: Sheet): boolean {
  return lastRowOf(area) <= sheet.rowCount && lastColumnOf(area) <= sheet.columnCount;
}
