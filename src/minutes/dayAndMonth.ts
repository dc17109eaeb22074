import { addMonths, type CalendarDate, partsOfDay } from "../cells/calendarDate";
import { readTypedDate } from "../cells/typedDate";

/** "31/3", alone at the beginning; "24/26 members" is no day, and "3/4 of them" may be none. */
const DAY_AND_MONTH = /^(?:the\s+)?(\d{1,2})\/(\d{1,2})(?![\d/.-]*\d)(?!\s*(?:of|members|org))/i;

/** The next such day from the meeting on, by figures without a year; null where the words begin otherwise. */
export function dayAndMonth(words: string, date: CalendarDate | null): CalendarDate | null {
  const found = date === null ? null : DAY_AND_MONTH.exec(words);
  if (date === null || found === null) return null;
  const typed = readTypedDate(`${found[1]}/${found[2]}/${partsOfDay(date).year}`);
  if (typed.kind !== "day") return null;
  return typed.day >= date ? typed.day : addMonths(typed.day, 12);
}
