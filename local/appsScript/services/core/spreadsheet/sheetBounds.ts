import { MOST_CELLS } from "../../../../sheets/workbook/mostCells";
import type { Sheet } from "../../../../sheets/workbook/workbook";
import { ServiceError } from "../../serviceError";
import { outOfBounds, tooManyCells } from "./errors";

/** Throws unless the lines are on the sheet, or up to `beyond` after it. */
export function checkLines(
  sheet: Sheet,
  what: "rows" | "columns",
  first: number,
  count: number,
  beyond = 0,
): void {
  const last = what === "rows" ? sheet.rowCount : sheet.columnCount;
  if (first < 1 || count < 1 || first + count - 1 > last + beyond) throw outOfBounds(what);
}

export function checkCount(count: number): void {
  if (count < 1) throw new ServiceError("The number of rows or columns must be at least 1.");
}

export function checkCells(sheet: Sheet, added: number): void {
  const cells = sheet.workbook.sheets.reduce(
    (sum, other) => sum + other.rowCount * other.columnCount,
    0,
  );
  if (cells + added > MOST_CELLS) throw tooManyCells();
}
