import { type CalendarDate, calendarDate } from "./calendarDate";
import { monthNumber } from "./months";

/** What a date typed as words comes to, read day-first as in the United Kingdom. */
export type TypedDate =
  | {
      readonly kind: "day";
      readonly day: CalendarDate;
      /** The other day that it could mean, month-first; null where there is only one reading. */
      readonly alsoReadAs: CalendarDate | null;
    }
  | { readonly kind: "no such day" }
  | { readonly kind: "month only" }
  | { readonly kind: "not a date" };

/** No date is longer; a page pasted into a cell is not worth reading through. */
const MOST_CHARACTERS = 60;

/** Reads a date as people type it: 31.3.09, 1/4/2008, 7th October 2009, Wed 7 Oct 09, 2009-10-07. */
export function readTypedDate(typed: string): TypedDate {
  if (typed.length > MOST_CHARACTERS) return { kind: "not a date" };
  // Most dates are typed plainly, and a sheet may hold thousands.
  const plain = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(typed);
  if (plain) return dayFirst(Number(plain[1]), Number(plain[2]), year(plain[3] ?? ""));
  const text = typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/[’‘`]/g, "'")
    .replace(/\b(mon|tues?|wed(s|nes)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?\b\.?,?/g, " ")
    .replace(/(\d) ?(st|nd|rd|th)\b/g, "$1")
    .replace(/\bof\b|,/g, " ")
    .replace(/( at)? \d{1,2}([:.]\d{2})? ?[ap]\.?m\.?$|( at)? \d{1,2}:\d{2}(:\d{2})?$/, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\s*[.;]$/, "");
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ][\d:.]+z?)?$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})$/.exec(text);
  if (numeric) return dayFirst(Number(numeric[1]), Number(numeric[2]), year(numeric[3] ?? ""));
  const worded = /^(\d{1,2})[\s\-/.]*([a-z]{3,9})\.?[\s\-/.']*(\d{4}|\d{2})$/.exec(text);
  if (worded) return wordedDay(worded[1], worded[2], worded[3]);
  const american = /^([a-z]{3,9})\.?[\s-]*(\d{1,2})[\s-]+(\d{4})$/.exec(text);
  if (american) return wordedDay(american[2], american[1], american[3]);
  const monthOnly = /^([a-z]{3,9})\.?[\s\-/.']*(\d{4}|\d{2})$/.exec(text);
  if (monthOnly && monthNumber(monthOnly[1] ?? "") > 0) return { kind: "month only" };
  return { kind: "not a date" };
}

function wordedDay(day = "", month = "", typedYear = ""): TypedDate {
  const number = monthNumber(month);
  return number === 0 ? { kind: "not a date" } : dayOf(year(typedYear), number, Number(day));
}

function dayFirst(first: number, second: number, inYear: number): TypedDate {
  const read = calendarDate(inYear, second, first);
  if (read === null) return { kind: "no such day" };
  const other = first === second ? null : calendarDate(inYear, first, second);
  return { kind: "day", day: read, alsoReadAs: other };
}

function dayOf(inYear: number, month: number, day: number): TypedDate {
  const read = calendarDate(inYear, month, day);
  return read === null ? { kind: "no such day" } : { kind: "day", day: read, alsoReadAs: null };
}

/** Two digits: 00 to 69 are this century, as spreadsheets read them. */
function year(digits: string): number {
  if (digits.length === 4) return Number(digits);
  return Number(digits) + (Number(digits) < 70 ? 2000 : 1900);
}
