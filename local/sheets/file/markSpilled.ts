import { type Area, areaFrom, lastColumnOf, lastRowOf } from "../workbook/area";
import { type Cell, tidyCell } from "../workbook/cell";
import type { Sheet } from "../workbook/workbook";

/**
 * What array formulas filled is their result, not something a person typed. `arrays` are the areas
 * that the file gives. An export of Sheets gives none, but says of each filled cell that it is one:
 * those come here as spilled already, and belong to the formula that they lie beside or below.
 */
export function markSpilled(sheet: Sheet, arrays: readonly Area[]): void {
  const unclaimed = new Set<Cell>();
  sheet.eachCell((cell) => {
    if (cell.spilled) unclaimed.add(cell);
  });
  for (const area of arrays) fill(sheet, area);
  if (unclaimed.size === 0) return;
  sheet.eachCell(({ formula, fills }, row, column) => {
    if (formula === undefined || fills !== undefined) return;
    const isFilled = (down: number, right: number): boolean => {
      const cell = sheet.cell(row + down, column + right);
      return cell !== undefined && unclaimed.has(cell);
    };
    let [rowCount, columnCount] = [1, 1];
    while (isFilled(rowCount, 0)) rowCount += 1;
    while (isFilled(0, columnCount)) columnCount += 1;
    for (const cell of fill(sheet, areaFrom(row, column, rowCount, columnCount))) {
      unclaimed.delete(cell);
    }
  });
  sheet.eachCell((cell, row, column) => {
    if (unclaimed.has(cell)) put(sheet, row, column, { ...cell, spilled: undefined });
  });
}

/** Returns the cells that the formula at the top left of the area filled, as they were. */
function fill(sheet: Sheet, area: Area): readonly Cell[] {
  const { row, column, rowCount, columnCount } = area;
  const formula = sheet.cell(row, column);
  if (formula?.formula === undefined || rowCount * columnCount === 1) return [];
  put(sheet, row, column, { ...formula, fills: { rowCount, columnCount } });
  const filled: Cell[] = [];
  for (let atRow = row; atRow <= lastRowOf(area); atRow++) {
    for (let atColumn = column; atColumn <= lastColumnOf(area); atColumn++) {
      const cell = sheet.cell(atRow, atColumn);
      if (cell === undefined || cell.formula !== undefined) continue;
      if (cell.value === undefined && !cell.spilled) continue;
      filled.push(cell);
      put(sheet, atRow, atColumn, { ...cell, spilled: true });
    }
  }
  return filled;
}

function put(sheet: Sheet, row: number, column: number, cell: Cell): void {
  sheet.rowAt(row).cells[column - 1] = tidyCell(cell);
}
