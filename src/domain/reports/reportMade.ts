import type { CalendarDate } from "../../cells/calendarDate";
import { readTypedDate } from "../../cells/typedDate";
import type { ReportRecord } from "../../tables/compact";
import { BEING_MADE } from "../../tables/tabs/reportsTable";

/** It was recorded, and its making was stopped before the document was there. */
export function isUnfinished({ outcome }: ReportRecord): boolean {
  return outcome.startsWith(BEING_MADE);
}

/** Created is "3 Dec 2009, 14:05"; the day of it. */
export function madeOn({ created }: ReportRecord): CalendarDate | null {
  const day = /^\s*(\d{1,2} [A-Za-z]{3,9} \d{4})/.exec(created)?.[1] ?? created;
  const read = readTypedDate(day);
  return read.kind === "day" ? read.day : null;
}
