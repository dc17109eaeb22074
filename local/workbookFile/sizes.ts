/** A file counts widths in figures of its usual font (7 pixels, and 5 of margin), heights in points. */
const FIGURE = 7;
const MARGIN = 5;

export function pixelsOfWidth(width: number): number {
  return Math.round(width * FIGURE + (width > 0 ? MARGIN : 0));
}

export function widthOfPixels(pixels: number): number {
  return Math.max(0, (pixels - MARGIN) / FIGURE);
}

export function pixelsOfPoints(points: number): number {
  return Math.round((points * 4) / 3);
}

export function pointsOfPixels(pixels: number): number {
  return (pixels * 3) / 4;
}
