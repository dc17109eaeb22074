import type { CalendarDate } from "../../cells/calendarDate";
import type { Status } from "../../tables/status";
import { isShare, tidyFigure } from "../words/figure";

/** A measure that can be judged: everything the rules of status look at. */
export interface MeasureStanding {
  readonly actual: number;
  readonly target: number;
  readonly dueByNow: number;
  readonly booked: number;
  readonly starts: CalendarDate;
  readonly due: CalendarDate;
  readonly asAt: CalendarDate;
  /** The share of the period that has passed, from 0 to 1. */
  readonly elapsed: number;
  /** Events held: they need booking before they can happen. */
  readonly needsBooking: boolean;
  /** The share of what is due by now below which a measure is off course. */
  readonly atRiskBelow: number;
}

/** From here on an event that is not booked is a risk (design, section 4). */
export const LAST_QUARTER = 0.75;

/** The first rule that applies, in the order of the design (section 4). */
export function statusOf(standing: MeasureStanding): Status {
  const { actual, target, dueByNow, booked, starts, due, asAt } = standing;
  if (actual >= target) return "Achieved";
  if (asAt > due) return "Missed";
  if (asAt < starts) return "Not started";
  if (actual >= dueByNow || tidyFigure(actual + booked) >= target) {
    return isShortOfBookings(standing) ? "At risk" : "On course";
  }
  const short = tidyFigure(dueByNow - actual);
  if (short <= oneUnit(target)) return "At risk";
  return actual >= tidyFigure(share(standing.atRiskBelow) * dueByNow) ? "At risk" : "Off course";
}

/** Late in the period with too few events held or booked. */
export function isShortOfBookings(
  standing: Pick<MeasureStanding, "needsBooking" | "elapsed" | "actual" | "booked" | "target">,
): boolean {
  const { needsBooking, elapsed, actual, booked, target } = standing;
  return needsBooking && elapsed >= LAST_QUARTER && actual + booked < target;
}

/** One of what is counted; for a share such as 80%, one percentage point. */
function oneUnit(target: number): number {
  return isShare(target) ? 0.01 : 1;
}

/** "At risk below" typed as 75 means 75%. */
function share(typed: number): number {
  return typed > 1 && typed <= 100 ? typed / 100 : typed;
}
