import type { CalendarDate } from "../../cells/calendarDate";
import type { KnownFigure } from "./chartAreas";
import type { ChartScale } from "./chartScale";
import { type Shape, shape } from "./drawing";

const THICK = 3;
const DOT = 9;

/** A figure holds until the next is known: steps, with a square on each day that has a figure. */
export function lineOf(
  known: readonly KnownFigure[],
  starts: CalendarDate,
  now: CalendarDate,
  at: ChartScale,
): Shape[] {
  const steps = known.map(({ on, amount }, index) => {
    const from = at.x(on);
    const next = known[index + 1];
    const until = at.x(next?.on ?? now);
    const y = at.y(amount);
    const to = next === undefined ? y : at.y(next.amount);
    return [
      shape(from, y - THICK / 2, until - from, THICK, "filled"),
      shape(until - 0.5, Math.min(y, to), 1, Math.abs(to - y), "filled"),
    ];
  });
  const dots = known
    .filter(({ on }) => on >= starts)
    .map(({ on, amount }) => {
      return squareAt(at.x(on), at.y(amount), at);
    });
  return [...steps.flat(), ...dots];
}

/** The marker of a figure on its day, whole at either end of the chart. */
export function squareAt(x: number, y: number, at: ChartScale): Shape {
  const left = Math.min(at.right - DOT, Math.max(at.left, x - DOT / 2));
  return shape(left, Math.min(at.bottom - DOT, y - DOT / 2), DOT, DOT, "filled");
}

/** The figures that a Keep allows, up or down from its limit. */
export function bandOf(limit: number, side: "above" | "below", at: ChartScale): Shape {
  const y = at.y(limit);
  const wide = at.right - at.left;
  return side === "above"
    ? shape(at.left, at.top - 2, wide, y - at.top + 2, "tint")
    : shape(at.left, y, wide, at.bottom - y, "tint");
}
