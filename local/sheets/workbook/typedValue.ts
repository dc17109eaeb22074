import { parseValue } from "numfmt";
import type { StoredValue } from "./cell";
import { hasDaysWithPoints, isMonthFirst, languageTag, signsOf } from "./locale";
import { showsDate } from "./numberFormat";

/** What typed text comes to: a value with the format that shows it as it was typed, or a formula. */
export interface TypedValue {
  readonly value?: StoredValue | undefined;
  readonly formula?: string | undefined;
  /** Undefined where the value needs no format of its own. */
  readonly numberFormat?: string | undefined;
}

/** How the place where something is typed reads numbers and dates. */
export interface TypingContext {
  /** As Sheets writes it: en_GB reads 1/4/2008 as 1 April, en_US as 4 January. */
  readonly locale: string;
  /** The year of a date typed without one. */
  readonly currentYear: number;
  /** What a person's formula is kept as; absent where a script types, which has English names to use. */
  readonly english?: (formula: string) => string;
}

const ERROR_LITERAL = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;
const DATE_WORD =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*$|^(e|am|pm|true|false)$/i;
const SHORT_DATE = /^(\d{1,2})([/-])(\d{1,2})$/;
/** In locales that write days with points: 7.10.2009, 07.10.09 12:30, 7.10. */
const DAY_WITH_POINTS = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?=$| )/;
const SHORT_DAY_WITH_POINTS = /^(\d{1,2})\.(\d{1,2})\.?$/;
const LONG_TIME = /^(\d{1,7}):([0-5]\d)(?::([0-5]\d))?$/;
/** "Oct 7": the library takes "Oct 07", and "Oct 17" as it stands. */
const ONE_FIGURE_DAY = /^([a-z]+ )([1-9])$/i;
/** 1 January 1900 is day 2 in Sheets; the library counts as Excel, which knows 29 February 1900. */
const EXCEL_LEAP_DAY = 60;
/** A year that the library has no days for. */
const EARLY_YEAR = /(?<![\d.,])1[0-8]\d\d(?!\d)/;
/** The calendar comes again after this many years and days: 1850 has the days of 2250. */
const CYCLE = { years: 400, days: 146_097 } as const;

/**
 * Reads text as Sheets reads what is typed into a cell: formulas, numbers with separators, currency
 * and percent, dates, times, TRUE and FALSE; a leading apostrophe keeps the rest as text and is not
 * kept itself (facts, section 5.1). "" clears.
 */
export function typedValue(text: string, context: TypingContext): TypedValue {
  if (text === "") return {};
  if (text.startsWith("'")) return textValue(text.slice(1));
  if (text.startsWith("=") && text.length > 1) return { formula: context.english?.(text) ?? text };
  if (ERROR_LITERAL.test(text)) return { value: { error: text } };
  const trimmed = text.trim();
  if (trimmed === "") return { value: text };
  return (
    dayWithPoints(trimmed, context) ??
    shortDate(trimmed, context) ??
    longTime(trimmed) ??
    numberOrDate(trimmed, context) ?? { value: text }
  );
}

function textValue(text: string): TypedValue {
  return text === "" ? {} : { value: text };
}

function numberOrDate(text: string, context: TypingContext): TypedValue | null {
  // The library is slow on long text, and no number is that long.
  if (text.length > 64) return null;
  const { decimal, yes, no } = signsOf(context.locale);
  if (!/\d|^(true|false)$/i.test(text) && ![yes, no].includes(text.toUpperCase())) return null;
  // "1 2" and "01604 123456" are no dates, though the library can read some as such.
  if (/^\d+(\s+\d+)+$/.test(text)) return null;
  const tag = languageTag(context.locale);
  if (tag.startsWith("en") && hasOtherWords(text)) return null;
  if (!isGroupedRight(text, decimal)) return null;
  const early = earlyDate(text, tag);
  if (early !== null) return early;
  const parsed = parseValue(text.replace(ONE_FIGURE_DAY, "$10$2"), { locale: tag });
  if (parsed === null || parsed === undefined) return null;
  const { v: value, z: numberFormat } = parsed;
  if (typeof value !== "number") return { value };
  if (numberFormat === undefined || numberFormat === null) return { value: value + 0 };
  // "3,50 €": the library drops the space.
  if (decimal === "," && /\s\p{Sc}$/u.test(text)) {
    return { value, numberFormat: numberFormat.replace(/\p{Sc}$/u, " $&") };
  }
  const dayOfMonth = monthAndDay(text, numberFormat, value, context.currentYear);
  if (dayOfMonth !== null) return dayOfMonth;
  return { value: dateValue(value, numberFormat, context.currentYear), numberFormat };
}

