import { addDays, type CalendarDate, daysBetween, describeDay } from "../../cells/calendarDate";
import { dueByNow } from "../../domain/measures/dueByNow";
import type { Judgement } from "../../domain/measures/judgement";
import { dueByNowInWords, figureAgainstTarget } from "../../domain/measures/progressWords";
import { describeFigure } from "../../domain/words/figure";
import { figureWords } from "../../domain/words/figureWords";
import type { Direction } from "../../tables/tabs/successMeasuresTable";
import type { Picture } from "../block";
import { barsWithoutDays } from "./barsWithoutDays";
import { areaOf, bookedSteps, type KnownFigure, running } from "./chartAreas";
import {
  type AxisFigure,
  axisFigures,
  DAYS_HEIGHT,
  dayLabels,
  figureLines,
  widthOfFigures,
} from "./chartAxes";
import { dueLine } from "./chartDueLine";
import {
  type ChartLabel,
  type ChartPoint,
  endLabel,
  placedLabels,
  widthOfLabel,
} from "./chartLabels";
import { bandOf, lineOf, squareAt } from "./chartLines";
import { asAtMark, dashes } from "./chartMarks";
import {
  type ChartMargins,
  type ChartScale,
  type ChartSize,
  chartScale,
  type FigureRange,
  rangeCloseUp,
  rangeFromNothing,
} from "./chartScale";
import { type Shape, shape } from "./drawing";

const REPORT_SIZE: ChartSize = { width: 642, height: 87, isLabelled: true };

/** What a chart draws on, once there is a period, a target and a figure. */
interface Charted {
  readonly judged: Judgement;
  readonly starts: CalendarDate;
  readonly due: CalendarDate;
  readonly target: number;
  readonly actual: number;
  /** The As at day, or the due day once it has passed. */
  readonly now: CalendarDate;
  readonly known: readonly KnownFigure[];
  readonly size: ChartSize;
}

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

interface Form {
  readonly at: ChartScale;
  readonly figures: readonly AxisFigure[];
  readonly shapes: readonly Shape[];
}

/** Whether each thing that is counted has a day, as far as the measure's members stay the same. */
function isDated({ kind, counted, members }: Judgement): boolean {
  return kind !== "Typed figure" && members === null && counted.every(({ on }) => on !== null);
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

function areas(charted: Charted): Form | null {
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

/** The figures of the days of the period; today's own where it is of no day yet. */
function inPeriod({ judged, starts, now, known, actual }: Charted): readonly KnownFigure[] {
  const figures = known.filter(({ on }) => on >= starts && on <= now);
  return judged.series.length > 0 ? figures : [...figures, { on: now, amount: actual }];
}

/** Where a Keep is as agreed. */
const BAND: { readonly [D in Direction]: "above" | "below" | null } = {
  Increase: null,
  Decrease: null,
  "Keep at least": "above",
  "Keep at most": "below",
};

function line(charted: Charted): Form {
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

/** Of a Keep the target itself is due all the time. */
function isDueAllTheTime({ direction, isRunningTotal }: Judgement): boolean {
  return BAND[direction] !== null && !isRunningTotal;
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

function wordsOf({ unit, percent, members }: Judgement) {
  return figureWords(unit, percent, members);
}

const AGREED: { readonly [D in Direction]: string } = {
  Increase: "target",
  Decrease: "target",
  "Keep at least": "at least",
  "Keep at most": "at most",
};

/** "target 27", "at most 14 agreed": what the dotted line is. */
function targetLabel(judged: Judgement): string {
  const { target, direction } = judged;
  return target === null ? "" : `${AGREED[direction]} ${wordsOf(judged).level(target)}`;
}

/** Of a stretch of the period, where a name may stand on its line: the middle, then towards either end. */
const ALONG = [0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.9];

/** What the other lines and areas are, each at points of its own. */
function labelsOf(charted: Charted, at: ChartScale): readonly ChartLabel[] {
  const { judged, due, actual, now, starts } = charted;
  const { course, members, booked, isRunningTotal } = judged;
  const { level } = wordsOf(judged);
  const isOver = now === due;
  const soFar: ChartLabel = {
    words: `${level(actual)} ${isOver ? "at the end" : "so far"}`,
    points: [{ x: at.x(now), y: at.y(actual) }],
    side: "left",
    prefers: "above",
  };
  const labels = [soFar];
  if (booked > 0 && isDated(judged)) {
    const [first] = judged.bookedItems.map(({ on }) => on ?? due).sort();
    const from = first === undefined || first < now ? now : first;
    const y = at.y(actual + booked);
    labels.push({
      words: `${level(booked)} booked`,
      points: [{ x: at.x(from), y }, ...along(from, due, () => y, at)],
      side: "right",
      prefers: "below",
    });
  }
  if (course !== null && !isDueAllTheTime(judged)) {
    const dueOn = (day: CalendarDate) => at.y(dueByNow(course, day) / (members ?? 1));
    labels.push({
      words: isRunningTotal ? "allowed by then" : "due by then",
      points: [...(isOver ? [] : along(now, due, dueOn, at)), ...along(starts, now, dueOn, at)],
      side: "right",
      prefers: "below",
    });
  }
  return labels;
}

function along(
  from: CalendarDate,
  to: CalendarDate,
  yOn: (day: CalendarDate) => number,
  at: ChartScale,
): readonly ChartPoint[] {
  const days = daysBetween(from, to);
  return ALONG.map((share) => {
    const day = addDays(from, Math.round(days * share));
    return { x: at.x(day), y: yOn(day) };
  });
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
