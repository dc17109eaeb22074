import { addDays, addMonths, type CalendarDate, partsOfDay } from "../cells/calendarDate";
import { MONTH } from "../cells/months";
import { readTypedDate } from "../cells/typedDate";

const WEEKDAY =
  "(?:(?:mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?,?\\s+)?";
const DAY = "\\d{1,2}\\s?(?:st|nd|rd|th)?";
/** Two figures are no year where they begin a time: "7 May 10.30". */
const YEAR =
  "(?:(?:19|20)\\d{2}|['’]?\\d{2}(?![\\d:.]\\d|\\s*(?:[ap]\\.?m|noon|hrs)|\\s*(?:-|–|to|till?|for)\\s*\\d|\\d))";

const DAYS = new RegExp(
  [
    `${WEEKDAY}(?:the\\s+)?\\b${DAY}\\s+(?:(?:day\\s+)?of\\s+)?${MONTH}\\b\\.?,?(?:\\s+${YEAR}\\b)?`,
    `${WEEKDAY}\\b${MONTH}\\s+${DAY}\\b,?(?:\\s+(?:19|20)\\d{2}\\b)?`,
    "(?<![\\d.])\\b\\d{1,2}(?<between>[/.-])\\d{1,2}\\k<between>(?:\\d{4}|\\d{2})\\b",
    "\\b\\d{4}-\\d{2}-\\d{2}\\b",
  ].join("|"),
  "i",
);

const END_OF_MONTH = new RegExp(
  `\\bend (?:of )?(${MONTH})\\b\\.?(?:\\s+(\\d{4}))?|\\bend of (?:the|this|(?<next>next)) month\\b`,
  "i",
);

/** A day in a sentence, with the words that name it. */
export interface DayInWords {
  readonly day: CalendarDate;
  readonly words: string;
}

/**
 * The first day that a text names, day first. Where it has no year, it is the first such day from `from`
 * on; without `from` such a day is passed over.
 */
export function namedDay(text: string, from: CalendarDate | null): DayInWords | null {
  let rest = text;
  for (let found = DAYS.exec(rest); found !== null; found = DAYS.exec(rest)) {
    const [words] = found;
    const day = readDay(words, from);
    if (day !== null) return { day, words };
    rest = rest.slice(found.index + words.length);
  }
  return null;
}

/** Every day that a text names, as `namedDay` reads them. */
export function namedDays(text: string, from: CalendarDate | null): readonly CalendarDate[] {
  const days: CalendarDate[] = [];
  let rest = text;
  for (let found = namedDay(rest, from); found !== null; found = namedDay(rest, from)) {
    days.push(found.day);
    rest = rest.slice(rest.indexOf(found.words) + found.words.length);
  }
  return days;
}

function readDay(words: string, from: CalendarDate | null): CalendarDate | null {
  const plain = words.replace(/\bthe\s+|\bday\s+of\s+/gi, "").replace(/['’](?=\d{2}\b)/, "20");
  const typed = readTypedDate(plain);
  if (typed.kind === "day") return typed.day;
  if (from === null) return null;
  const { year } = partsOfDay(from);
  const here = readTypedDate(`${plain.replace(/[,.]$/, "")} ${year}`);
  if (here.kind !== "day") return null;
  return here.day >= from ? here.day : addMonths(here.day, 12);
}

/** The last day of a month whose end a text names: "the end of February", "end March 2010". */
export function endOfMonthIn(text: string, from: CalendarDate | null): DayInWords | null {
  const found = END_OF_MONTH.exec(text);
  if (found === null) return null;
  const [words, month, year] = found;
  const thisMonth = from === null ? null : addDays(from, 1 - partsOfDay(from).day);
  const isNext = thisMonth !== null && found.groups?.next !== undefined;
  const fromMonth = isNext ? addMonths(thisMonth, 1) : thisMonth;
  const first =
    month === undefined
      ? fromMonth
      : readDay(year === undefined ? `1 ${month}` : `1 ${month} ${year}`, fromMonth);
  return first === null ? null : { day: addDays(addMonths(first, 1), -1), words };
}
