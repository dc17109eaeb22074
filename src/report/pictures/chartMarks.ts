import type { ChartScale } from "./chartScale";
import { type Ink, type Shape, shape } from "./drawing";

export const DASH = 6;

/** The parts of a level line that a pattern of dashes over the whole width leaves. */
export function dashes(x: number, y: number, width: number, dash: number, ink: Ink): Shape[] {
  const shapes: Shape[] = [];
  const first = Math.floor(x / (2 * dash)) * 2 * dash;
  for (let left = first; left < x + width; left += 2 * dash) {
    const start = Math.max(left, x);
    const end = Math.min(left + dash, x + width);
    if (end > start) shapes.push(shape(start, y, end - start, 2, ink));
  }
  return shapes;
}

export function isOn(x: number, dash: number): boolean {
  return x % (2 * dash) < dash;
}

/** A thin line with a pointer on top. */
export function asAtMark(x: number, { left, right, bottom }: ChartScale): Shape[] {
  const centre = Math.min(right - 4, Math.max(left + 4, x));
  return [
    shape(centre - 0.5, 0, 1, bottom, "mark"),
    ...[4, 3, 2, 1].map((half, row) => shape(centre - half, row * 2, 2 * half, 2, "mark")),
  ];
}
