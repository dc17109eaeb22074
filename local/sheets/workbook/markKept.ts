import type { FormulaCell } from "./allFormulas";
import { areaFrom } from "./area";
import type { CalculatedSheet } from "./calculatedSheet";
import type { Kept } from "./cell";

/** Marks a formula and what it fills, past `setCell`: what they show stays as it is. */
export function markKept(
  { sheet, row, column, cell }: FormulaCell<CalculatedSheet>,
  kept: Kept,
): void {
  const { rowCount, columnCount } = cell.fills ?? areaFrom(row, column);
  for (let down = 0; down < rowCount; down++) {
    for (let right = 0; right < columnCount; right++) {
      const there = sheet.cell(row + down, column + right);
      const isOwn = down + right === 0;
      if (there === undefined || (!isOwn && !there.spilled)) continue;
      sheet.rowAt(row + down).cells[column + right - 1] = { ...there, kept };
    }
  }
}
