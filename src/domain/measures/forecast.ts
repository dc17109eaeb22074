import { addDays, type CalendarDate, daysBetween } from "../../cells/calendarDate";
import { tidyFigure } from "../words/figure";
import type { Standing } from "./course";
import { DIRECTION_RULES } from "./directions/directions";

/** Before a quarter of the period has passed, a pace says nothing (design, section 4). */
const ENOUGH_PASSED = 0.25;

/** Where a measure is heading. */
export interface Outlook {
  /** The figure on the due day at the pace so far; null where it is too early, and for a Keep. */
  readonly forecast: number | null;
  /** The day on which the target is reached at that pace; null where that is not by the due day. */
  readonly reachesOn: CalendarDate | null;
}

const NONE: Outlook = { forecast: null, reachesOn: null };

/** Goes on at the pace since the start; `most` is what can be counted at all, null for no limit. */
export function outlookOf(standing: Standing, most: number | null): Outlook {
  const { actual, baseline, booked, starts, due, asAt, elapsed, isWhole, direction } = standing;
  if (elapsed < ENOUGH_PASSED || DIRECTION_RULES[direction].isKeep) return NONE;
  const passed = daysBetween(starts, asAt);
  const left = Math.max(0, daysBetween(asAt, due));
  const pace = passed > 0 ? (actual - (baseline ?? 0)) / passed : 0;
  const toCome = tidyFigure(pace * left);
  const isRounded = isWhole && Number.isInteger(actual);
  const reckoned = tidyFigure(actual + booked + (isRounded ? rounded(toCome) : toCome));
  const forecast = Math.max(0, most === null ? reckoned : Math.min(most, reckoned));
  return { forecast, reachesOn: reachesOn(standing, pace, forecast) };
}

/** A half goes away from nought, so that a decrease mirrors an increase. */
function rounded(figure: number): number {
  return Math.sign(figure) * Math.round(Math.abs(figure));
}

function reachesOn(
  { actual, target, booked, due, asAt, direction }: Standing,
  pace: number,
  forecast: number,
): CalendarDate | null {
  const { better, meets } = DIRECTION_RULES[direction];
  const way = target - actual - booked;
  if (way * better <= 0 || pace * better <= 0 || !meets(forecast, target)) return null;
  const day = addDays(asAt, Math.ceil(tidyFigure(way / pace)));
  return day <= due ? day : null;
}
