import { type CalendarDate, calendarDate, partsOfDay } from "../cells/calendarDate";
import { MONTH, monthNumber } from "../cells/months";

/** A carried measure's sentence for the new year, and what it names that is over and was not moved on. */
export interface WordingOfYear {
  readonly words: string;
  readonly past: readonly string[];
}

/** The year that a measure was carried into, and when it is due there. */
export interface CarriedInto {
  readonly due: CalendarDate | null;
  readonly starts: CalendarDate;
  /** "2010-11"; "" where Settings do not say. */
  readonly name: string;
}

const YEAR = "(?:19|20)\\d\\d";
const PROGRAMME_YEAR = `${YEAR}\\s?[-–/]\\s?(?:\\d\\d){1,2}`;
const DUE = new RegExp(
  `\\b((?:by|before|until|till|no later than|in|during|to|on)(?: the)? (?:end of )?)((?:\\d{1,2}(?:st|nd|rd|th)? )?)(${MONTH}) (${YEAR})\\b`,
  "gi",
);
const IN_YEAR = new RegExp(
  `\\b((?:in|during|for|over|throughout|by the end of) (?:the year )?)(${PROGRAMME_YEAR})`,
  "gi",
);
const NAMED = new RegExp(
  `(?:(?:\\d{1,2}(?:st|nd|rd|th)? )?(${MONTH}) )?\\b(${YEAR})(?:\\s?[-–/]\\s?(?:\\d\\d){1,2})?(?!\\d)`,
  "gi",
);
/** "Up from 91 % in 2008-09" tells where it starts from. */
const STARTS_FROM = /\b(?:from|against|than|compared (?:with|to)|baseline|figure)\b[^.;]{0,40}$/i;

/**
 * The sentence with the days of its row: "by the end of March 2010" of what is due on 31 March 2011 is
 * "by the end of March 2011". A day that is over and is none of the row's stays and is named.
 */
export function wordingOfYear(sentence: string, into: CarriedInto): WordingOfYear {
  const words = sentence
    .replace(DUE, (all: string, by: string, day: string, month: string, year: string) =>
      isPast(Number(year), month, into) && isOfRow(day, month, into)
        ? `${by}${day}${month} ${partsOfDay(into.due ?? into.starts).year}`
        : all,
    )
    .replace(IN_YEAR, (all: string, during: string, named: string, at: number) => {
      const isLast = Number(named.slice(0, 4)) === partsOfDay(into.starts).year - 1;
      const isMoved = isLast && into.name !== "" && !STARTS_FROM.test(sentence.slice(0, at));
      return isMoved ? `${during}${into.name}` : all;
    });
  const past = Array.from(words.matchAll(NAMED)).flatMap(([named, month = "", year = ""]) =>
    isPast(Number(year), month, into) ? [named.trim()] : [],
  );
  return { words, past };
}

/** Whether a month, or a whole year where none is named, was over when the year began. */
function isPast(year: number, month: string, { starts }: CarriedInto): boolean {
  const from = partsOfDay(starts);
  const number = monthNumber(month);
  return year < from.year || (number > 0 && year === from.year && number < from.month);
}

function isOfRow(day: string, month: string, { due, starts }: CarriedInto): boolean {
  if (due === null || due < starts) return false;
  const row = partsOfDay(due);
  const typed = Number.parseInt(day, 10);
  if (monthNumber(month) !== row.month) return false;
  return day === "" || calendarDate(row.year, row.month, typed) === due;
}
