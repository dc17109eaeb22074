import type { MarkKind, MarkState } from "../../domain/calendar/yearMark";
import { type Ink, type Shape, shape } from "./drawing";

/** How wide and high a mark is, in units of 1/96 inch. */
export const MARK_SIZE = 11;

const HALF = MARK_SIZE / 2;
const ROW = 1 / 3;
/** How thick the line around a hollow mark is. */
const LINE = 1.34;

/**
 * A mark with its middle at x, y: each kind has its own shape, and each state its own look, so that a
 * print in grey tells them apart. Square: a meeting; diamond: an event; flag: a deadline of a measure;
 * triangle: one of an action; page: a report. Filled: it has been, or is overdue; hollow: it is to come.
 */
export function yearMark(kind: MarkKind, state: MarkState, x: number, y: number): readonly Shape[] {
  if (state === "cancelled") return crossed(x, y);
  const outline = OUTLINES[kind];
  const filled = spans(outline, HALF, x, y, "filled");
  return IS_FILLED[state] ? filled : [...filled, ...spans(outline, HALF - LINE, x, y, "paper")];
}

const IS_FILLED: { readonly [S in MarkState]: boolean } = {
  held: true,
  made: true,
  overdue: true,
  planned: false,
  due: false,
  cancelled: false,
};

/** Half the width of a shape at a height from -1 (top) to 1 (bottom), as a share of its half. */
type Outline = (height: number) => number;

const OUTLINES: { readonly [K in MarkKind]: Outline } = {
  meeting: () => 0.86,
  event: (height) => 1 - Math.abs(height),
  // A flag that points down to its day.
  measure: (height) => (height < 0 ? 0.8 : 0.8 * (1 - height)),
  action: (height) => (1 + height) / 2,
  report: () => 0.55,
};

/** The shape in rows a pixel high; those alike are one rectangle. */
function spans(outline: Outline, half: number, x: number, y: number, ink: Ink): readonly Shape[] {
  const rows = Math.round((2 * half) / ROW);
  const made: Shape[] = [];
  let start = 0;
  const widthAt = (row: number): number =>
    Math.round((outline(((row + 0.5) / rows) * 2 - 1) * half) / ROW) * ROW;
  for (let row = 1; row <= rows; row++) {
    if (row < rows && widthAt(row) === widthAt(start)) continue;
    const wide = widthAt(start);
    if (wide > 0) {
      made.push(shape(x - wide, y - half + start * ROW, 2 * wide, (row - start) * ROW, ink));
    }
    start = row;
  }
  return made;
}

/** A cross: it does not take place. */
function crossed(x: number, y: number): readonly Shape[] {
  const rows = Math.round(MARK_SIZE / ROW);
  return Array.from({ length: rows }, (_, row) => {
    const off = HALF - row * ROW;
    const top = y - HALF + row * ROW;
    return [
      shape(x - off - 0.8, top, 1.6, ROW, "mark"),
      shape(x + off - 0.8, top, 1.6, ROW, "mark"),
    ];
  }).flat();
}
