import { type Area, areaFrom, holdsArea, overlapOf } from "./area";
import { cellWithoutContent } from "./enteredCell";
import type { Sheet } from "./workbook";

/** Whether some merged cells lie only partly in the area. */
export function cutsMerge(sheet: Sheet, area: Area): boolean {
  return sheet.merges.some((merge) => overlapOf(merge, area) !== null && !holdsArea(area, merge));
}

/** Merges the area as a whole, each row of it or each column; the top left value stays. */
export function mergeArea(sheet: Sheet, area: Area, by: "all" | "rows" | "columns"): void {
  const parts = mergedParts(area, by);
  sheet.merges = [
    ...sheet.merges.filter((merge) => overlapOf(merge, area) === null),
    ...parts.filter((part) => part.rowCount * part.columnCount > 1),
  ];
  for (const part of parts) {
    for (let row = 0; row < part.rowCount; row++) {
      for (let column = 0; column < part.columnCount; column++) {
        if (row === 0 && column === 0) continue;
        const [atRow, atColumn] = [part.row + row, part.column + column];
        const cell = sheet.cell(atRow, atColumn);
        if (cell) sheet.setCell(atRow, atColumn, cellWithoutContent(cell));
      }
    }
  }
  sheet.workbook.sheetChanged(sheet);
}

export function breakMerges(sheet: Sheet, area: Area): void {
  sheet.merges = sheet.merges.filter((merge) => overlapOf(merge, area) === null);
  sheet.workbook.sheetChanged(sheet);
}

function mergedParts(area: Area, by: "all" | "rows" | "columns"): readonly Area[] {
  const { row, column, rowCount, columnCount } = area;
  if (by === "all") return [areaFrom(row, column, rowCount, columnCount)];
  return by === "rows"
    ? Array.from({ length: rowCount }, (_, index) => areaFrom(row + index, column, 1, columnCount))
    : Array.from({ length: columnCount }, (_, index) => areaFrom(row, column + index, rowCount, 1));
}
