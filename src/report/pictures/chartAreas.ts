import type { CalendarDate } from "../../cells/calendarDate";
import type { Counted } from "../../domain/measures/judgement";
import type { ChartScale } from "./chartScale";
import { type Shape, shape } from "./drawing";

const SLIVER = 4;

/** From a day on, until the next step, the figure was this. */
export interface BookedStep {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly amount: number;
}

export function bookedSteps(
  booked: readonly Counted[],
  actual: number,
  now: CalendarDate,
  due: CalendarDate,
): BookedStep[] {
  return running(booked, actual, now, due).filter(({ amount }) => amount > actual);
}

export function running(
  counted: readonly Counted[],
  before: number,
  first: CalendarDate,
  last: CalendarDate,
): BookedStep[] {
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

export function areaOf(all: readonly BookedStep[], at: ChartScale, booked: boolean): Shape[] {
  return all.flatMap(({ from, until, amount }, index) => {
    const isLast = index === all.length - 1;
    // What counts since the very last day is to be seen, too.
    const left = isLast
      ? Math.max(at.left, Math.min(at.x(from), at.x(until) - SLIVER))
      : at.x(from);
    const wide = isLast ? Math.max(SLIVER, at.x(until) - left) : at.x(until) - left;
    const top = at.y(amount);
    if (amount <= 0 || wide <= 0) return [];
    return booked
      ? [
          shape(left, top, wide, at.bottom - top, "filled", true),
          shape(left, top, wide, 1, "filled"),
        ]
      : [shape(left, top, wide, at.bottom - top, "tint"), shape(left, top - 1, wide, 3, "filled")];
  });
}

/** A figure that was known on a day. */
export interface KnownFigure {
  readonly on: CalendarDate;
  readonly amount: number;
}
