import { dayOrderOf, localeName } from "../cells/dayOrder";
import type { LocaleAndZone } from "../cells/localeAndZone";
import { keepsUkTime } from "../cells/ukTime";

const HOW_READ = {
  "month first": "reads 07/10/2009 as 10 July",
  "year first": "does not write the day first and may read 07/10/2009 as 10 July",
} as const;

/** The rule that names the dates whose day and month may have been changed about when they were typed. */
export const DATE_IN_EITHER_ORDER = "date-in-either-order";

/** Says that typed dates are not read day first, with the clicks that mend it; null where they are. */
export function localeNotice({ locale }: LocaleAndZone): string | null {
  const order = dayOrderOf(locale);
  if (order === "day first") return null;
  return `The locale of this spreadsheet is ${localeName(locale)}, which ${HOW_READ[order]}. Choose File > Settings, set Locale to United Kingdom and save. Dates typed before stay as they were read; Compact > Check the workbook names those to look at.`;
}

/** Says that days begin at another hour than in the United Kingdom; null where they do not. */
export function timeZoneNotice({ timeZone }: LocaleAndZone): string | null {
  if (keepsUkTime(timeZone)) return null;
  return `The time zone of this spreadsheet is ${timeZone}, where today can be another day than in the United Kingdom. Choose File > Settings, set Time zone to London and save.`;
}

/** What is to be mended in File > Settings, in sentences; empty where nothing is. */
export function settingsNotices(localeAndZone: LocaleAndZone): readonly string[] {
  return [localeNotice(localeAndZone), timeZoneNotice(localeAndZone)].filter(
    (sentence) => sentence !== null,
  );
}
