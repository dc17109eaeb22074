import type { Compact } from "../tables/compact";
import type { CalendarDate } from "./calendarDate";
import type { Judgement } from "./judgement";
import { normalisedTitle } from "./normalisedTitle";
import type { Status } from "./status";

/** The version of the counting rules. A change that can change a figure gets a new one. */
export const RULES_VERSION = "1";

/** One row of the Progress log. */
export interface LogEntry {
  readonly recorded: CalendarDate;
  readonly asAt: CalendarDate;
  readonly measure: string;
  readonly target: number | null;
  readonly due: CalendarDate | null;
  readonly actual: number | null;
  readonly booked: number;
  readonly status: Status;
  readonly rules: string;
}

/**
 * The log of the As at day: one row a measure, in the order of the sheet. A measure without a Ref
 * has no place in it; of two with one Ref the first is recorded.
 */
export function logRowsFor(
  compact: Compact,
  judgements: readonly Judgement[],
): readonly LogEntry[] {
  const seen = new Set<string>();
  const entries: LogEntry[] = [];
  for (const { ref, target, due, actual, booked, status } of judgements) {
    const key = normalisedTitle(ref);
    if (key === "" || seen.has(key)) continue;
    seen.add(key);
    entries.push({
      recorded: compact.today,
      asAt: compact.asAt,
      measure: ref,
      target,
      due,
      actual,
      booked,
      status,
      rules: RULES_VERSION,
    });
  }
  return entries;
}
