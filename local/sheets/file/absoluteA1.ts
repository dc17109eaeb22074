import { columnLetters } from "../workbook/a1Notation";
import { type Area, lastColumnOf, lastRowOf } from "../workbook/area";

/** `$A$1:$B$2`, with both ends, as names and rules in a file are written. */
export function absoluteA1(area: Area): string {
  const cell = (column: number, row: number): string => `$${columnLetters(column)}$${row}`;
  const first = cell(area.column, area.row);
  const single = area.rowCount === 1 && area.columnCount === 1;
  return single ? first : `${first}:${cell(lastColumnOf(area), lastRowOf(area))}`;
}

/** `A1:B2`, with both ends. */
export function plainA1(area: Area): string {
  return absoluteA1(area).replace(/\$/g, "");
}
