import { type CalendarDate, dayFromSerial, describeDay } from "../../cells/calendarDate";
import { type CellValue, describeCell, tidyText } from "../../cells/cellValue";

/** 1 January 1990 and 31 December 2049, as Excel counts days: a number of five figures may be one. */
const FIRST = 32_874;
const LAST = 54_788;

/** Whether a plain number, or its text in a .csv file, may be a day as Excel counts them. */
export function isSerial(cell: CellValue): boolean {
  return serialDay(cell) !== null;
}

/** The day of such a number, by its whole days; null where it is none. */
export function serialDay(cell: CellValue): CalendarDate | null {
  if (cell.kind !== "number" && cell.kind !== "text") return null;
  const text = tidyText(describeCell(cell));
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return null;
  const number = Math.floor(Number(text));
  return number >= FIRST && number <= LAST ? dayFromSerial(number) : null;
}

/** "39539 was read as 1 Apr 2008": how a column of nothing but such numbers was read. */
export function describeSerial(cell: CellValue): string {
  const day = serialDay(cell);
  return `${tidyText(describeCell(cell))}${day === null ? "" : ` was read as ${describeDay(day)}`}`;
}
