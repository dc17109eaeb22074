import { addDays, type CalendarDate, daysBetween, describeDay } from "../../cells/calendarDate";
import type { Course } from "../../domain/measures/course";
import { dueByNow } from "../../domain/measures/dueByNow";
import type { Counted, Judgement } from "../../domain/measures/judgement";
import type { Picture } from "../block";
import { figureOf } from "../figures";
import { type Drawing, type Ink, type Shape, shape } from "./drawing";

const WIDTH = 642;
const HEIGHT = 82;
const TOP = 14;
const BOTTOM = HEIGHT - 2;
const DASH = 6;
const BAR = 10;
const SLIVER = 4;
const MOST_WHOLE_RISERS = 40;
/** How often the line is looked at over the period: working out what was due takes its time. */
const MOST_LOOKS = 120;

export interface ProgressChart {
  readonly picture: Picture;
  /** Where the As at day stands, as a share of the width. */
  readonly asAtShare: number;
}

/** A figure that was known on a day. */
export interface KnownFigure {
  readonly on: CalendarDate;
  readonly amount: number;
}

/**
 * The figure over the period of a measure, against the line of what was due by then. Where what is
 * counted has no days, the figures of the log stand as bars on theirs. Null where the measure has
 * no period, target or figure.
 */
export function progressChart(
  judged: Judgement,
  asAt: CalendarDate,
  known: readonly KnownFigure[],
): ProgressChart | null {
  const { starts, due, target, actual, counted, bookedItems, course, kind } = judged;
  if (starts === null || due === null || target === null || actual === null) return null;
  const days = daysBetween(starts, due);
  if (days < 1 || target <= 0) return null;
  const total = actual + judged.booked;
  const most = Math.max(target, total) * 1.06;
  const at: Scale = {
    x: (day) => Math.min(1, Math.max(0, daysBetween(starts, day) / days)) * WIDTH,
    y: (amount) => BOTTOM - (Math.max(0, amount) / most) * (BOTTOM - TOP),
  };
  const now = asAt > due ? due : asAt;
  const isDated =
    counted.every(({ on }) => on !== null) && kind !== "Typed figure" && judged.members === null;
  const figures = [...known, { on: now, amount: actual }];
  const drawing: Drawing = {
    width: WIDTH,
    height: HEIGHT,
    shapes: [
      ...(isDated ? areaOf(running(counted, 0, starts, now), at, false) : bars(figures, at)),
      ...areaOf(bookedSteps(bookedItems, actual, now, due), at, true),
      ...dashes(0, at.y(target) - 1, WIDTH, 2, "mark"),
      ...(course === null ? [] : dueLine(course, judged.members ?? 1, at)),
      shape(0, BOTTOM, WIDTH, 2, "mark"),
      ...asAtMark(at.x(now)),
    ],
  };
  return { picture: { drawing, alt: altOf(judged, asAt, now) }, asAtShare: at.x(now) / WIDTH };
}

interface Scale {
  readonly x: (day: CalendarDate) => number;
  readonly y: (amount: number) => number;
}

/** From a day on, until the next step, the figure was this. */
interface Step {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly amount: number;
}

function bookedSteps(
  booked: readonly Counted[],
  actual: number,
  now: CalendarDate,
  due: CalendarDate,
): Step[] {
  return running(booked, actual, now, due).filter(({ amount }) => amount > actual);
}

function running(
  counted: readonly Counted[],
  before: number,
  first: CalendarDate,
  last: CalendarDate,
): Step[] {
  const byDay = new Map<CalendarDate, number>();
  for (const { on, amount } of counted) {
    const day = on === null || on < first ? first : on;
    byDay.set(day, (byDay.get(day) ?? 0) + amount);
  }
  const days = [...new Set([first, ...byDay.keys()])].sort();
  let amount = before;
  return days.map((from, index) => {
    amount += byDay.get(from) ?? 0;
    return { from, until: days[index + 1] ?? last, amount };
  });
}

