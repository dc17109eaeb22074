import { daysBetween } from "../../cells/calendarDate";
import type { Status } from "../../tables/status";
import { tidyFigure } from "../words/figure";
import { oneUnit, type Standing } from "./course";
import { DIRECTION_RULES } from "./directions/directions";

/** From here on what is not booked is a risk (design, section 4). */
const LAST_QUARTER = 0.75;

/** The one action of a measure that is expected later than so many days after the due day is off. */
const MOST_DAYS_LATE = 92;

/** The first rule that applies, in the order of the design (section 4). */
export function statusOf(standing: Standing): Status {
  const { actual, target, starts, due, asAt, isStrict, isRunningTotal, direction } = standing;
  const rules = DIRECTION_RULES[direction];
  const isMet = isAsGoodAs(standing, target);
  const waitsForDueDay = rules.isKeep || isStrict;
  if (isMet && (!waitsForDueDay || asAt >= due)) return "Achieved";
  if (asAt > due || (isRunningTotal && actual > target)) return "Missed";
  if (asAt < starts) return "Not started";
  return worseOf(courseOf(standing), atBest(standing));
}

/** Late in the period with too little held or booked. */
export function isShortOfBookings({
  direction,
  needsBooking,
  elapsed,
  actual,
  booked,
  target,
  isStrict,
}: Pick<
  Standing,
  "direction" | "needsBooking" | "elapsed" | "actual" | "booked" | "target" | "isStrict"
>): boolean {
  if (direction !== "Increase" || !needsBooking || elapsed < LAST_QUARTER) return false;
  return !isAsGoodAs({ actual: actual + booked, direction, isStrict }, target);
}

/** How many days after the due day the one action is expected; null where it is not so. */
export function daysExpectedLate({
  direction,
  oneAction,
  due,
}: Pick<Standing, "direction" | "oneAction" | "due">): number | null {
  const expectedOn = oneAction?.expectedOn ?? null;
  if (direction !== "Increase" || expectedOn === null || expectedOn <= due) return null;
  return daysBetween(due, expectedOn);
}

type UnderWay = "On course" | "At risk" | "Off course";

function courseOf(standing: Standing): UnderWay {
  const { actual, target, booked, dueByNow, direction } = standing;
  const rules = DIRECTION_RULES[direction];
  if (isAsGoodAs(standing, dueByNow)) return "On course";
  const withBooked = { ...standing, actual: tidyFigure(actual + booked) };
  if (direction === "Increase" && isAsGoodAs(withBooked, target)) return "On course";
  const off = tidyFigure(Math.abs(dueByNow - actual));
  if (off <= oneUnit(standing)) return "At risk";
  return rules.isWayEnough(standing) ? "At risk" : "Off course";
}

/** However well the figures stand, it is no better than this. */
function atBest(standing: Standing): UnderWay {
  if (standing.direction === "Increase" && standing.oneAction?.isDeferred === true) {
    return "Off course";
  }
  const late = daysExpectedLate(standing);
  if (late !== null) return late > MOST_DAYS_LATE ? "Off course" : "At risk";
  return isShortOfBookings(standing) ? "At risk" : "On course";
}

function worseOf(one: UnderWay, other: UnderWay): UnderWay {
  if (one === "Off course" || other === "Off course") return "Off course";
  return one === "At risk" || other === "At risk" ? "At risk" : "On course";
}

function isAsGoodAs(
  { actual, direction, isStrict }: Pick<Standing, "actual" | "direction" | "isStrict">,
  figure: number,
): boolean {
  if (isStrict && actual === figure) return false;
  return DIRECTION_RULES[direction].meets(actual, figure);
}
