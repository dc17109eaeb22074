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
      const left = Math.min(at.width - DOT, Math.max(0, at.x(on) - DOT / 2));
      const top = Math.min(at.bottom - DOT, at.y(amount) - DOT / 2);
      return shape(left, top, DOT, DOT, "filled");
    });
  return [...steps.flat(), ...dots];
}

/** The figures that a Keep allows, up or down from its limit. */
export function bandOf(limit: number, side: "above" | "below", at: ChartScale): Shape {
  const y = at.y(limit);
  return side === "above"
    ? shape(0, at.top - 2, at.width, y - at.top + 2, "tint")
    : shape(0, y, at.width, at.bottom - y, "tint");
}
