import { type CalendarDate, calendarDate, partsOfDay } from "./calendarDate";

/** Which part of 07/10/2009 comes first where a spreadsheet reads what is typed. */
export type DayOrder = "day first" | "month first" | "year first";

// By Unicode CLDR 48 (https://cldr.unicode.org), for the languages that Google Sheets has a locale of. Google
// documents no list of its own for `getSpreadsheetLocale`, and a script cannot count on `Intl` to know them all.
const MONTH_FIRST = /^(en(_(AS|BI|GU|MH|MP|PH|PR|UM|US|VI))?|es_(PA|PR)|fil(_PH)?)$/;
const YEAR_FIRST =
  /^(en_(CA|JP|SE|ZA)|fr_CA|(hu|ja|ko|lt|mn)(_[A-Z]{2})?|sv(_SE)?|zh(_(CN|MY|TW))?)$/;

/** What File > Settings of Google Sheets calls those that it offers, and some that it has offered. */
const NAMES: { readonly [locale: string]: string } = {
  en_CA: "Canada (English)",
  en_PH: "Philippines",
  en_US: "United States",
  en_ZA: "South Africa",
  es_PA: "Panama",
  es_PR: "Puerto Rico",
  fil_PH: "Philippines",
  fr_CA: "Canada (French)",
  hu_HU: "Hungary",
  ja_JP: "Japan",
  ko_KR: "South Korea",
  lt_LT: "Lithuania",
  mn_MN: "Mongolia",
  sv_SE: "Sweden",
  zh_CN: "China",
  zh_TW: "Taiwan",
};

/** A locale as Sheets writes it (en_GB). One that is not known here is taken to write the day first. */
export function dayOrderOf(locale: string): DayOrder {
  const code = tidied(locale);
  if (MONTH_FIRST.test(code)) return "month first";
  return YEAR_FIRST.test(code) ? "year first" : "day first";
}

/** "United States"; the locale itself where it has no name here. */
export function localeName(locale: string): string {
  return NAMES[tidied(locale)] ?? locale;
}

/** The day that the same two numbers give in the other order: 10 July for 7 October; null where none. */
export function inOtherOrder(day: CalendarDate): CalendarDate | null {
  const { year, month, day: dayOfMonth } = partsOfDay(day);
  return month === dayOfMonth ? null : calendarDate(year, dayOfMonth, month);
}

function tidied(locale: string): string {
  return locale.replace("-", "_");
}
