import type { ChartScale } from "./chartScale";
import { type Shape, shape } from "./drawing";
import { lettering, widthOf } from "./lettering";

/** The height of a line of letters with the paper around it. */
const HEIGHT = 12;
/** Between a label and what it names. */
const GAP = 4;
/** The paper on either side of a label. */
const EDGE = 2;
/** From a point to the name beside it: clear of the marker that may be there. */
const BESIDE = 8;
/** Between two labels side by side, or they would be read as one. */
const BETWEEN = 14;
/** How much further away than the nearest place a label may stand. */
const AWAY = [0, 6, 12, 18, 24];
/** What is given up with each place, as so much further away. */
const COST = { otherHeight: 1, laterPoint: 2, middle: 4, otherSide: 13 } as const;

/** What a line or an area is called, and where on it the name may stand. */
export interface ChartLabel {
  readonly words: string;
  /** Points of it, those where the name stands best first; at least one. */
  readonly points: readonly ChartPoint[];
  /** On which side of a point it stands, if there is room. */
  readonly side: "left" | "right";
  readonly prefers: "above" | "below";
}

export interface ChartPoint {
  readonly x: number;
  readonly y: number;
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
 * Each label at one of its points, where it covers no other label, no line and no marker of `drawn`, and
 * stays within the chart: a name that lies on a line hides what it names. Where every place is taken
 * it stands where it covers least, or nowhere if another label is there.
 */
export function placedLabels(
  labels: readonly ChartLabel[],
  drawn: readonly Shape[],
  at: ChartScale,
): readonly Shape[] {
  const taken: Box[] = [];
  const lines = drawn.filter(isLineOrMarker);
  return labels.flatMap((label) => {
    const width = widthOf(label.words);
    const places = placesFor(label, width).filter(
      (place) => isInside(place, at) && taken.every((other) => isApart(place, other)),
    );
    const box = leastCovering(places, lines);
    if (box === null) return [];
    taken.push(box);
    return [
      shape(box.x - EDGE, box.y, width + 2 * EDGE, HEIGHT, "paper"),
      ...lettering(label.words, box.x, box.y + 2, "mark"),
    ];
  });
}

/** Grey and hatched areas may lie behind a label, which has paper around it. */
function isLineOrMarker({ ink, hatched }: Shape): boolean {
  return ink !== "tint" && ink !== "paper" && !hatched;
}

/** The first that covers nothing, else the one that covers least. */
function leastCovering(places: readonly Box[], lines: readonly Shape[]): Box | null {
  let best: Box | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const covered = coveredBy(place, lines);
    if (covered < least) [best, least] = [place, covered];
    if (covered === 0) break;
  }
  return best;
}

/** How much of the lines would lie behind a label, in square units. */
function coveredBy(box: Box, lines: readonly Shape[]): number {
  return lines.reduce((sum, line) => {
    const wide = overlap(box.x - EDGE, box.width + 2 * EDGE, line.x, line.width);
    return sum + (wide === 0 ? 0 : wide * overlap(box.y, HEIGHT, line.y, line.height));
  }, 0);
}

function overlap(from: number, long: number, otherFrom: number, otherLong: number): number {
  return Math.max(0, Math.min(from + long, otherFrom + otherLong) - Math.max(from, otherFrom));
}

/** Above and below a point, on its own side, in the middle and on the other, ever further away: near ones first. */
function placesFor({ side, prefers, points }: ChartLabel, width: number): readonly Box[] {
  const places = points.flatMap(({ x, y }, later) => {
    const sides = { left: x - width - BESIDE, right: x + BESIDE };
    const across = [
      { left: sides[side], cost: 0 },
      { left: x - width / 2, cost: COST.middle },
      { left: side === "left" ? sides.right : sides.left, cost: COST.otherSide },
    ];
    return across.flatMap(({ left, cost }) =>
      AWAY.flatMap((away) =>
        (["above", "below"] as const).map((where) => ({
          box: { x: left, y: where === "above" ? y - GAP - HEIGHT - away : y + GAP + away, width },
          cost: cost + away + later * COST.laterPoint + (where === prefers ? 0 : COST.otherHeight),
        })),
      ),
    );
  });
  return places.sort((one, other) => one.cost - other.cost).map(({ box }) => box);
}

function isInside({ x, y, width }: Box, { left, right, bottom }: ChartScale): boolean {
  return x >= left + EDGE && x + width <= right - EDGE && y >= 0 && y + HEIGHT <= bottom - 1;
}

function isApart(one: Box, other: Box): boolean {
  return (
    one.x + one.width + BETWEEN < other.x ||
    other.x + other.width + BETWEEN < one.x ||
    Math.abs(one.y - other.y) >= HEIGHT
  );
}
