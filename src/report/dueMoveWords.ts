import { describeDay } from "../cells/calendarDate";
import { daysSeen, dueMoves } from "../domain/actions/dueDays";
import type { DueHistory } from "../domain/actions/dueHistory";
import { listedAll } from "../domain/words/listedAll";
import { timesInWords } from "../domain/words/ordinal";
import type { PlannedAction } from "../tables/compact";

/** From so many moves on an action is named, in the agenda and in the report. */
export const OFTEN_MOVED = 2;

/**
 * "Its due day was moved twice: 30 Sep 2009, then 10 Dec 2009, then 28 Jan 2010."; "" where it never was.
 */
export function describeDueMoves(historyOf: DueHistory, action: PlannedAction): string {
  const seen = historyOf(action);
  const moves = dueMoves(seen);
  if (moves.length === 0) return "";
  const isPutOff = seen[seen.length - 1]?.due === "put off";
  const days = daysSeen(seen).map(describeDay);
  const all = [...days, ...(isPutOff ? ["put off without a day"] : [])];
  return `Its due day was moved ${timesInWords(moves.length)}: ${all.join(", then ")}.`;
}

/** "A1's due day was moved twice and A5's 3 times"; "" where none was moved so often. */
export function describeOftenMoved(
  moved: readonly { readonly action: PlannedAction; readonly everMoved: number }[],
): string {
  const often = moved.filter(({ everMoved }) => everMoved >= OFTEN_MOVED);
  const named = often.map(
    ({ action, everMoved }, index) =>
      `${action.ref || action.action}'s ${index === 0 ? "due day was moved " : ""}${timesInWords(everMoved)}`,
  );
  return listedAll(named);
}
