import { format, getFormatDateInfo, isDateFormat } from "numfmt";
import { type Cell, isCellError, type StoredValue } from "./cell";
import { languageTag, signsOf } from "./locale";

/** What Sheets calls a cell's format where nobody chose one. */
export const AUTOMATIC_FORMAT = "0.###############";
const PLAIN_TEXT = /^@+$/;
/** Automatic numbers show at most this many figures beside the whole ones. */
const SIGNIFICANT_FIGURES = 10;

const isDateFormatByText = new Map<string, boolean>();

/** Whether numbers under this format are dates or times: `getValue` gives a Date for them. */
export function showsDate(numberFormat: string | undefined): boolean {
  if (numberFormat === undefined) return false;
  const known = isDateFormatByText.get(numberFormat);
  if (known !== undefined) return known;
  const found = isDateFormat(numberFormat);
  isDateFormatByText.set(numberFormat, found);
  return found;
}

/** Whether numbers under this format are days, not times alone or hours that run on. */
export function showsDay(numberFormat: string | undefined): boolean {
  if (numberFormat === undefined || !showsDate(numberFormat)) return false;
  const { year, month, day } = getFormatDateInfo(numberFormat);
  return year || month || day;
}

/** Whether what is typed under this format stays text, as in Format > Number > Plain text. */
export function isPlainText(numberFormat: string | undefined): boolean {
  return numberFormat !== undefined && PLAIN_TEXT.test(numberFormat);
}

/** The format to keep for one that a person or a script gave; undefined is automatic. */
export function storedFormat(numberFormat: string): string | undefined {
  const automatic =
    numberFormat === "" || numberFormat === AUTOMATIC_FORMAT || /^general$/i.test(numberFormat);
  return automatic ? undefined : numberFormat;
}

/** What the cell shows, as `getDisplayValue` gives it. */
export function displayValue(cell: Cell | undefined, locale: string): string {
  const value = cell?.value;
  if (cell === undefined || value === undefined) return "";
  return displayOf(value, cell.numberFormat, locale);
}

/** What a value shows under a format. */
export function displayOf(
  value: StoredValue,
  numberFormat: string | undefined,
  locale: string,
): string {
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return signsOf(locale)[value ? "yes" : "no"];
  if (typeof value === "string") return textUnderFormat(value, numberFormat, locale);
  if (numberFormat === undefined || isPlainText(numberFormat)) return automatic(value, locale);
  try {
    return format(numberFormat, value, { ...FORMAT_OPTIONS, locale: languageTag(locale) });
  } catch {
    return automatic(value, locale);
  }
}

/** What the twelve months, or the seven days of a week from Sunday on, show under a format: mmmm, ddd. */
export function calendarNames(numberFormat: string, locale: string): readonly string[] {
  const days = /m/i.test(numberFormat)
    ? Array.from({ length: 12 }, (_, month) => JANUARY_1 + 31 * month)
    : Array.from({ length: 7 }, (_, day) => SUNDAY + day);
  return days.map((day) => displayOf(day, numberFormat, locale));
}

/** In 2009, where going on by 31 days meets every month. */
const JANUARY_1 = 39_814;
const SUNDAY = 39_817;

function automatic(value: number, locale: string): string {
  return plainNumber(value).replace(".", signsOf(locale).decimal);
}

/** A number as an automatic cell shows it: 0.1, 1234.5, 0.3333333333, 1E+15. */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return "#NUM!";
  const size = Math.abs(value);
  if (size >= 1e15 || (size > 0 && size < 1e-9)) return exponentText(value);
  if (Number.isInteger(value)) return String(value);
  const wholeFigures = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
  const decimals = Math.max(0, SIGNIFICANT_FIGURES - (size < 1 ? 0 : wholeFigures));
  const text = value.toFixed(decimals);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

const FORMAT_OPTIONS = { leap1900: false, dateErrorThrows: false, nbsp: false } as const;

function textUnderFormat(text: string, numberFormat: string | undefined, locale: string): string {
  // Only a format with its own section for text, such as `0;-0;0;"("@")"`, changes text.
  if (!numberFormat?.includes("@") || isPlainText(numberFormat)) return text;
  try {
    return format(numberFormat, text, { ...FORMAT_OPTIONS, locale: languageTag(locale) });
  } catch {
    return text;
  }
}

function exponentText(value: number): string {
  const [figures = "", power = ""] = value.toExponential(9).split("e");
  const sign = power.startsWith("-") ? "-" : "+";
  const digits = power.replace(/^[+-]/, "").padStart(2, "0");
  return `${figures.replace(/\.?0+$/, "")}E${sign}${digits}`;
}
