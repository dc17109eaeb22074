import { areaOfWritten, readRange } from "../workbook/a1Notation";
import type { Area } from "../workbook/area";
import type { Sheet } from "../workbook/workbook";

/** The part of a range that lies on the sheet. */
export function areaOn(sheet: Sheet, range: string): readonly Area[] {
  const written = readRange(range);
  if (written === null) return [];
  const { row, column, rowCount, columnCount } = areaOfWritten(written, sheet);
  if (row > sheet.rowCount || column > sheet.columnCount) return [];
  return [
    {
      row,
      column,
      rowCount: Math.min(rowCount, sheet.rowCount - row + 1),
      columnCount: Math.min(columnCount, sheet.columnCount - column + 1),
    },
  ];
}
