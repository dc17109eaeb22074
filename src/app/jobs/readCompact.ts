import type { CalendarDate } from "../../cells/calendarDate";
import { Refusal } from "../../domain/problem";
import type { Compact } from "../../tables/compact";
import type { Ports } from "../ports";
import { compactRead } from "./compactRead";

/** The whole Compact, with the time of day at which it was read ("14:30"). */
export interface CompactNow {
  readonly compact: Compact;
  readonly time: string;
}

/**
 * Reads the workbook for a job that judges measures. `asAt` holds for this run only; null leaves it
 * to Settings. Throws Refusal "table-missing" or "header-missing" where the design (section 3) says
 * that the job stops; anything else that is missing is left to the checks.
 */
export function readCompact(ports: Ports, asAt: CalendarDate | null): CompactNow {
  const reading = ports.workbook.read();
  const compact = compactRead(ports, reading, asAt);
  stopWithoutMeasures(compact);
  return { compact, time: reading.time };
}

/** Throws Refusal "table-missing" or "header-missing" where nothing can be judged. */
export function stopWithoutMeasures(compact: Compact): void {
  const reading = compact.readings["Success measures"];
  const { name, columns } = reading.table;
  if (reading.sheetName === null) {
    throw new Refusal(
      "table-missing",
      `This spreadsheet has no tab called "${name}". Choose Compact > Set up workbook to add it, or give the tab that holds your targets that name.`,
    );
  }
  const missing = Object.entries(columns)
    .filter(([field, { required }]) => required && reading.columnOf[field] === undefined)
    .map(([, { title }]) => `"${title}"`);
  if (missing.length === 0) return;
  throw new Refusal(
    "header-missing",
    `The tab "${reading.sheetName}" has no ${missing.length === 1 ? "column" : "columns"} called ${missing.join(", ")}. Choose Compact > Set up workbook to add what is missing, or put the header right.`,
  );
}
