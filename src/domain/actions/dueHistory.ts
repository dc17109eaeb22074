import type { CalendarDate } from "../../cells/calendarDate";
import { normalisedTitle } from "../../cells/normalisedTitle";
import type { Compact, PlannedAction } from "../../tables/compact";
import { programmeYear } from "../meetings/meetings";
import { groupedBy } from "../words/groupedBy";
import { parseActionDueDates } from "./actionDueDates";
import { type DueSeen, parseDueDays, withDueNow } from "./dueDays";

/** The due days of an action, from the first that is known to that of the As at day; never empty. */
export type DueHistory = (action: PlannedAction) => readonly DueSeen[];

/**
 * How each action's due day has moved, by the As at day. It is in *Due days so far*; of an action that
 * has nothing there, in the reports of the year, which keep when each open action was due.
 */
export function dueHistory(compact: Compact): DueHistory {
  const known = dueDaysKept(compact);
  const { asAt } = compact;
  return (action) => {
    const kept = known(action);
    const until = kept.filter(({ from }) => from <= asAt);
    const [first] = kept;
    // Seen from an earlier As at day, what has moved since had not moved yet.
    if (first !== undefined && until.length < kept.length) {
      return until.length > 0 ? until : [{ due: first.due, from: asAt }];
    }
    return isDoneBy(action, asAt) && first !== undefined ? kept : withDueNow(kept, action, asAt);
  };
}

/** What is to be kept of each action's due days from now on: what was known, and what stands there. */
export function dueDaysToKeep(compact: Compact): DueHistory {
  const known = dueDaysKept(compact);
  return (action) => {
    const kept = known(action);
    // A day typed into a row that is done moves nothing any more.
    return action.status === "Done" && kept.length > 0
      ? kept
      : withDueNow(kept, action, compact.asAt);
  };
}

function isDoneBy({ status, doneOn }: PlannedAction, asAt: CalendarDate): boolean {
  return status === "Done" && (doneOn === null || doneOn <= asAt);
}

function dueDaysKept(compact: Compact): (action: PlannedAction) => readonly DueSeen[] {
  const { from } = programmeYear(compact);
  const rowsOf = groupedBy(compact.actions, ({ ref }) => normalisedTitle(ref));
  const reports = compact.reports
    .flatMap(({ asAt, actionsDue }) =>
      // Of an earlier year a Ref may have been another action's.
      asAt === null || asAt < from || actionsDue === ""
        ? []
        : [{ asAt, due: parseActionDueDates(actionsDue) }],
    )
    .sort((a, b) => (a.asAt < b.asAt ? -1 : a.asAt > b.asAt ? 1 : 0));
  return (action) => {
    const kept = parseDueDays(action.dueDays);
    if (kept.length > 0) return kept;
    const key = normalisedTitle(action.ref);
    if (key === "" || (rowsOf.get(key) ?? []).length > 1) return [];
    return reports
      .filter(({ asAt }) => action.raisedOn === null || asAt >= action.raisedOn)
      .reduce<readonly DueSeen[]>((seen, report) => {
        const due = report.due.get(key);
        return due === undefined ? seen : withDueNow(seen, { due, status: "" }, report.asAt);
      }, []);
  };
}
