import { type CalendarDate, daysBetween, describeDay } from "../../cells/calendarDate";
import { dueByNow } from "../../domain/measures/dueByNow";
import type { Judgement } from "../../domain/measures/judgement";
import { dueByNowInWords, figureAgainstTarget } from "../../domain/measures/progressWords";
import { describeFigure } from "../../domain/words/figure";
import type { Direction } from "../../tables/tabs/successMeasuresTable";
import type { Picture } from "../block";
import { areaOf, barsOf, bookedSteps, type KnownFigure, running } from "./chartAreas";
import { dueLine } from "./chartDueLine";
import { bandOf, lineOf } from "./chartLines";
import { asAtMark, dashes } from "./chartMarks";
import {
  type ChartScale,
  type ChartSize,
  chartScale,
  rangeCloseUp,
  rangeFromNothing,
} from "./chartScale";
import type { Drawing, Shape } from "./drawing";

const REPORT_SIZE: ChartSize = { width: 642, height: 82 };

export interface ProgressChart {
  readonly picture: Picture;
  /** Where the As at day stands, as a share of the width. */
  readonly asAtShare: number;
}

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
}

/**
 * The figure over the period of a measure, against the line of what was due by then. `known` are
 * figures of earlier days: typed ones, or those of the log where what is counted has no days. Null
 * where the measure has no period, target or figure.
 */
export function progressChart(
  judged: Judgement,
  asAt: CalendarDate,
  known: readonly KnownFigure[],
  size = REPORT_SIZE,
): ProgressChart | null {
  const { starts, due, target, actual } = judged;
  if (starts === null || due === null || target === null || actual === null) return null;
  if (daysBetween(starts, due) < 1) return null;
  const now = asAt > due ? due : asAt;
  const charted = { judged, starts, due, target, actual, now, known };
  const form = isLine(judged) ? line(charted, size) : areas(charted, size);
  if (form === null) return null;
  const { at, shapes } = form;
  const drawing: Drawing = {
    ...size,
    shapes: [
      ...shapes,
      ...dashes(0, at.y(target) - 1, at.width, 2, "mark"),
      ...dueShapes(judged, at),
      ...foot(at),
      ...asAtMark(at.x(now), at),
    ],
  };
  return { picture: { drawing, alt: altOf(charted, asAt) }, asAtShare: at.x(now) / at.width };
}

interface Form {
  readonly at: ChartScale;
  readonly shapes: readonly Shape[];
}

/** What is counted up fills an area; a figure that goes up and down is a line. */
const IS_LINE: { readonly [D in Direction]: boolean } = {
  Increase: false,
  Decrease: true,
  "Keep at least": true,
  "Keep at most": true,
};

function isLine({ kind, direction, isRunningTotal }: Judgement): boolean {
  if (isRunningTotal) return false;
  return kind === "Typed figure" || IS_LINE[direction];
}

function areas(charted: Charted, size: ChartSize): Form | null {
  const { judged, starts, due, target, actual, now } = charted;
  if (target <= 0) return null;
  const total = actual + judged.booked;
  const at = chartScale(size, rangeFromNothing([target, total]), starts, due);
  const { kind, counted, members } = judged;
  const isDated =
    kind !== "Typed figure" && members === null && counted.every(({ on }) => on !== null);
  const soFar = isDated
    ? areaOf(running(counted, 0, starts, now), at, false)
    : barsOf(inPeriod(charted), at);
  const booked = areaOf(bookedSteps(judged.bookedItems, actual, now, due), at, true);
  return { at, shapes: [...soFar, ...booked] };
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

function line(charted: Charted, size: ChartSize): Form {
  const { judged, starts, due, target, actual, now, known } = charted;
  const { course, members, direction, baseline } = judged;
  const earlier = known.filter(({ on }) => on < starts).slice(-1);
  const points = [...earlier, ...inPeriod(charted)];
  const dueAtFirst = course === null ? target : dueByNow(course, starts) / (members ?? 1);
  const amounts = points.map(({ amount }) => amount);
  const range = rangeCloseUp([...amounts, actual, target, dueAtFirst, baseline ?? target]);
  const at = chartScale(size, range, starts, due);
  const side = BAND[direction];
  const band = side === null ? [] : [bandOf(target, side, at)];
  return { at, shapes: [...band, ...lineOf(points, starts, now, at)] };
}

/** Of a Keep the target itself is due all the time. */
function dueShapes({ course, members, direction, isRunningTotal }: Judgement, at: ChartScale) {
  if (course === null || (BAND[direction] !== null && !isRunningTotal)) return [];
  return dueLine(course, members ?? 1, at);
}

function foot(at: ChartScale): readonly Shape[] {
  return [{ x: 0, y: at.bottom, width: at.width, height: 2, ink: "mark", hatched: false }];
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
