import { showsDate, showsDay } from "../../workbook/numberFormat";

/** Days between 30 December 1899 and 1 January 1904, from where some workbooks count. */
const SHIFT = 1462;
/** Nothing lasts so many days: a number as large as this is a day of which only the time is shown. */
const NO_DURATION = 3660;

/**
 * How many days are added to such a number of a cell with that format in a workbook that counts from
 * 1904. A time of day or a duration is not a day.
 */
export function shiftFrom1904(numberFormat: string | undefined, number: number): number {
  const isDay = showsDay(numberFormat) || (showsDate(numberFormat) && number >= NO_DURATION);
  return isDay ? SHIFT : 0;
}

/** A day that stands as a number in a rule, of a workbook that counts from 1904; else as it is. */
export function movedFrom1904(written: string): string {
  const days = Number(written);
  return written.trim() === "" || !Number.isFinite(days) ? written : String(days + SHIFT);
}
