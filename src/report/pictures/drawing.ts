/**
 * The inks of every picture: they differ in print without colour as well. Four of them take two bits
 * a pixel.
 */
export const INKS = {
  paper: "#ffffff",
  tint: "#cfdae8",
  filled: "#1f3a5f",
  mark: "#000000",
} as const;

export type Ink = keyof typeof INKS;

/** One rectangle; `hatched` draws diagonal lines of its ink on paper. */
export interface Shape {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ink: Ink;
  readonly hatched: boolean;
}

/**
 * A picture as rectangles, later ones over earlier ones, in units of 1/96 inch from the top left.
 * Rectangles alone are drawn exactly alike as pixels and as SVG, and stay sharp in print.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** A rectangle with its edges on thirds of a unit, which are whole pixels in the PNG. */
export function shape(
  x: number,
  y: number,
  width: number,
  height: number,
  ink: Ink,
  hatched = false,
): Shape {
  const left = onThird(x);
  const top = onThird(y);
  return {
    x: left,
    y: top,
    width: Math.max(0, onThird(x + width) - left),
    height: Math.max(0, onThird(y + height) - top),
    ink,
    hatched,
  };
}

// A local name: thousands of edges are rounded, and a global is looked up each time.
const { round } = Math;

function onThird(at: number): number {
  return round(at * 3) / 3;
}
