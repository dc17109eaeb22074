/** What a spreadsheet's File > Settings say: how typed dates are read, and when a day begins. */
export interface LocaleAndZone {
  /** As Sheets writes it: en_GB. */
  readonly locale: string;
  /** As the tz database names it: Europe/London. */
  readonly timeZone: string;
}

export const UK_LOCALE_AND_ZONE: LocaleAndZone = {
  locale: "en_GB",
  timeZone: "Europe/London",
};
