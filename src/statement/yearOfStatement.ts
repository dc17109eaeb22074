import { type CalendarDate, calendarDate } from "../cells/calendarDate";

/** The programme year that a Statement is for; both days are in it. */
export interface StatementYear {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const YEAR = /\b((?:19|20)\d\d)\s?[-–/]\s?((?:19|20)?\d\d)\b/;
const MONTHS_A_YEAR = 12;

/**
 * "2008-09", "2008/2009": from April to March, or by the months of `like` where a workbook says
 * which they are. Null where the text names no two years in a row.
 */
export function yearIn(text: string, like: StatementYear | null = null): StatementYear | null {
  const [, first = "", second = ""] = YEAR.exec(text) ?? [];
  const starts = Number(first);
  if (first === "" || Number(second) % 100 !== (starts + 1) % 100) return null;
  const month = like === null ? 4 : Number(like.from.slice(5, 7));
  return yearFrom(starts, month);
}

/** "2008-09", as `yearIn` reads it. */
export function nameOfYear({ from }: StatementYear): string {
  const starts = Number(from.slice(0, 4));
  return `${starts}-${String(starts + 1).slice(-2)}`;
}

/** Twelve months from the first of `month`. */
function yearFrom(year: number, month: number): StatementYear | null {
  const from = calendarDate(year, month, 1);
  const ends = month === 1 ? { year, month: MONTHS_A_YEAR } : { year: year + 1, month: month - 1 };
  const to = lastDayOfMonth(ends.year, ends.month);
  return from === null || to === null ? null : { from, to };
}

export function lastDayOfMonth(year: number, month: number): CalendarDate | null {
  for (const day of [31, 30, 29, 28]) {
    const last = calendarDate(year, month, day);
    if (last !== null) return last;
  }
  return null;
}

/** The year in which a month of the programme year lies. */
export function calendarYearOf(month: number, { from }: StatementYear): number {
  const starts = Number(from.slice(0, 4));
  return month >= Number(from.slice(5, 7)) ? starts : starts + 1;
}
