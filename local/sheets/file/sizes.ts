/** A file counts widths in figures of its usual font, 7 pixels each, and heights in points. */
const FIGURE = 7;
/** The library takes a column of this width for one that nobody gave a width. */
const NO_WIDTH = 9;
const NEXT_WIDTH = NO_WIDTH + 1 / 256;

export function pixelsOfWidth(width: number): number {
  return Math.round(width * FIGURE);
}

export function widthOfPixels(pixels: number): number {
  const width = pixels / FIGURE;
  return width === NO_WIDTH ? NEXT_WIDTH : width;
}

export function pixelsOfPoints(points: number): number {
  return Math.round((points * 4) / 3);
}

export function pointsOfPixels(pixels: number): number {
  return (pixels * 3) / 4;
}