function areaOf(all: readonly Step[], at: Scale, booked: boolean): Shape[] {
  return all.flatMap(({ from, until, amount }, index) => {
    const isLast = index === all.length - 1;
    // What counts since the very last day is to be seen, too.
    const left = isLast ? Math.max(0, Math.min(at.x(from), at.x(until) - SLIVER)) : at.x(from);
    const wide = isLast ? Math.max(SLIVER, at.x(until) - left) : at.x(until) - left;
    const top = at.y(amount);
    if (amount <= 0 || wide <= 0) return [];
    return booked
      ? [shape(left, top, wide, BOTTOM - top, "filled", true), shape(left, top, wide, 1, "filled")]
      : [shape(left, top, wide, BOTTOM - top, "tint"), shape(left, top - 1, wide, 3, "filled")];
  });
}

function bars(known: readonly KnownFigure[], at: Scale): Shape[] {
  return known.map(({ on, amount }) => {
    const left = Math.min(WIDTH - BAR, Math.max(0, at.x(on) - BAR / 2));
    return shape(left, at.y(amount), BAR, BOTTOM - at.y(amount), "filled");
  });
}

/**
 * What was due, day by day, as dashes: whole-number targets climb in steps. The uprights of many
 * small steps are dashed too, or they would run together into one line.
 */
function dueLine(course: Course, members: number, at: Scale): Shape[] {
  const days = daysBetween(course.starts, course.due);
  const dueOn = (day: number): number => dueByNow(course, addDays(course.starts, day)) / members;
  const treads: Shape[] = [];
  const risers: Shape[] = [];
  let from = 0;
  let level = dueOn(0);
  for (const { day, amount } of [
    ...dueSteps(dueOn, days, isExact(course)),
    { day: days, amount: null },
  ]) {
    const x = (day / days) * WIDTH;
    treads.push(...dashes(from, at.y(level) - 1, x - from, DASH, "mark"));
    if (amount === null) break;
    const [high, low] = [at.y(Math.max(level, amount)), at.y(Math.min(level, amount))];
    risers.push(shape(x - 0.5, high - 1, 1, low - high + 2, "mark"));
    from = x;
    level = amount;
  }
  const whole = risers.length <= MOST_WHOLE_RISERS;
  return [...treads, ...(whole ? risers : risers.filter(({ x }) => isOn(x, DASH)))];
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

/** The parts of a level line that a pattern of dashes over the whole width leaves. */
function dashes(x: number, y: number, width: number, dash: number, ink: Ink): Shape[] {
  const shapes: Shape[] = [];
  const first = Math.floor(x / (2 * dash)) * 2 * dash;
  for (let left = first; left < x + width; left += 2 * dash) {
    const start = Math.max(left, x);
    const end = Math.min(left + dash, x + width);
    if (end > start) shapes.push(shape(start, y, end - start, 2, ink));
  }
  return shapes;
}

function isOn(x: number, dash: number): boolean {
  return x % (2 * dash) < dash;
}

/** A thin line with a pointer on top. */
function asAtMark(x: number): Shape[] {
  const centre = Math.min(WIDTH - 4, Math.max(4, x));
  return [
    shape(centre - 0.5, 0, 1, BOTTOM, "mark"),
    ...[4, 3, 2, 1].map((half, row) => shape(centre - half, row * 2, 2 * half, 2, "mark")),
  ];
}

function altOf(judged: Judgement, asAt: CalendarDate, now: CalendarDate): string {
  const { starts, due, target, actual, booked } = judged;
  if (starts === null || due === null || target === null || actual === null) return "";
  const of = `${figureOf(judged, actual)} of ${figureOf(judged, target)} by ${describeDay(asAt)}`;
  const wasDue =
    judged.dueByNow === null
      ? ""
      : `, ${figureOf(judged, judged.dueByNow)} due by ${describeDay(now)}`;
  const bookedWords = booked > 0 ? `, ${figureOf(judged, booked)} more booked` : "";
  const name = judged.ref === "" ? "the measure" : judged.ref;
  return `Chart of ${name} from ${describeDay(starts)} to ${describeDay(due)}: ${of}${wasDue}${bookedWords}.`;
}
