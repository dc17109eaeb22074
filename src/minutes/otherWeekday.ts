import { type CalendarDate, describeDay, weekdayOf } from "../cells/calendarDate";
import { namedDay } from "./namedDay";

/**
 * Words about a day that cannot all be right: "Thursday 19 May 2010" was a Wednesday. Null where the
 * weekday fits, or none is said.
 */
export function otherWeekday(text: string, from: CalendarDate | null): string | null {
  const found = namedDay(text, from);
  const said = /^(mon|tue|wed|thu|fri|sat|sun)/i.exec(found?.words ?? "")?.[1];
  if (found === null || said === undefined) return null;
  const is = weekdayOf(found.day);
  return is.slice(0, 3).toLowerCase() === said.toLowerCase()
    ? null
    : `${found.words}: ${describeDay(found.day)} is a ${is}.`;
}
