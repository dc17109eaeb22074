import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { normalisedTitle } from "../../cells/normalisedTitle";
import { readTypedDate } from "../../cells/typedDate";
import type { Compact } from "../../tables/compact";
import { isOpen } from "./actionPlan";

/** A cell holds at most 50,000 characters. */
const LONGEST = 45_000;

/**
 * The due days of the open actions as text, "A1 10 Dec 2009; A5 30 Sep 2009": a report keeps it, so
 * that the next one can say which have slipped. Actions without a Ref or a due day are not in it.
 */
export function describeActionDueDates(compact: Compact): string {
  const entries = compact.actions
    .filter((action) => isOpen(compact, action) || action.status === "Deferred")
    .flatMap(({ ref, due }) => {
      return ref === "" || ref.includes(";") || due === null ? [] : [`${ref} ${describeDay(due)}`];
    });
  let length = 0;
  const kept = entries.filter((entry) => {
    length += entry.length + 2;
    return length <= LONGEST;
  });
  return kept.join("; ");
}

/** Reads that text again: the due day by the normalised ref. What cannot be read is left out. */
export function parseActionDueDates(text: string): ReadonlyMap<string, CalendarDate> {
  const days = new Map<string, CalendarDate>();
  for (const entry of text.split(";")) {
    const match = /^\s*(.+?)\s+(\d{1,2} [A-Za-z]{3,9} \d{4})\s*$/.exec(entry);
    const read = match ? readTypedDate(match[2] ?? "") : null;
    if (match && read?.kind === "day") days.set(normalisedTitle(match[1] ?? ""), read.day);
  }
  return days;
}
