import type { CalendarDate } from "../../cells/calendarDate";
import { readTypedDate } from "../../cells/typedDate";
import type { ReportRecord } from "../../tables/compact";
import { BEING_MADE } from "../../tables/tabs/reportsTable";

/** It was recorded, and its making was stopped before the document was there. */
export function isUnfinished({ outcome }: ReportRecord): boolean {
  return outcome.startsWith(BEING_MADE);
}

/** What stands in Outcome until the document is there; by whom, where that is known. */
export function beingMadeBy(owner: string): string {
  return owner === "" ? `${BEING_MADE}\u2026` : `${BEING_MADE} by ${owner}\u2026`;
}

/** Who began an unfinished report; "" where Outcome does not say. */
export function begunBy({ outcome }: ReportRecord): string {
  const start = `${BEING_MADE} by `;
  return outcome.startsWith(start) ? outcome.slice(start.length).replace(/\u2026$/, "") : "";
}

/** Created is "3 Dec 2009, 14:05"; the day of it. */
export function madeOn({ created }: ReportRecord): CalendarDate | null {
  const read = readTypedDate(created);
  return read.kind === "day" ? read.day : null;
}
