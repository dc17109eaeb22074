import { addDays, type CalendarDate, daysBetween } from "../../cells/calendarDate";
import { dueByNow } from "../../domain/measures/dueByNow";
import type { Judgement } from "../../domain/measures/judgement";
import type { Direction } from "../../tables/tabs/successMeasuresTable";
import { type Charted, isDated, isDueAllTheTime, wordsOf } from "./charted";
import type { ChartLabel, ChartPoint } from "./chartLabels";
import type { ChartScale } from "./chartScale";

const AGREED: { readonly [D in Direction]: string } = {
  Increase: "target",
  Decrease: "target",
  "Keep at least": "at least",
  "Keep at most": "at most",
};

/** "target 27", "at most 14 agreed": what the dotted line is. */
export function targetLabel(judged: Judgement): string {
  const { target, direction } = judged;
  return target === null ? "" : `${AGREED[direction]} ${wordsOf(judged).level(target)}`;
}

/** Of a stretch of the period, where a name may stand on its line: the middle, then towards either end. */
const ALONG = [0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.9];

/** What the other lines and areas are, each at points of its own. */
export function labelsOf(charted: Charted, at: ChartScale): readonly ChartLabel[] {
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
