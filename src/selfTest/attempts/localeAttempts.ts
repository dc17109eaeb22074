import type { Seen } from "../unprovenRow";
import type { Workbench } from "../workbench";

const TYPED = "07/10/2009";

export function readsDatesByLocale(workbench: Workbench): Seen {
  return underLocales(workbench, () => {
    const american = typedUnder(workbench, "en_US", "A1");
    const british = typedUnder(workbench, "en_GB", "A2");
    return {
      holds: american === "en_US: 2009-07-10" && british === "en_GB: 2009-10-07",
      seen: `${TYPED} typed under ${american}; ${british}`,
    };
  });
}

export function keepsDatesUnderNewLocale(workbench: Workbench): Seen {
  return underLocales(workbench, () => {
    const before = typedUnder(workbench, "en_US", "A3");
    workbench.spreadsheet.setSpreadsheetLocale("en_GB");
    SpreadsheetApp.flush();
    const after = dayIn(workbench, "A3");
    return {
      holds: before === `en_US: ${after}`,
      seen: `typed under ${before}; under en_GB it is ${after}`,
    };
  });
}

/** Leaves the spreadsheet with the locale that it had. */
function underLocales({ spreadsheet }: Workbench, attempt: () => Seen): Seen {
  const before = spreadsheet.getSpreadsheetLocale();
  try {
    return attempt();
  } finally {
    spreadsheet.setSpreadsheetLocale(before);
  }
}

/** The locale that the spreadsheet says it has, and the day that it read: "en_US: 2009-07-10". */
function typedUnder(workbench: Workbench, locale: string, cell: string): string {
  const { spreadsheet, scratch } = workbench;
  spreadsheet.setSpreadsheetLocale(locale);
  SpreadsheetApp.flush();
  scratch.getRange(cell).setValue(TYPED);
  return `${spreadsheet.getSpreadsheetLocale()}: ${dayIn(workbench, cell)}`;
}

function dayIn({ spreadsheet, scratch }: Workbench, cell: string): string {
  const value: unknown = scratch.getRange(cell).getValue();
  if (Object.prototype.toString.call(value) !== "[object Date]") return `no date (${value})`;
  return Utilities.formatDate(value as Date, spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd");
}
