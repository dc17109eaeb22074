import { serialOfDay } from "../cells/calendarDate";
import { type CellValue, describeCell, sameCell } from "../cells/cellValue";

/** Whether a cell holds the value, or what its format makes of it: a number of a day, a day of a number. */
export function readsAs(cell: CellValue, value: CellValue): boolean {
  if (sameCell(cell, value) || describeCell(cell) === describeCell(value)) return true;
  const serial = serialOf(value);
  return cell.kind !== value.kind && serial !== null && serial === serialOf(cell);
}

function serialOf(cell: CellValue): number | null {
  if (cell.kind === "day") return serialOfDay(cell.day);
  return cell.kind === "number" ? Math.floor(cell.number) : null;
}
