import { settingsNotices } from "../../domain/settingsNotice";
import { rememberLocale } from "../memory/daysInDoubt";
import { scheduleNotice } from "../memory/scheduleNotices";
import type { Ports, WorkbookPort } from "../ports";

/** What to tell when the spreadsheet is opened; null where nothing is amiss. */
export function openingNotice(
  ports: Pick<Ports, "memory"> & { readonly workbook: Pick<WorkbookPort, "localeAndZone"> },
): string | null {
  const localeAndZone = ports.workbook.localeAndZone();
  rememberLocale(ports, localeAndZone);
  const schedule = scheduleNotice(ports);
  const notices = [...settingsNotices(localeAndZone), ...(schedule === null ? [] : [schedule])];
  return notices.length === 0 ? null : notices.join(" ");
}
