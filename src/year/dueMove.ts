import type { CalendarDate } from "../cells/calendarDate";
import type { PlannedAction } from "../tables/compact";
import { type ProgrammeYear, yearsOn, yearsToMove } from "./programmeYear";

/** A due day of the closing year, and the same day in a year that is to come. */
export interface DueMove {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * Where the due day of an open action could move to; null where it has none, or it lies beyond the
 * closing year. An action that was due is overdue and stays so: moved unasked, nobody would see that
 * what was promised has slipped.
 */
export function dueMoveOf({ due }: PlannedAction, closing: ProgrammeYear): DueMove | null {
  if (due === null || due > closing.ends) return null;
  return { from: due, to: yearsOn(due, yearsToMove(due, closing)) };
}
