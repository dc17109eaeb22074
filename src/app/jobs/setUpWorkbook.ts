import { settingsNotices } from "../../domain/settingsNotice";
import { rememberLocale } from "../memory/daysInDoubt";
import type { Ports } from "../ports";

export interface SetUpAnswer {
  readonly added: readonly string[];
  /** What the person is to mend in File > Settings, in sentences. */
  readonly notices: readonly string[];
  readonly sentence: string;
}

/**
 * Lays out every table; adds what is missing and touches nothing else. Says where the spreadsheet
 * does not read dates, or begin its days, as the United Kingdom does.
 */
export function setUpWorkbookJob(ports: Ports): SetUpAnswer {
  return ports.lock.whileLocked(() => {
    const { added } = ports.workbook.setUp();
    const outcome =
      added.length === 0
        ? "Nothing was missing: the workbook is set up."
        : `The workbook is set up. ${added.join(" ")}`;
    const localeAndZone = ports.workbook.localeAndZone();
    rememberLocale(ports, localeAndZone);
    const notices = settingsNotices(localeAndZone);
    return { added, notices, sentence: [outcome, ...notices].join(" ") };
  });
}
