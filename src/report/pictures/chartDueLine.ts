import { addDays, daysBetween } from "../../cells/calendarDate";
import type { Course } from "../../domain/measures/course";
import { dueByNow } from "../../domain/measures/dueByNow";
import { DASH, dashes, isOn } from "./chartMarks";
import type { ChartScale } from "./chartScale";
import { type Shape, shape } from "./drawing";
import { yearMark } from "./yearMarks";

const MOST_WHOLE_RISERS = 40;
/** How often the line is looked at over the period: working out what was due takes its time. */
const MOST_LOOKS = 120;
/** Diamonds on the line: enough to tell it from the others. */
const MOST_MARKERS = 6;

/**
 * What was due, day by day, as dashes with diamonds: whole-number targets climb in steps. The uprights
 * of many small steps are dashed too, or they would run together into one line.
 */
export function dueLine(course: Course, members: number, at: ChartScale): Shape[] {
  const days = daysBetween(course.starts, course.due);
  const dueOn = (day: number): number => dueByNow(course, addDays(course.starts, day)) / members;
  const treads: Shape[] = [];
  const risers: Shape[] = [];
  const corners: (readonly [x: number, y: number])[] = [];
  const wide = at.right - at.left;
  let from = at.left;
  let level = dueOn(0);
  for (const { day, amount } of [
    ...dueSteps(dueOn, days, isExact(course)),
    { day: days, amount: null },
  ]) {
    const x = at.left + (day / days) * wide;
    treads.push(...dashes(from, at.y(level) - 1, x - from, DASH, "mark"));
    if (amount === null) break;
    const [high, low] = [at.y(Math.max(level, amount)), at.y(Math.min(level, amount))];
    risers.push(shape(x - 0.5, high - 1, 1, low - high + 2, "mark"));
    corners.push([x, at.y(amount)]);
    from = x;
    level = amount;
  }
  const whole = risers.length <= MOST_WHOLE_RISERS;
  return [
    ...treads,
    ...(whole ? risers : risers.filter(({ x }) => isOn(x, DASH))),
    ...some(corners, MOST_MARKERS).flatMap(([x, y]) => yearMark("event", "planned", x, y)),
  ];
}

/** So many of them at most, evenly spread. */
function some<T>(all: readonly T[], most: number): readonly T[] {
  const every = Math.ceil(all.length / most);
  return all.filter((_, index) => index % every === Math.floor(every / 2));
}

/** The days on which what is due changes; of a great many, to within a few days of each. */
function dueSteps(
  due: (day: number) => number,
  days: number,
  exact: boolean,
): { readonly day: number; readonly amount: number }[] {
  const every = Math.max(1, Math.ceil(days / MOST_LOOKS));
  const steps: { day: number; amount: number }[] = [];
  let level = due(0);
  for (let day = every; day < days; day += every) {
    const amount = due(day);
    if (amount === level) continue;
    let first = day;
    while (exact && first > day - every + 1 && due(first - 1) !== level) first -= 1;
    steps.push({ day: first, amount });
    level = amount;
  }
  return steps;
}

function isExact({ target, baseline }: Course): boolean {
  return Math.abs(target - (baseline ?? 0)) <= MOST_LOOKS / 2;
}
