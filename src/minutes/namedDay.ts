import { addDays, addMonths, type CalendarDate, partsOfDay } from "../cells/calendarDate";
import { readTypedDate } from "../cells/typedDate";

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const WEEKDAY =
  "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?,?\\s+)?";
const DAY = "\\d{1,2}\\s?(?:st|nd|rd|th)?";
const YEAR = "(?:\\d{4}|['’]?\\d{2}(?![\\d:.]\\d|\\s*[ap]\\.?m))";

const DAYS = new RegExp(
  [
    `${WEEKDAY}(?:the\\s+)?${DAY}\\s+(?:of\\s+)?${MONTH}\\b\\.?,?(?:\\s+${YEAR}\\b)?`,
    `${WEEKDAY}${MONTH}\\s+${DAY}\\b,?(?:\\s+\\d{4}\\b)?`,
    "\\b\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})\\b",
    "\\b\\d{4}-\\d{2}-\\d{2}\\b",
  ].join("|"),
  "i",
);

const END_OF_MONTH = new RegExp(`^(?:the )?end (?:of )?(${MONTH})\\b\\.?(?:\\s+(\\d{4}))?`, "i");

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

function readDay(words: string, from: CalendarDate | null): CalendarDate | null {
  const plain = words.replace(/\bthe\s+/i, "").replace(/['’](?=\d{2}\b)/, "20");
  const typed = readTypedDate(plain);
  if (typed.kind === "day") return typed.day;
  if (from === null) return null;
  const { year } = partsOfDay(from);
  const here = readTypedDate(`${plain.replace(/[,.]$/, "")} ${year}`);
  if (here.kind !== "day") return null;
  return here.day >= from ? here.day : addMonths(here.day, 12);
}

/** The last day of the month that a text begins with: "the end of February", "end March 2010". */
export function endOfMonthIn(text: string, from: CalendarDate | null): CalendarDate | null {
  const found = END_OF_MONTH.exec(text);
  if (found === null) return null;
  const [, month = "", year] = found;
  const first = readDay(
    year === undefined ? `1 ${month}` : `1 ${month} ${year}`,
    from === null ? null : firstOfMonth(from),
  );
  return first === null ? null : addDays(addMonths(first, 1), -1);
}

function firstOfMonth(day: CalendarDate): CalendarDate {
  return addDays(day, 1 - partsOfDay(day).day);
}

/** "14:30" for "2.30 pm", "14.30", "2pm", "noon"; null where the text names no time. */
export function timeIn(text: string): string | null {
  if (/\b(?:12 ?)?noon\b|\bmidday\b/i.test(text)) return "12:00";
  const found =
    /\b(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?\s?m\b/i.exec(text) ??
    /\b([01]?\d|2[0-3])[:.]([0-5]\d)(?:\s*(?:hrs?|hours))?\b(?![/.-]\d)/i.exec(text);
  if (found === null) return null;
  const [, hours = "", minutes = "00", half = ""] = found;
  const hour = (Number(hours) % (half === "" ? 24 : 12)) + (half.toLowerCase() === "p" ? 12 : 0);
  return Number(minutes) > 59 ? null : `${String(hour).padStart(2, "0")}:${minutes}`;
}
