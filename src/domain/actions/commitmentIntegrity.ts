import type { CalendarDate } from "../../cells/calendarDate";
import type { Compact, PlannedAction } from "../../tables/compact";
import { programmeYear } from "../meetings/meetings";
import { daysSeen, dueMoves, firstDueDay } from "./dueDays";
import { dueHistory } from "./dueHistory";

/** An action whose due day was moved. */
export interface MovedAction {
  readonly action: PlannedAction;
  /** How often, in the year. */
  readonly moves: number;
  /** How often since it was first seen, in earlier years too. */
  readonly everMoved: number;
  /** Every day that it was due on, the first first. */
  readonly days: readonly CalendarDate[];
}

/** Whether what was promised was done when it was promised, over the programme year so far. */
export interface CommitmentIntegrity {
  /** Actions whose first due day lay in the year and has come. */
  readonly due: number;
  /** Of these: done by that day, done after it, done on a day that nobody typed, not done. */
  readonly onTime: number;
  readonly late: number;
  readonly undated: number;
  readonly open: number;
  /** Actions whose due day was moved in the year, the most often first. */
  readonly moved: readonly MovedAction[];
  /** How often days were moved in the year. */
  readonly moves: number;
}

/**
 * *Commitment integrity*, by the As at day: how many of the actions due this year were done by the day
 * that was set first, whatever day they were given since, and how many due days were moved, how often.
 */
export function commitmentIntegrity(compact: Compact): CommitmentIntegrity {
  const { asAt } = compact;
  const { from } = programmeYear(compact);
  const historyOf = dueHistory(compact);
  const counts = { onTime: 0, late: 0, undated: 0, open: 0 };
  const moved: MovedAction[] = [];
  for (const action of compact.actions) {
    if (action.raisedOn !== null && action.raisedOn > asAt) continue;
    const seen = historyOf(action);
    const first = firstDueDay(seen);
    if (first !== null && first >= from && first <= asAt) counts[outcome(action, first, asAt)] += 1;
    const all = dueMoves(seen);
    const moves = all.filter(({ seenOn }) => seenOn >= from).length;
    if (moves > 0) moved.push({ action, moves, everMoved: all.length, days: daysSeen(seen) });
  }
  return {
    ...counts,
    due: counts.onTime + counts.late + counts.undated + counts.open,
    moved: moved.sort((a, b) => b.moves - a.moves || rowOf(a) - rowOf(b)),
    moves: moved.reduce((sum, { moves }) => sum + moves, 0),
  };
}

function outcome(
  { status, doneOn }: PlannedAction,
  first: CalendarDate,
  asAt: CalendarDate,
): "onTime" | "late" | "undated" | "open" {
  if (status !== "Done") return "open";
  if (doneOn === null) return "undated";
  if (doneOn > asAt) return "open";
  return doneOn <= first ? "onTime" : "late";
}

function rowOf({ action }: MovedAction): number {
  return action.row.sheetRow;
}
