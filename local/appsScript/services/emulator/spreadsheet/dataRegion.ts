import { type Area, lastColumnOf, lastRowOf } from "../../../../sheets/workbook/area";
import { hasContent } from "../../../../sheets/workbook/cell";
import type { Sheet } from "../../../../sheets/workbook/workbook";

export type Way = "UP" | "DOWN" | "PREVIOUS" | "NEXT";

const STEPS: { readonly [direction in Way]: readonly [number, number] } = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** Where Ctrl and an arrow key lead from the range's first cell. */
export function nextDataCell(
  sheet: Sheet,
  area: Area,
  direction: Way,
): { readonly row: number; readonly column: number } {
  const [down, right] = STEPS[direction];
  let { row, column } = area;
  const isFilled = (atRow: number, atColumn: number) => hasContent(sheet.cell(atRow, atColumn));
  const canStep = () =>
    row + down >= 1 &&
    row + down <= sheet.rowCount &&
    column + right >= 1 &&
    column + right <= sheet.columnCount;
  if (!canStep()) return { row, column };
  const alongBlock = isFilled(row, column) && isFilled(row + down, column + right);
  do {
    row += down;
    column += right;
    if (alongBlock) {
      if (!canStep() || !isFilled(row + down, column + right)) break;
    } else if (isFilled(row, column)) {
      break;
    }
  } while (canStep());
  return { row, column };
}

/** The cells around the area that touch it, side by side, through others with content. */
export function dataRegion(sheet: Sheet, area: Area, dimension: "ROWS" | "COLUMNS" | "BOTH"): Area {
  let [top, bottom] = [area.row, lastRowOf(area)];
  let [left, right] = [area.column, lastColumnOf(area)];
  const isRowFilled = (row: number, from: number, to: number) => {
    const cells = sheet.rows[row - 1]?.cells.slice(from - 1, to) ?? [];
    return cells.some(hasContent);
  };
  const isColumnFilled = (column: number, from: number, to: number) => {
    for (let row = from; row <= to; row++) {
      if (hasContent(sheet.cell(row, column))) return true;
    }
    return false;
  };
  let grown = true;
  while (grown) {
    grown = false;
    if (dimension !== "COLUMNS") {
      while (top > 1 && isRowFilled(top - 1, left, right)) {
        top--;
        grown = true;
      }
      while (bottom < sheet.rowCount && isRowFilled(bottom + 1, left, right)) {
        bottom++;
        grown = true;
      }
    }
    if (dimension !== "ROWS") {
      while (left > 1 && isColumnFilled(left - 1, top, bottom)) {
        left--;
        grown = true;
      }
      while (right < sheet.columnCount && isColumnFilled(right + 1, top, bottom)) {
        right++;
        grown = true;
      }
    }
  }
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
