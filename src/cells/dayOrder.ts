import { type CalendarDate, calendarDate, partsOfDay } from "./calendarDate";

/** Which part of 07/10/2009 comes first where a spreadsheet reads what is typed. */
export type DayOrder = "day first" | "month first" | "year first";

interface UnlikeBritain {
  readonly order: Exclude<DayOrder, "day first">;
  /** As File > Settings of Google Sheets lists it. */
  readonly name: string;
}

/**
 * The locales of Google Sheets whose short date does not begin with the day, by Unicode CLDR 48
 * (https://cldr.unicode.org), with the bare languages that Google's reference allows, and places
 * that its list lacks but another program may have written. The other sixty or so write the day first.
 */
const UNLIKE_BRITAIN: { readonly [locale: string]: UnlikeBritain } = {
  en: { order: "month first", name: "English" },
  en_PH: { order: "month first", name: "Philippines" },
  en_US: { order: "month first", name: "United States" },
  es_PA: { order: "month first", name: "Panama" },
  es_PR: { order: "month first", name: "Puerto Rico" },
  fil: { order: "month first", name: "Philippines" },
  fil_PH: { order: "month first", name: "Philippines" },
  en_CA: { order: "year first", name: "Canada (English)" },
  en_ZA: { order: "year first", name: "South Africa" },
  fr_CA: { order: "year first", name: "Canada (French)" },
  hu: { order: "year first", name: "Hungary" },
  hu_HU: { order: "year first", name: "Hungary" },
  ja: { order: "year first", name: "Japan" },
  ja_JP: { order: "year first", name: "Japan" },
  ko: { order: "year first", name: "South Korea" },
  ko_KR: { order: "year first", name: "South Korea" },
  lt: { order: "year first", name: "Lithuania" },
  lt_LT: { order: "year first", name: "Lithuania" },
  mn: { order: "year first", name: "Mongolia" },
  mn_MN: { order: "year first", name: "Mongolia" },
  sv: { order: "year first", name: "Sweden" },
  sv_SE: { order: "year first", name: "Sweden" },
  zh: { order: "year first", name: "China" },
  zh_CN: { order: "year first", name: "China" },
  zh_TW: { order: "year first", name: "Taiwan" },
};

/** A locale as Sheets writes it (en_GB). One that is not known here is taken to write the day first. */
export function dayOrderOf(locale: string): DayOrder {
  return UNLIKE_BRITAIN[tidied(locale)]?.order ?? "day first";
}

/** "United States"; the locale itself where it has no name here. */
export function localeName(locale: string): string {
  return UNLIKE_BRITAIN[tidied(locale)]?.name ?? locale;
}

/** The day that the same two numbers give in the other order: 10 July for 7 October; null where none. */
export function inOtherOrder(day: CalendarDate): CalendarDate | null {
  const { year, month, day: dayOfMonth } = partsOfDay(day);
  return month === dayOfMonth ? null : calendarDate(year, dayOfMonth, month);
}

function tidied(locale: string): string {
  return locale.replace("-", "_");
}
