import type { CalendarDate } from "../../cells/calendarDate";
import { normalisedTitle } from "../../cells/normalisedTitle";
import { cellOf } from "../../tables/cellOf";
import type { Compact } from "../../tables/compact";
import type { Status } from "../../tables/status";
import type { Judgement } from "./judgement";
import { whoCounted } from "./whoCounted";

/** The version of the counting rules. A change that can change a figure gets a new one. */
export const RULES_VERSION = "2";

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
  /** Who was counted; "" where nobody was, or too many. */
  readonly counted: string;
}

/**
 * The log of the As at day: one row a measure, in the order of the sheet. A measure without a Ref,
 * or with a formula there that fails, has no place in it; of two with one Ref the first is recorded.
 */
export function logRowsFor(
  compact: Compact,
  judgements: readonly Judgement[],
): readonly LogEntry[] {
  const reading = compact.readings["Success measures"];
  const nameless = new Set(
    compact.measures
      .filter(({ row }) => cellOf(reading, row, "ref").kind === "error")
      .map(({ row }) => row.sheetRow),
  );
  const seen = new Set<string>();
  const entries: LogEntry[] = [];
  for (const judgement of judgements) {
    const { ref, sheetRow, target, due, actual, booked, status } = judgement;
    const key = normalisedTitle(ref);
    if (key === "" || nameless.has(sheetRow) || seen.has(key)) continue;
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
      counted: whoCounted(judgement.counted),
    });
  }
  return entries;
}
