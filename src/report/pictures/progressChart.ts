import { type CalendarDate, daysBetween, describeDay } from "../../cells/calendarDate";
import type { Judgement } from "../../domain/measures/judgement";
import { dueByNowInWords, figureAgainstTarget } from "../../domain/measures/progressWords";
import { describeFigure } from "../../domain/words/figure";
import type { Direction } from "../../tables/tabs/successMeasuresTable";
import type { Picture } from "../block";
import { barsWithoutDays } from "./barsWithoutDays";
import type { KnownFigure } from "./chartAreas";
import { dayLabels, figureLines } from "./chartAxes";
import { dueLine } from "./chartDueLine";
import { type Charted, isDated, isDueAllTheTime } from "./charted";
import { areas, line } from "./chartForms";
import { endLabel, placedLabels } from "./chartLabels";
import { asAtMark, dashes } from "./chartMarks";
import { labelsOf, targetLabel } from "./chartNames";
import type { ChartScale, ChartSize } from "./chartScale";
import { type Shape, shape } from "./drawing";

const REPORT_SIZE: ChartSize = { width: 642, height: 87, isLabelled: true };

/**
 * The figure over the period of a measure, against the line of what was due by then; bars alone where
 * no figure has a day but today's. `known` are figures of earlier days: typed ones, or those of the log
 * where what is counted has no days. Null where the measure has no period, target or figure.
 */
export function progressChart(
  judged: Judgement,
  asAt: CalendarDate,
  known: readonly KnownFigure[],
  size = REPORT_SIZE,
): Picture | null {
  const { starts, due, target, actual } = judged;
  if (starts === null || due === null || target === null || actual === null) return null;
  if (daysBetween(starts, due) < 1) return null;
  const now = asAt > due ? due : asAt;
  const charted = { judged, starts, due, target, actual, now, known, size };
  const alt = altOf(charted, asAt);
  if (size.isLabelled && !hasDays(charted)) {
    const drawing = barsWithoutDays({ ...judged, target, actual }, size.width);
    return drawing === null ? null : { drawing, alt: alt.replace(/^Chart/, "Bars") };
  }
  const form = isLine(charted) ? line(charted) : areas(charted);
  if (form === null) return null;
  const { at, figures, shapes } = form;
  const days = { starts, asAt: now, due };
  const { width, height } = size;
  const drawn = [
    ...figureLines(figures, at),
    ...shapes,
    ...dashes(at.left, at.y(target) - 1, at.right - at.left, 2, "mark"),
    ...dueShapes(judged, at),
    ...axes(charted, at),
    ...asAtMark(at.x(now), at),
  ];
  const words = size.isLabelled
    ? [
        ...endLabel(targetLabel(judged), at.y(target), at),
        ...placedLabels(labelsOf(charted, at), drawn, at),
        ...dayLabels(days, at),
      ]
    : [];
  return { drawing: { width, height, shapes: [...drawn, ...words] }, alt };
}

/** Whether there is a figure of more days than today. */
function hasDays({ judged, starts, now, known }: Charted): boolean {
  return (
    isDated(judged) || judged.series.length > 0 || known.some(({ on }) => on > starts && on < now)
  );
}

/** What is counted up fills an area; a figure that goes up and down is a line. */
const IS_LINE: { readonly [D in Direction]: boolean } = {
  Increase: false,
  Decrease: true,
  "Keep at least": true,
  "Keep at most": true,
};

function isLine({ judged }: Charted): boolean {
  return !isDated(judged) || (IS_LINE[judged.direction] && !judged.isRunningTotal);
}

function dueShapes(judged: Judgement, at: ChartScale): readonly Shape[] {
  const { course, members } = judged;
  if (course === null || isDueAllTheTime(judged)) return [];
  return dueLine(course, members ?? 1, at);
}

/** The foot, and beside figures the upright axis. */
function axes({ size }: Charted, at: ChartScale): readonly Shape[] {
  return [
    shape(at.left, at.bottom, at.right - at.left, 2, "mark"),
    ...(size.isLabelled ? [shape(at.left - 1, at.top - 4, 1, at.bottom - at.top + 6, "mark")] : []),
  ];
}

function altOf({ judged, starts, due, now }: Charted, asAt: CalendarDate): string {
  const { booked } = judged;
  const wasDue = dueByNowInWords(judged).replace(/by now$/, `by ${describeDay(now)}`);
  const parts = [
    `${figureAgainstTarget(judged)} on ${describeDay(asAt)}`,
    wasDue,
    booked > 0 ? `${describeFigure(booked)} more booked` : "",
  ].filter((part) => part !== "");
  const name = judged.ref === "" ? "the measure" : judged.ref;
  return `Chart of ${name} from ${describeDay(starts)} to ${describeDay(due)}: ${parts.join(", ")}.`;
}
