import { addDays, type CalendarDate, weekdayOf } from "../cells/calendarDate";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const SHORT = "mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun";
/** "By Friday", "before close of play on Thursday"; "next Friday" may be either of two. */
const WEEKDAY = new RegExp(
  `\\b(?:by|before|no later than|until|on)\\s+(?:(?:the end of|close of (?:play|business)(?: on)?|noon(?: on)?|midday(?: on)?|cop(?: on)?|end of(?: play)?(?: on)?|(?:\\d{1,2}(?:[.:]\\d{2})?\\s?[ap]m)(?: on)?)\\s+)?(?:this |the following |the )?(${SHORT})(?:day)?\\b(?!['’]s|\\s*(?:\\d|the \\d|week|fortnight|(?:meeting|session|workshop)))`,
  "i",
);

/** The first such day after the meeting's; null where the words name none. */
export function dueOnWeekday(words: string, date: CalendarDate | null): CalendarDate | null {
  const named = date === null ? undefined : WEEKDAY.exec(words)?.[1];
  if (date === null || named === undefined) return null;
  const start = named.slice(0, 3).toLowerCase();
  for (let days = 1; days <= WEEKDAYS.length; days++) {
    const day = addDays(date, days);
    if (weekdayOf(day).slice(0, 3).toLowerCase() === start) return day;
  }
  return null;
}
