import type { CalendarDate } from "../cells/calendarDate";
import type { Compact, GroupUpdate } from "../tables/compact";

/** The updates that a report prints: those since the last meeting, by group and day. */
export function updatesSince(compact: Compact, last: CalendarDate | null): readonly GroupUpdate[] {
  return compact.groupUpdates
    .filter(({ date }) => date === null || date <= compact.asAt)
    .filter(({ date }) => last === null || date === null || date > last)
    .sort((a, b) => compareGroups(a.group, b.group) || compare(a.date ?? "", b.date ?? ""));
}

/** Alphabetical; updates that name no group come last. */
function compareGroups(a: string, b: string): number {
  return a === "" || b === "" ? compare(b, a) : compare(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
