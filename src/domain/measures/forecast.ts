import { type CalendarDate, daysBetween } from "../../cells/calendarDate";
import { isShare, tidyFigure } from "../words/figure";

/** Before a quarter of the period has passed, a pace says nothing (design, section 4). */
const ENOUGH_PASSED = 0.25;

export interface Course {
  readonly actual: number;
  readonly target: number;
  /** What counted at the start already, so is no part of the pace. */
  readonly atStart: number;
  readonly booked: number;
  readonly starts: CalendarDate;
  readonly due: CalendarDate;
  readonly asAt: CalendarDate;
  readonly elapsed: number;
}

/** The figure on the due day at the pace so far; null where it is too early to say. */
export function forecastOf(course: Course): number | null {
  const { actual, target, atStart, booked, starts, due, asAt, elapsed } = course;
  if (elapsed < ENOUGH_PASSED) return null;
  const passed = Math.max(1, daysBetween(starts, asAt));
  const left = Math.max(0, daysBetween(asAt, due));
  const toCome = ((actual - atStart) * left) / passed;
  // A share such as 80% would lose everything by rounding to whole numbers.
  const rounded = isShare(target) ? Number(toCome.toFixed(3)) : Math.round(toCome);
  return tidyFigure(actual + booked + rounded);
}
