import { describeFigure } from "../../domain/figure";
import type { Judgement } from "../../domain/judgement";
import { ofTarget } from "../figures";
import type { Picture } from "../reportModel";
import { type Drawing, type Shape, shape } from "./drawing";

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
    ofTarget(actual, target),
    booked > 0 ? `${describeFigure(booked)} more booked` : "",
    dueByNow === null ? "" : `${describeFigure(dueByNow)} due by now`,
  ];
  return {
    drawing: progressDrawing({ actual, booked, target, dueByNow }),
    alt: `Progress bar: ${parts.filter((part) => part !== "").join(", ")}.`,
  };
}

/** Filled to Actual, hatched to Actual + Booked, a mark at Due by now (design, section 7). */
export function progressDrawing(progress: Progress, width = WIDTH): Drawing {
  const { actual, booked, target, dueByNow } = progress;
  const most = Math.max(target, actual + booked, dueByNow ?? 0);
  const span = width - 2 * MARGIN;
  const at = (amount: number): number => (Math.max(0, amount) / most) * span;
  const shapes: Shape[] = [
    shape(MARGIN, BAR_TOP, span, BAR_HEIGHT, "rule"),
    shape(MARGIN + 1, BAR_TOP + 1, span - 2, BAR_HEIGHT - 2, "paper"),
  ];
  if (booked > 0) {
    shapes.push(shape(MARGIN + at(actual), BAR_TOP, at(booked), BAR_HEIGHT, "rule"));
    const inside = at(booked) - 2;
    shapes.push(
      shape(MARGIN + at(actual) + 1, BAR_TOP + 1, inside, BAR_HEIGHT - 2, "filled", true),
    );
  }
  shapes.push(shape(MARGIN, BAR_TOP, at(actual), BAR_HEIGHT, "filled"));
  if (most > target) shapes.push(shape(MARGIN + at(target) - 0.5, BAR_TOP, 1, BAR_HEIGHT, "paper"));
  if (dueByNow !== null) {
    const mark = Math.min(MARGIN + span - 1, Math.max(MARGIN + 1, MARGIN + at(dueByNow)));
    shapes.push(shape(mark - 2, BAR_TOP, 4, BAR_HEIGHT, "paper"));
    shapes.push(shape(mark - 1, 0, 2, HEIGHT, "mark"));
  }
  return { width, height: HEIGHT, shapes };
}

const COMMITMENT_WIDTH = 236;

/** How many of the members have made a commitment. */
export function commitmentPicture(said: string, count: number, total: number): Picture {
  const progress = { actual: count, booked: 0, target: total, dueByNow: null };
  return {
    drawing: progressDrawing(progress, COMMITMENT_WIDTH),
    alt: `Bar: ${said}, ${ofTarget(count, total)} members.`,
  };
}
