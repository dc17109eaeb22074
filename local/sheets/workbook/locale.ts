import { getLocale } from "numfmt";

/** How the spreadsheets of one locale write what stands in their cells. */
export interface LocaleSigns {
  readonly decimal: "." | ",";
  /** Between thousands: 1.234 in de_DE, 1 234 in fr_FR. */
  readonly group: string;
  /** TRUE and FALSE in its words: WAHR, FALSCH. */
  readonly yes: string;
  readonly no: string;
  /** A day, where no format was chosen: dd/mm/yyyy in en_GB, M/d/yyyy in en_US, dd.mm.yyyy in de_DE. */
  readonly day: string;
}

const known = new Map<string, LocaleSigns>();

/** The signs of a locale as Sheets writes it: en_GB. */
export function signsOf(locale: string): LocaleSigns {
  const signs = known.get(locale) ?? lookedUp(locale);
  known.set(locale, signs);
  return signs;
}

/** The language tag of a locale as Sheets writes it: en_GB is en-GB. */
export function languageTag(locale: string): string {
  return locale.replaceAll("_", "-");
}

/** Whether a locale, as Sheets writes it, puts the month before the day: en_US does, en_GB does not. */
export function isMonthFirst(locale: string): boolean {
  return getLocale(languageTag(locale))?.preferMDY ?? false;
}

/** Whether days are written with points there: 7.10.2009. */
export function hasDaysWithPoints(locale: string): boolean {
  return signsOf(locale).day.includes(".");
}

function lookedUp(locale: string): LocaleSigns {
  const { decimal, group = ",", bool } = getLocale(languageTag(locale)) ?? {};
  const [yes = "TRUE", no = "FALSE"] = bool ?? [];
  return {
    decimal: decimal === "," ? "," : ".",
    group: BLANK.test(group) ? " " : group,
    ...{ yes, no, day: dayFormat(locale) },
  };
}

const BLANK = /^\s$/;

function dayFormat(locale: string): string {
  if (locale === "en_US") return "M/d/yyyy";
  const shape = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  try {
    const parts = new Intl.DateTimeFormat(languageTag(locale), shape).formatToParts(0);
    return parts.map(({ type, value }) => LETTERS[type] ?? value.trim()).join("");
  } catch {
    // A locale that the machine does not know.
    return "dd/mm/yyyy";
  }
}

const LETTERS: { readonly [part: string]: string } = { year: "yyyy", month: "mm", day: "dd" };
