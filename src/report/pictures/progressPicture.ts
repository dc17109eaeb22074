import type { Judgement } from "../../domain/measures/judgement";
import { type MeasureBar, measureBar } from "../../domain/measures/measureBar";
import { dueByNowInWords, figureAgainstTarget } from "../../domain/measures/progressWords";
import { describeFigure } from "../../domain/words/figure";
import type { Picture } from "../block";
import { figureOfTarget } from "../figures";
import { type Drawing, type Ink, type Shape, shape } from "./drawing";

const WIDTH = 148;
const BAR_TOP = 3;
const BAR_HEIGHT = 11;
const HEIGHT = BAR_HEIGHT + 2 * BAR_TOP;
/** Room for the mark's edges where it stands at either end. */
const MARGIN = 2;

/** The bar of a measure, or null where there is nothing to show: no figure or no target. */
export function progressPicture(judged: Judgement): Picture | null {
  const bar = measureBar(judged);
  if (bar === null) return null;
  const { booked } = judged;
  const parts = [
    figureAgainstTarget(judged),
    booked > 0 ? `${describeFigure(booked)} more booked` : "",
    dueByNowInWords(judged),
  ];
  return {
    drawing: barDrawing(bar),
    alt: `Progress bar: ${parts.filter((part) => part !== "").join(", ")}.`,
  };
}

/**
 * Filled to the figure, hatched to what is booked, a mark at what is due by now; of a Keep the part
 * that is as agreed is tinted and the mark is its limit (design, section 7).
 */
export function barDrawing(
  { filled, booked, due, agreed, target }: MeasureBar,
  width = WIDTH,
): Drawing {
  const span = width - 2 * MARGIN;
  const at = (share: number): number => MARGIN + share * span;
  const between = (from: number, to: number, ink: Ink, inset = 0, hatched = false): Shape => {
    const wide = Math.max(0, at(to) - at(from) - 2 * inset);
    return shape(at(from) + inset, BAR_TOP + inset, wide, BAR_HEIGHT - 2 * inset, ink, hatched);
  };
  const end = filled + booked;
  return {
    width,
    height: HEIGHT,
    shapes: [
      between(0, 1, "filled"),
      between(0, 1, "paper", 1),
      ...(agreed === null ? [] : [between(agreed.from, agreed.to, "tint", 1)]),
      ...(booked > 0
        ? [between(filled, end, "filled"), between(filled, end, "filled", 1, true)]
        : []),
      between(0, filled, "filled"),
      ...(target === null ? [] : [shape(at(target) - 0.5, BAR_TOP, 1, BAR_HEIGHT, "paper")]),
      ...(due === null ? [] : dueMark(at(due), MARGIN + span)),
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
  const filled = total === 0 ? 0 : Math.min(1, count / total);
  const bar = { filled, booked: 0, due: null, agreed: null, target: null };
  return {
    drawing: barDrawing(bar, COMMITMENT_WIDTH),
    alt: `Bar: ${label}, ${figureOfTarget(count, total)} members.`,
  };
}
