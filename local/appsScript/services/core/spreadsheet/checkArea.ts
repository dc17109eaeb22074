import type { Area } from "../../../../sheets/workbook/area";
import type { Sheet } from "../../../../sheets/workbook/workbook";
import { ServiceError } from "../../serviceError";
import { outsideSheet } from "./errors";
import { isOnGrid } from "./range/cells";

/** Throws what Google throws for a range that cannot be (facts, section 5.2). */
export function checkArea(area: Area, sheet: Sheet): void {
  if (area.row < 1) throw new ServiceError("The starting row of the range is too small.");
  if (area.column < 1) throw new ServiceError("The starting column of the range is too small.");
  if (area.rowCount < 1) {
    throw new ServiceError("The number of rows in the range must be at least 1.");
  }
  if (area.columnCount < 1) {
    throw new ServiceError("The number of columns in the range must be at least 1.");
  }
  if (!isOnGrid(area, sheet)) throw outsideSheet();
}
