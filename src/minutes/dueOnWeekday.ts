import { addDays, type CalendarDate, weekdayOf } from "../cells/calendarDate";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const SHORT = "mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun";
/** "By Friday", "before close of play on Thursday"; "next Friday" may be either of two. */
const DAY_OF_WEEK = `\\s+(?:(?:the end of|close of (?:play|business)(?: on)?|noon(?: on)?|midday(?: on)?|cop(?: on)?|end of(?: play)?(?: on)?|(?:\\d{1,2}(?:[.:]\\d{2})?\\s?[ap]m)(?: on)?)\\s+)?(?:this |the following |the )?(${SHORT})(?:day)?\\b(?!['’]s|\\s*(?:\\d|the \\d|week|fortnight|(?:meeting|session|workshop)))`;
const WEEKDAY = new RegExp(`\\b(?:by|before|no later than|until|on)${DAY_OF_WEEK}`, "i");
const BY_WEEKDAY = new RegExp(`\\b(?:by|before|no later than)${DAY_OF_WEEK}`, "i");

/** The first such day after the meeting's; null where the words name none. */
export function dueOnWeekday(words: string, date: CalendarDate | null): CalendarDate | null {
  return firstAfter(WEEKDAY, words, date);
}

/** The same, of a day by which it is to be done: that goes before a meeting which the words also name. */
export function dueByWeekday(words: string, date: CalendarDate | null): CalendarDate | null {
  return firstAfter(BY_WEEKDAY, words, date);
}

function firstAfter(
  pattern: RegExp,
  words: string,
  date: CalendarDate | null,
): CalendarDate | null {
  const named = date === null ? undefined : pattern.exec(words)?.[1];
  if (date === null || named === undefined) return null;
  const start = named.slice(0, 3).toLowerCase();
  for (let days = 1; days <= WEEKDAYS.length; days++) {
    const day = addDays(date, days);
    if (weekdayOf(day).slice(0, 3).toLowerCase() === start) return day;
  }
  return null;
}
