import { describeDay } from "../../cells/calendarDate";
import type { Judgement } from "../../domain/measures/judgement";
import { figureOf } from "../../report/figures";
import { drawingToAddress } from "../../report/pictures/drawingToSvg";
import { knownFigures } from "../../report/pictures/knownFigures";
import { progressChart } from "../../report/pictures/progressChart";
import type { Compact } from "../../tables/compact";
import type { CardChart } from "./states/progressState";

/** As wide as a card in 300 px leaves room for. */
const SIZE = { width: 246, height: 64 };
const UNLABELLED = { ...SIZE, isLabelled: false };

/** The report's chart of a measure, as the card shows it; null where there is nothing to show. */
export function chartOfMeasure(compact: Compact, judged: Judgement): CardChart | null {
  const { starts, due, baseline, target } = judged;
  const chart = progressChart(judged, compact.asAt, knownFigures(compact, judged), UNLABELLED);
  if (chart === null || starts === null || due === null || target === null) return null;
  const { drawing, alt } = chart;
  const atFirst = baseline === null ? "" : `: ${figureOf(judged, baseline)}`;
  return {
    ...SIZE,
    image: drawingToAddress(drawing),
    alt,
    left: `${describeDay(starts)}${atFirst}`,
    right: `${describeDay(due)}: target ${figureOf(judged, target)}`,
  };
}
