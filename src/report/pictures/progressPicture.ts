import type { Judgement } from "../../domain/measures/judgement";
import type { Picture } from "../block";
import { figureOf, figureOfTarget } from "../figures";
import { type Drawing, type Ink, type Shape, shape } from "./drawing";

const WIDTH = 148;
const BAR_TOP = 4;
const BAR_HEIGHT = 11;
const HEIGHT = BAR_HEIGHT + 2 * BAR_TOP;
/** Room for the mark's edges where it stands at either end. */
const MARGIN = 2;

export interface Progress {
  readonly actual: number;
  readonly booked: number;
  readonly target: number;
  readonly dueByNow: number | null;
}

/** The bar of a measure, or null where there is nothing to show: no figure or no target. */
export function progressPicture(judged: Judgement): Picture | null {
  const { actual, target, booked, dueByNow } = judged;
  if (actual === null || target === null || target <= 0) return null;
  const parts = [
    `${figureOf(judged, actual)} of ${figureOf(judged, target)}`,
    booked > 0 ? `${figureOf(judged, booked)} more booked` : "",
    dueByNow === null ? "" : `${figureOf(judged, dueByNow)} due by now`,
  ];
  return {
    drawing: progressDrawing({ actual, booked, target, dueByNow }),
    alt: `Progress bar: ${parts.filter((part) => part !== "").join(", ")}.`,
  };
}

/** Filled to Actual, hatched to Actual + Booked, a mark at Due by now (design, section 7). */
export function progressDrawing(progress: Progress, width = WIDTH): Drawing {
  const { booked, target, dueByNow } = progress;
  const actual = Math.max(0, progress.actual);
  const most = Math.max(target, actual + booked, dueByNow ?? 0);
  const span = width - 2 * MARGIN;
  const at = (amount: number): number => MARGIN + (Math.max(0, amount) / most) * span;
  const between = (from: number, to: number, ink: Ink, inset = 0, hatched = false): Shape => {
    const wide = Math.max(0, at(to) - at(from) - 2 * inset);
    return shape(at(from) + inset, BAR_TOP + inset, wide, BAR_HEIGHT - 2 * inset, ink, hatched);
  };
  const hasBooked = booked > 0;
  return {
    width,
    height: HEIGHT,
    shapes: [
      between(0, most, "filled"),
      between(0, most, "paper", 1),
      ...(hasBooked ? [between(actual, actual + booked, "filled")] : []),
      ...(hasBooked ? [between(actual, actual + booked, "filled", 1, true)] : []),
      between(0, actual, "filled"),
      ...(most > target ? [shape(at(target) - 0.5, BAR_TOP, 1, BAR_HEIGHT, "paper")] : []),
      ...(dueByNow === null ? [] : dueMark(at(dueByNow), MARGIN + span)),
    ],
  };
}

/** An upright line that stands out over the bar at both ends, on a strip of paper. */
function dueMark(at: number, end: number): Shape[] {
  const x = Math.min(end - 1, Math.max(MARGIN + 1, at));
  return [shape(x - 2, BAR_TOP, 4, BAR_HEIGHT, "paper"), shape(x - 1, 0, 2, HEIGHT, "mark")];
}

const COMMITMENT_WIDTH = 236;

/** How many of the members have made a commitment. */
export function commitmentPicture(label: string, count: number, total: number): Picture {
  const progress = { actual: count, booked: 0, target: total, dueByNow: null };
  return {
    drawing: progressDrawing(progress, COMMITMENT_WIDTH),
    alt: `Bar: ${label}, ${figureOfTarget(count, total)} members.`,
  };
}
