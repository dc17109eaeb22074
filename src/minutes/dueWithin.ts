import { addDays, addMonths, type CalendarDate } from "../cells/calendarDate";

const NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const MANY = `(?:an?|the|${NUMBERS.join("|")}|\\d{1,2})`;

/** "Within two weeks", "in the next fortnight", "in a month's time". */
const SPAN = new RegExp(
  `\\b(?:within (?:the )?(?:next )?|in the (?:next|coming) |over the next |in (?=[\\w ]{1,12}['’]?s?['’]? time\\b))(?:(${MANY}) )?(day|week|fortnight|month)s?\\b(?:['’]?s?['’]? time\\b)?(.{0,40})`,
  "i",
);
/** "Within a month of receipt": nobody knows when that is. */
const OF_SOMETHING_ELSE =
  /^\s*(?:of|after|from|following)\s+(?!(?:the |this |today['’]?s? ?)?(?:meeting|today|now)\b)/i;

/** The last day of a span that begins with the meeting; null where none is said or its day is not known. */
export function dueWithin(words: string, date: CalendarDate | null): CalendarDate | null {
  const found = date === null ? null : SPAN.exec(words);
  if (date === null || found === null) return null;
  const [, many = "a", unit = "", rest = ""] = found;
  if (OF_SOMETHING_ELSE.test(rest)) return null;
  const number = numberOf(many);
  switch (unit.toLowerCase()) {
    case "day":
      return addDays(date, number);
    case "week":
      return addDays(date, 7 * number);
    case "fortnight":
      return addDays(date, 14 * number);
    default:
      return addMonths(date, number);
  }
}

function numberOf(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  return Math.max(0, NUMBERS.indexOf(word.toLowerCase())) + 1;
}
