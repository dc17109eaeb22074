import type { CalendarDate } from "../../cells/calendarDate";
import type { Direction } from "../../tables/tabs/successMeasuresTable";

/** What is to be reached by a day on the way. */
export interface Milestone {
  readonly on: CalendarDate;
  readonly figure: number;
}

/** What was agreed, in the figures that are judged: members for a share of members. */
export interface Course {
  readonly direction: Direction;
  /** Null where there is none; of an Increase it is then 0. */
  readonly baseline: number | null;
  readonly target: number;
  /** "less" or "more" alone: only strictly better meets it, and it is achieved from its due day on. */
  readonly isStrict: boolean;
  /** What is used up of what was agreed: Keep at most, New in period. */
  readonly isRunningTotal: boolean;
  readonly starts: CalendarDate;
  readonly due: CalendarDate;
  /** In the order of their days; empty for an even pace. */
  readonly milestones: readonly Milestone[];
  /** Whole things: baseline and target are whole and no per cents, or members are judged. */
  readonly isWhole: boolean;
  /** In per cent, and not judged in members. */
  readonly isPercent: boolean;
}

/** One action that is a measure of its own. */
export interface OneAction {
  readonly isDeferred: boolean;
  readonly isDone: boolean;
  /** Expected on, else Due, while that is to come; null where neither is a day or it has gone by. */
  readonly expectedOn: CalendarDate | null;
}

/** How a measure stands on a day: everything that the rules of status look at. */
export interface Standing extends Course {
  readonly actual: number;
  readonly dueByNow: number;
  readonly booked: number;
  readonly asAt: CalendarDate;
  /** The share of the period that has passed, from 0 to 1. */
  readonly elapsed: number;
  /** Events, meetings, actions: they need a place in the diary before they can happen. */
  readonly needsBooking: boolean;
  /** The one action that is the measure. */
  readonly oneAction: OneAction | null;
  /** The share of the way that is due by now below which a measure is off course. */
  readonly atRiskBelow: number;
}

/** Off what is due by no more than this, a measure is at risk (design, section 4, rule 6). */
export function oneUnit({
  isWhole,
  isPercent,
  target,
  baseline,
}: Pick<Course, "isWhole" | "isPercent" | "target" | "baseline">): number {
  if (isWhole) return 1;
  return isPercent ? 0.01 : Math.min(1, Math.abs(target - (baseline ?? 0)) / 10);
}