/** A day before 1900, which Sheets knows too: day 0 is 30 December 1899, and those before it are negative. */
function earlyDate(text: string, tag: string): TypedValue | null {
  const year = EARLY_YEAR.exec(text)?.[0];
  if (year === undefined) return null;
  const later = text.replace(EARLY_YEAR, String(Number(year) + CYCLE.years));
  const parsed = parseValue(later, { locale: tag });
  if (typeof parsed?.v !== "number" || !parsed.z || !/y/i.test(parsed.z)) return null;
  return { value: parsed.v - CYCLE.days, numberFormat: parsed.z };
}

/** Words that occur in no number, date or time in English: a quick way to recognise most text. */
function hasOtherWords(text: string): boolean {
  const words = text.match(/[a-z]+/gi) ?? [];
  return words.some((word) => !DATE_WORD.test(word));
}

/** "1,00" is text, "1,000" a number: groups are of three figures, before the decimals. */
function isGroupedRight(text: string, decimal: string): boolean {
  const group = decimal === "," ? "." : ",";
  if (!text.includes(group) || /[a-z:/]/i.test(text)) return true;
  const [whole = "", ...decimals] = text.split(decimal);
  const groups = whole.replace(/[^\d.,]/g, "").split(group);
  const first = groups[0] ?? "";
  return (
    !decimals.join("").includes(group) &&
    first.length >= 1 &&
    first.length <= 3 &&
    groups.slice(1).every((figures) => figures.length === 3)
  );
}

function dateValue(value: number, numberFormat: string, currentYear: number): number {
  if (!showsDate(numberFormat)) return value;
  const serial = value >= 1 && value < EXCEL_LEAP_DAY ? value + 1 : value;
  const needsYear = /d/i.test(numberFormat) && !/y/i.test(numberFormat);
  return needsYear ? inYear(serial, currentYear) : serial;
}

/** "Dec 25" is Christmas, where the library takes it for December 2025; "Dec 99" is a year. */
function monthAndDay(
  text: string,
  numberFormat: string,
  serial: number,
  year: number,
): TypedValue | null {
  const day = Number(/^[a-z]+ (\d{1,2})$/i.exec(text)?.[1]);
  if (!/^m+ yy$/.test(numberFormat) || !(day >= 1 && day <= 31)) return null;
  const month = new Date((serial - 25_569) * 86_400_000).getUTCMonth();
  const time = Date.UTC(year, month, day);
  if (new Date(time).getUTCDate() !== day) return null;
  return { value: time / 86_400_000 + 25_569, numberFormat: numberFormat.replace("yy", "d") };
}

/** The library takes the year of a date without one from the computer's clock. */
function inYear(serial: number, year: number): number {
  const day = new Date(Math.round((Math.floor(serial) - 25_569) * 86_400_000));
  const moved = Date.UTC(year, day.getUTCMonth(), day.getUTCDate()) / 86_400_000 + 25_569;
  return moved + (serial - Math.floor(serial));
}

function dayWithPoints(text: string, context: TypingContext): TypedValue | null {
  if (!hasDaysWithPoints(context.locale)) return null;
  const short = SHORT_DAY_WITH_POINTS.exec(text);
  const read = short
    ? shortDate(`${short[1]}/${short[2]}`, context)
    : DAY_WITH_POINTS.test(text)
      ? numberOrDate(text.replace(DAY_WITH_POINTS, "$1/$2/$3"), context)
      : null;
  return read && { ...read, numberFormat: read.numberFormat?.replaceAll("/", ".") };
}

function shortDate(text: string, context: TypingContext): TypedValue | null {
  const match = SHORT_DATE.exec(text);
  if (!match) return null;
  const monthFirst = isMonthFirst(context.locale);
  const [first, second] = [Number(match[1]), Number(match[3])];
  const [month, day] = monthFirst ? [first, second] : [second, first];
  const time = Date.UTC(context.currentYear, month - 1, day);
  const made = new Date(time);
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day) return null;
  const mark = match[2] ?? "/";
  return {
    value: time / 86_400_000 + 25_569,
    numberFormat: monthFirst ? `m${mark}d` : `d${mark}m`,
  };
}

/** Hours past midnight are a duration: "25:30". */
function longTime(text: string): TypedValue | null {
  const match = LONG_TIME.exec(text);
  if (!match || Number(match[1]) < 24) return null;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { value: seconds / 86_400, numberFormat: "[h]:mm:ss" };
}
