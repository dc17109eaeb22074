import { type Area, lastColumnOf, lastRowOf } from "../../../../sheets/workbook/area";
import { insertColumns, insertRows } from "../../../../sheets/workbook/rowsAndColumns";
import type { Sheet } from "../../../../sheets/workbook/workbook";
import { outsideSheet } from "./errors";
import { isOnGrid } from "./range/cells";

/** What is pasted beyond the edge makes the sheet larger. */
export function growTo(sheet: Sheet, area: Area): void {
  if (isOnGrid(area, sheet)) return;
  if (area.row < 1 || area.column < 1) throw outsideSheet();
  const rows = lastRowOf(area) - sheet.rowCount;
  const columns = lastColumnOf(area) - sheet.columnCount;
  if (rows > 0) insertRows(sheet, sheet.rowCount + 1, rows);
  if (columns > 0) insertColumns(sheet, sheet.columnCount + 1, columns);
}
