import { settingsNotices } from "../../domain/settingsNotice";
import { isNewsOfLocale, rememberLocale } from "../memory/daysInDoubt";
import { scheduleNotice } from "../memory/scheduleNotices";
import { whenFree } from "../memory/whenFree";
import type { Ports, WorkbookPort } from "../ports";

/** What to tell when the spreadsheet is opened; null where nothing is amiss. */
export function openingNotice(
  ports: Pick<Ports, "memory" | "lock"> & {
    readonly workbook: Pick<WorkbookPort, "localeAndZone">;
  },
): string | null {
  const localeAndZone = ports.workbook.localeAndZone();
  if (isNewsOfLocale(ports, localeAndZone)) {
    whenFree(ports.lock, () => rememberLocale(ports, localeAndZone));
  }
  const schedule = scheduleNotice(ports);
  const notices = [...settingsNotices(localeAndZone), ...(schedule === null ? [] : [schedule])];
  return notices.length === 0 ? null : notices.join(" ");
}
