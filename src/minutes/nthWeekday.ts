import {
  addDays,
  addMonths,
  type CalendarDate,
  partsOfDay,
  weekdayOf,
} from "../cells/calendarDate";
import { MONTH, monthNumber } from "../cells/months";
import type { DayInWords } from "./namedDay";

const ORDINALS = ["first", "second", "third", "fourth"];
const NTH = new RegExp(
  `\\b(${ORDINALS.join("|")}|1st|2nd|3rd|4th|last)\\s+(mon|tues|wednes|thurs|fri|satur|sun)day\\s+(?:in|of)\\s+(${MONTH})\\b(?:\\s+(\\d{4}))?(?:\\s*\\((?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\))?`,
  "i",
);

/**
 * "The third Thursday in May (20th)", in the first such month from a day on; null where a text names
 * none, or where the day in brackets is another.
 */
export function nthWeekday(text: string, from: CalendarDate | null): DayInWords | null {
  const found = NTH.exec(text);
  if (found === null) return null;
  const [words, nth = "", weekday = "", month = "", year, said] = found;
  const first = firstOfMonth(monthNumber(month), year, from);
  if (first === null) return null;
  const days = Array.from({ length: 31 }, (_, index) => addDays(first, index)).filter(
    (day) =>
      partsOfDay(day).month === partsOfDay(first).month &&
      weekdayOf(day).toLowerCase().startsWith(weekday.toLowerCase()),
  );
  const day = /^last$/i.test(nth) ? days[days.length - 1] : days[placeOf(nth)];
  if (day === undefined || (said !== undefined && partsOfDay(day).day !== Number(said))) {
    return null;
  }
  return { day, words };
}

function firstOfMonth(
  month: number | null,
  year: string | undefined,
  from: CalendarDate | null,
): CalendarDate | null {
  if (month === null || from === null) return null;
  const { month: now, year: thisYear, day } = partsOfDay(from);
  const january = addMonths(addDays(from, 1 - day), 1 - now);
  const own = addMonths(january, month - 1);
  if (year !== undefined) return addMonths(own, 12 * (Number(year) - thisYear));
  return month >= now ? own : addMonths(own, 12);
}

function placeOf(nth: string): number {
  const place = ORDINALS.indexOf(nth.toLowerCase());
  return place < 0 ? Number.parseInt(nth, 10) - 1 : place;
}
