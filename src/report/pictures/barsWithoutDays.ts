import type { Judgement } from "../../domain/measures/judgement";
import { figureWords } from "../../domain/words/figureWords";
import { type Drawing, type Ink, type Shape, shape } from "./drawing";
import { lettering, widthOf } from "./lettering";

const ROW = 17;
const BAR = 11;
const GAP = 6;

interface Bar {
  readonly name: string;
  readonly figure: number;
  readonly words: string;
  readonly ink: Ink;
}

/**
 * The figures of a measure as bars below each other, each with its name and its figure: where nothing
 * that was counted has a day, there is no course over days to draw. Null where there is no length to show.
 */
export function barsWithoutDays(
  judged: Judgement & { readonly target: number; readonly actual: number },
  width: number,
): Drawing | null {
  const bars = barsOf(judged);
  const total = judged.actual + judged.booked;
  const most = Math.max(total, ...bars.map(({ figure }) => figure));
  if (most <= 0 || bars.some(({ figure }) => figure < 0)) return null;
  const left = Math.max(...bars.map(({ name }) => widthOf(name))) + GAP;
  const room = width - left - Math.max(...bars.map(({ words }) => widthOf(words))) - GAP;
  const lengthOf = (figure: number): number => (figure / most) * room;
  const shapes = bars.flatMap(({ name, figure, words, ink }, index): Shape[] => {
    const y = index * ROW + 2;
    const isNow = index === indexOfNow(bars);
    const booked = isNow && judged.booked > 0 ? lengthOf(judged.booked) : 0;
    const long = lengthOf(figure);
    return [
      ...lettering(name, left - GAP - widthOf(name), y + 2, "mark"),
      ...outlined(left, y, long, ink),
      ...(booked > 0 ? hatchedOn(left + long, y, booked) : []),
      ...lettering(words, left + long + booked + GAP, y + 2, "mark"),
    ];
  });
  const height = bars.length * ROW + 2;
  return { width, height, shapes: [...shapes, shape(left - 1, 0, 1, height, "mark")] };
}

function barsOf({
  unit,
  percent,
  members,
  baseline,
  dueByNow,
  actual,
  target,
  booked,
}: Judgement & { readonly target: number; readonly actual: number }): readonly Bar[] {
  const { level } = figureWords(unit, percent, members);
  const now = booked > 0 ? `${level(actual)}, ${level(booked)} booked` : level(actual);
  const isApart = baseline !== null && baseline !== 0;
  return [
    ...(isApart
      ? [{ name: "at the start", figure: baseline, words: level(baseline), ink: "paper" as const }]
      : []),
    { name: NOW, figure: actual, words: now, ink: "filled" },
    ...(dueByNow === null || dueByNow === target
      ? []
      : [{ name: "due by now", figure: dueByNow, words: level(dueByNow), ink: "paper" as const }]),
    { name: "target", figure: target, words: level(target), ink: "tint" },
  ];
}

const NOW = "so far";

function indexOfNow(bars: readonly Bar[]): number {
  return bars.findIndex(({ name }) => name === NOW);
}

function outlined(x: number, y: number, long: number, ink: Ink): Shape[] {
  const wide = Math.max(1, long);
  return [
    shape(x, y, wide, BAR, ink === "filled" ? "filled" : "mark"),
    shape(x, y + 1, wide - 1, BAR - 2, ink),
  ];
}

function hatchedOn(x: number, y: number, long: number): Shape[] {
  return [shape(x, y, long, BAR, "filled"), shape(x, y + 1, long - 1, BAR - 2, "filled", true)];
}
