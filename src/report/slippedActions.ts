import type { CalendarDate } from "../cells/calendarDate";
import { normalisedTitle } from "../cells/normalisedTitle";
import { parseActionDueDates } from "../domain/actions/actionDueDates";
import type { Compact, PlannedAction, ReportRecord } from "../tables/compact";

export interface SlippedAction {
  readonly action: PlannedAction;
  readonly from: CalendarDate;
  /** Null where the due day was taken away. */
  readonly to: CalendarDate | null;
}

export interface Slips {
  readonly slipped: readonly SlippedAction[];
  /** The As at day of the report compared with; null where no earlier report kept due days. */
  readonly comparedWith: CalendarDate | null;
}

/**
 * The actions that are due later than an earlier report said. That is the newest report up to the
 * last meeting; where none is so old, the first one after it.
 */
export function slippedActions(compact: Compact, last: CalendarDate | null): Slips {
  const earlier = compact.reports
    .filter(({ asAt, actionsDue }) => asAt !== null && asAt < compact.asAt && actionsDue !== "")
    .sort((a, b) => ((a.asAt ?? "") < (b.asAt ?? "") ? -1 : 1));
  const known = earlier.filter((report) => last === null || isKnownAt(report, last));
  const report = known[known.length - 1] ?? earlier[0];
  if (report === undefined) return { slipped: [], comparedWith: null };
  const then = parseActionDueDates(report.actionsDue);
  const slipped = compact.actions.flatMap((action): SlippedAction[] => {
    const from = then.get(normalisedTitle(action.ref));
    const moved = from !== undefined && (action.due === null || action.due > from);
    return moved ? [{ action, from, to: action.due }] : [];
  });
  return { slipped, comparedWith: report.asAt };
}

function isKnownAt({ asAt }: ReportRecord, meeting: CalendarDate): boolean {
  return asAt !== null && asAt <= meeting;
}
