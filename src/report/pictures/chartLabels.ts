import type { ChartScale } from "./chartScale";
import { type Shape, shape } from "./drawing";
import { lettering, widthOf } from "./lettering";

/** The height of a line of letters with the paper around it. */
const HEIGHT = 12;
/** Between a label and what it names. */
const GAP = 5;

/** What a line or an area is called, and a point of it. */
export interface ChartLabel {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  /** On which side of the point it stands, if there is room. */
  readonly side: "left" | "right";
  readonly prefers: "above" | "below";
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** How much room a label needs beyond the end of its line. */
export function widthOfLabel(words: string): number {
  return words === "" ? 0 : widthOf(words) + GAP;
}

/** A label beyond the right end of its line. */
export function endLabel(words: string, y: number, at: ChartScale): readonly Shape[] {
  return lettering(words, at.right + GAP, Math.max(0, y - 4), "mark");
}

/**
 * Each label beside its point, where it covers neither another label nor the edge of the chart, nor the
 * level line at `target` where that can be helped.
 */
export function placedLabels(
  labels: readonly ChartLabel[],
  target: number,
  at: ChartScale,
): readonly Shape[] {
  const taken: Box[] = [];
  return labels.flatMap((label) => {
    const width = widthOf(label.words);
    const free = placesFor(label, width).filter(
      (place) => isInside(place, at) && taken.every((other) => isApart(place, other)),
    );
    const box = free.find((place) => isClearOf(place, target)) ?? free[0];
    if (box === undefined) return [];
    taken.push(box);
    return [
      shape(box.x - 2, box.y, width + 4, HEIGHT, "paper"),
      ...lettering(label.words, box.x, box.y + 2, "mark"),
    ];
  });
}

/** Above and below the point, first on its own side, then on the other, then further away. */
function placesFor({ x, y, side, prefers }: ChartLabel, width: number): readonly Box[] {
  const sides = { left: x - width - GAP - 2, right: x + GAP + 2 };
  const across = side === "left" ? [sides.left, sides.right] : [sides.right, sides.left];
  return [0, HEIGHT + 4].flatMap((away) =>
    across.flatMap((left) => {
      const above = { x: left, y: y - GAP - HEIGHT - away, width };
      const below = { x: left, y: y + GAP + away, width };
      return prefers === "above" ? [above, below] : [below, above];
    }),
  );
}

function isInside({ x, y, width }: Box, { left, right, bottom }: ChartScale): boolean {
  return x >= left + 2 && x + width <= right - 2 && y >= 0 && y + HEIGHT <= bottom - 1;
}

function isClearOf({ y }: Box, line: number): boolean {
  return y + HEIGHT < line - 1 || y > line + 1;
}

function isApart(one: Box, other: Box): boolean {
  return (
    one.x + one.width + 4 < other.x ||
    other.x + other.width + 4 < one.x ||
    Math.abs(one.y - other.y) >= HEIGHT
  );
}
