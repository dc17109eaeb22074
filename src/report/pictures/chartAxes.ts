import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { tidyFigure } from "../../domain/words/figure";
import type { ChartScale, FigureRange } from "./chartScale";
import { type Shape, shape } from "./drawing";
import { LINE_HEIGHT, lettering, widthOf } from "./lettering";

/** So many lines of figures at most. */
const MOST_LINES = 5;
const STEPS = [1, 2, 5, 10];
/** Between a figure and its line, and between two words along the foot. */
const GAP = 5;
const WORD_GAP = 12;
const CAPITAL = 8;

/** A figure along the upright axis, in words. */
export interface AxisFigure {
  readonly figure: number;
  readonly words: string;
}

/** Round figures over the range, whole ones where things are counted one by one. */
export function axisFigures(
  { low, high }: FigureRange,
  isWhole: boolean,
  inWords: (figure: number) => string,
): readonly AxisFigure[] {
  const raw = (high - low) / MOST_LINES;
  const power = 10 ** Math.floor(Math.log10(raw));
  const round = (STEPS.find((step) => step * power >= raw) ?? 10) * power;
  const step = isWhole ? Math.max(1, round) : round;
  const figures: AxisFigure[] = [];
  for (let count = Math.ceil(low / step); count * step <= high; count += 1) {
    const figure = tidyFigure(count * step);
    const words = inWords(figure);
    if (figures.every((known) => known.words !== words)) figures.push({ figure, words });
  }
  return figures;
}

/** How much room the figures need beside the axis. */
export function widthOfFigures(figures: readonly AxisFigure[]): number {
  return Math.max(0, ...figures.map(({ words }) => widthOf(words))) + GAP;
}

/** A thin line at each figure, with its words to the left of the axis. */
export function figureLines(figures: readonly AxisFigure[], at: ChartScale): readonly Shape[] {
  return figures.flatMap(({ figure, words }) => {
    const y = at.y(figure);
    return [
      shape(at.left, y - 0.33, at.right - at.left, 0.67, "tint"),
      ...lettering(words, at.left - GAP - widthOf(words), y - CAPITAL / 2, "mark"),
    ];
  });
}

export const DAYS_HEIGHT = LINE_HEIGHT + 3;

/** The first, the As at and the last day, each below where it stands; the middle one where it has room. */
export function dayLabels(
  days: { readonly starts: CalendarDate; readonly asAt: CalendarDate; readonly due: CalendarDate },
  at: ChartScale,
): readonly Shape[] {
  const y = at.bottom + 5;
  const [first, middle, last] = [days.starts, days.asAt, days.due].map(describeDay);
  const end = at.right - widthOf(last ?? "");
  const wide = widthOf(middle ?? "");
  const left = at.x(days.asAt) - wide / 2;
  const hasRoom =
    days.asAt < days.due &&
    left > at.left + widthOf(first ?? "") + WORD_GAP &&
    left + wide < end - WORD_GAP;
  return [
    ...lettering(first ?? "", at.left, y, "mark"),
    ...(hasRoom ? lettering(middle ?? "", left, y, "mark") : []),
    ...lettering(last ?? "", end, y, "mark"),
  ];
}
