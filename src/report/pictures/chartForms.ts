import { dueByNow } from "../../domain/measures/dueByNow";
import { areaOf, bookedSteps, type KnownFigure, running } from "./chartAreas";
import { type AxisFigure, axisFigures, DAYS_HEIGHT, widthOfFigures } from "./chartAxes";
import { BAND, type Charted, wordsOf } from "./charted";
import { widthOfLabel } from "./chartLabels";
import { bandOf, lineOf, squareAt } from "./chartLines";
import { targetLabel } from "./chartNames";
import {
  type ChartMargins,
  type ChartScale,
  chartScale,
  type FigureRange,
  rangeCloseUp,
  rangeFromNothing,
} from "./chartScale";
import type { Shape } from "./drawing";

/** The figures of a chart as they are drawn, with the scale and the axis that they need. */
export interface ChartForm {
  readonly at: ChartScale;
  readonly figures: readonly AxisFigure[];
  readonly shapes: readonly Shape[];
}

/** What is counted up, day by day, with what is booked behind it; null where there is nothing to fill. */
export function areas(charted: Charted): ChartForm | null {
  const { judged, starts, due, target, actual, now } = charted;
  if (target <= 0) return null;
  const { at, figures } = scaleOf(charted, rangeFromNothing([target, actual + judged.booked]));
  const steps = running(judged.counted, 0, starts, now).filter(({ amount }) => amount > 0);
  const booked = areaOf(bookedSteps(judged.bookedItems, actual, now, due), at, true);
  return {
    at,
    figures,
    shapes: [
      ...areaOf(steps, at, false),
      ...booked,
      ...steps.map(({ from, amount }) => squareAt(at.x(from), at.y(amount), at)),
    ],
  };
}

/** A figure that goes up and down, from one known day to the next. */
export function line(charted: Charted): ChartForm {
  const { judged, starts, target, actual, now, known } = charted;
  const { course, members, direction, baseline, isRunningTotal } = judged;
  const earlier = known.filter(({ on }) => on < starts).slice(-1);
  const points = [...earlier, ...inPeriod(charted)];
  const dueAtFirst = course === null ? target : dueByNow(course, starts) / (members ?? 1);
  const amounts = points.map(({ amount }) => amount);
  const shown = [...amounts, actual, target, dueAtFirst, baseline ?? target];
  // What is counted up, or used up, begins at nothing.
  const range =
    direction === "Increase" || isRunningTotal ? rangeFromNothing(shown) : rangeCloseUp(shown);
  const { at, figures } = scaleOf(charted, range);
  const side = isRunningTotal ? null : BAND[direction];
  const band = side === null ? [] : [bandOf(target, side, at)];
  return { at, figures, shapes: [...band, ...lineOf(points, starts, now, at)] };
}

/** The figures of the days of the period; today's own where it is of no day yet. */
function inPeriod({ judged, starts, now, known, actual }: Charted): readonly KnownFigure[] {
  const figures = known.filter(({ on }) => on >= starts && on <= now);
  return judged.series.length > 0 ? figures : [...figures, { on: now, amount: actual }];
}

/** A scale with room for the figures of its axis, the label of the target and the days. */
function scaleOf(
  { judged, starts, due, size }: Charted,
  range: FigureRange,
): { readonly at: ChartScale; readonly figures: readonly AxisFigure[] } {
  const figures = size.isLabelled
    ? axisFigures(range, judged.course?.isWhole === true && !judged.percent, wordsOf(judged).level)
    : [];
  const margins: ChartMargins = size.isLabelled
    ? {
        left: widthOfFigures(figures),
        right: widthOfLabel(targetLabel(judged)),
        foot: DAYS_HEIGHT,
      }
    : { left: 0, right: 0, foot: 0 };
  return { at: chartScale(size, margins, range, starts, due), figures };
}
