/**
 * A calendar day as `YYYY-MM-DD` text: it sorts, has no time zone and reaches the sidebar intact.
 * Only `calendarDate` and `dayFromSerial` make one, so a value of this type is a day that exists.
 */
export type CalendarDate = string & { readonly __calendarDate: true };

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const MS_PER_DAY = 86_400_000;
/** Spreadsheets count days from 30 December 1899. */
const SERIAL_OF_1970 = 25_569;

/** The day, or null where year, month and day name none (31 February). Years 1000 to 9999. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
  if (year < 1000 || year > 9999 || month < 1 || month > 12) return null;
  // Every month has the first 28 days; only for the others the calendar is asked.
  const exists = day >= 1 && (day <= 28 || day <= daysInMonth(year, month));
  return exists ? (`${year}-${twoDigits(month)}-${twoDigits(day)}` as CalendarDate) : null;
}

/** Reads exactly `YYYY-MM-DD`; anything else, and a day that does not exist, is null. */
export function parseIsoDay(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Days since 30 December 1899, as a spreadsheet counts them. */
export function serialOfDay(day: CalendarDate): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY + SERIAL_OF_1970;
}

/** The day of a spreadsheet serial; a fraction (time of day) is dropped. */
export function dayFromSerial(serial: number): CalendarDate | null {
  const time = (Math.floor(serial) - SERIAL_OF_1970) * MS_PER_DAY;
  if (!(time >= FIRST_DAY && time <= LAST_DAY)) return null;
  return isoDay(time);
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return serialOfDay(to) - serialOfDay(from);
}

/** Stops at the first and the last day that there is. */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  return isoDay(Date.parse(`${day}T00:00:00Z`) + within(MOST_DAYS, days) * MS_PER_DAY);
}

/** The same day `months` later (or earlier); 31 January plus one month is the last of February. */
export function addMonths(day: CalendarDate, given: number): CalendarDate {
  const { year, month, day: dayOfMonth } = partsOfDay(day);
  const months = within(MOST_MONTHS, given);
  const first = Date.UTC(year, month - 1 + months, 1);
  const nextFirst = Date.UTC(year, month + months, 1);
  const lastDay = new Date(nextFirst - MS_PER_DAY).getUTCDate();
  return isoDay(first + (Math.min(dayOfMonth, lastDay) - 1) * MS_PER_DAY);
}

export function partsOfDay(day: CalendarDate): { year: number; month: number; day: number } {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8, 10)),
  };
}

export function earlierOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a <= b ? a : b;
}

/** "31 Mar 2009" (design, section 7). */
export function describeDay(day: CalendarDate): string {
  const { year, month, day: dayOfMonth } = partsOfDay(day);
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}

/** The same of text that may be no day: then as it is. */
export function dayInWords(text: string): string {
  const day = parseIsoDay(text);
  return day === null ? text : describeDay(day);
}

/** "Thursday". */
export function weekdayOf(day: CalendarDate): string {
  return WEEKDAYS[((serialOfDay(day) % 7) + 7) % 7] ?? "";
}

/** Day 0 of the spreadsheets' count was a Saturday. */
const WEEKDAYS = [
  "Saturday",
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
] as const;

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** Within the years 1000 to 9999, so that any number typed into a setting still gives a day. */
const MOST_MONTHS = 12 * 9000;
const MOST_DAYS = 366 * 9000;
const FIRST_DAY = Date.UTC(1000, 0, 1);
const LAST_DAY = Date.UTC(9999, 11, 31);

function within(most: number, amount: number): number {
  return Math.min(most, Math.max(-most, amount));
}

function isoDay(time: number): CalendarDate {
  return new Date(Math.min(LAST_DAY, Math.max(FIRST_DAY, time)))
    .toISOString()
    .slice(0, 10) as CalendarDate;
}
