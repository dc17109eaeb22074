import { tidyText } from "../../cells/cellValue";
import { type Ink, type Shape, shape } from "./drawing";
import { ADDED, DIGITS, STROKES } from "./penStrokes";

/** A third of a unit: a pixel of the PNG. */
const PIXEL = 1 / 3;
/** Pixels to a unit of the letters: capitals are 8 units of 1/96 inch high, as in print of 8 points. */
const SCALE = 24 / 21;
const CAPITAL = 21;
/** Half the width of the pen, in pixels. */
const PEN = 1.6;

/** How high a line of letters is, with room for what hangs below it. */
export const LINE_HEIGHT = 12;

/** A rectangle of a letter, in pixels from the left and down from the top of capitals. */
interface Run {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  height: number;
}

interface Letter {
  /** In pixels. */
  readonly width: number;
  readonly runs: readonly Run[];
}

/**
 * Words in a picture, with the top of its capitals at `y`. Letters are rectangles as all else in it:
 * pictures are made where no font is to be had. What the letters lack is written as a question mark;
 * the words beside the picture have it.
 */
export function lettering(text: string, x: number, y: number, ink: Ink): readonly Shape[] {
  const shapes: Shape[] = [];
  let left = x;
  for (const character of plainLetters(text)) {
    const { width, runs } = letterOf(character);
    for (const run of runs) {
      shapes.push(
        shape(left + run.x * PIXEL, y + run.y * PIXEL, run.width * PIXEL, run.height * PIXEL, ink),
      );
    }
    left += width * PIXEL;
  }
  return shapes;
}

/** How wide the words are, in units of 1/96 inch. */
export function widthOf(text: string): number {
  return Array.from(plainLetters(text)).reduce(
    (width, character) => width + letterOf(character).width * PIXEL,
    0,
  );
}

/** The words in lines of that width, at most so many; what is left out is marked. */
export function linesOf(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of plainLetters(text).split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || widthOf(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  const shown =
    lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(" ")] : lines;
  return shown.map((one) => fitting(one, width));
}

function fitting(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let end = text.length;
  while (end > 0 && widthOf(`${text.slice(0, end)}...`) > width) end -= 1;
  return `${text.slice(0, end).replace(/(?<=\S) +\S*$/, "")}...`;
}

/** More than that nobody could read in a picture. */
const LONGEST = 200;

/** Without accents, and with plain marks for those of print. */
function plainLetters(text: string): string {
  return tidyText(text.slice(0, LONGEST).normalize("NFKD"))
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015]/g, "-");
}

const PACKED: ReadonlyMap<string, string> = new Map(Object.entries(STROKES));
const letters = new Map<string, Letter>();

function letterOf(character: string): Letter {
  const known = letters.get(character);
  if (known !== undefined) return known;
  const letter = drawn(PACKED.get(character) ?? PACKED.get("?") ?? "0");
  letters.set(character, letter);
  return letter;
}

interface Stroke {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** The letter as the pen of that width draws it, in as few rectangles as may be. */
function drawn(packed: string): Letter {
  const width = Math.round(DIGITS.indexOf(packed.charAt(0)) * SCALE);
  const strokes = packed.slice(1).split(" ").flatMap(strokesOf);
  const runs: Run[] = [];
  let above: readonly Run[] = [];
  for (let row = -6; row < 36; row++) {
    const own: Run[] = [];
    const near = strokes.filter((stroke) => reaches(stroke, row + 0.5));
    let start: number | null = null;
    for (let column = -4; column <= width + 4; column++) {
      const isInked = near.some((stroke) => isUnder(stroke, column + 0.5, row + 0.5));
      if (isInked && start === null) start = column;
      if (isInked || start === null) continue;
      const run = { x: start, y: row, width: column - start, height: 1 };
      const same = above.find((one) => one.x === run.x && one.width === run.width);
      if (same === undefined) runs.push(run);
      else same.height += 1;
      own.push(same ?? run);
      start = null;
    }
    above = own;
  }
  return { width, runs };
}

function strokesOf(line: string): readonly Stroke[] {
  const points: (readonly [number, number])[] = [];
  for (let at = 0; at + 1 < line.length; at += 2) {
    const x = DIGITS.indexOf(line.charAt(at)) - ADDED;
    const y = CAPITAL - (DIGITS.indexOf(line.charAt(at + 1)) - ADDED);
    points.push([x * SCALE, y * SCALE]);
  }
  return points.slice(1).map((to, index) => ({ from: points[index] ?? to, to }));
}

/** Whether the pen inks anything on that height: most strokes of a letter do not, and need no measuring. */
function reaches({ from, to }: Stroke, y: number): boolean {
  return y >= Math.min(from[1], to[1]) - PEN && y <= Math.max(from[1], to[1]) + PEN;
}

/** Whether the pen inks that point when it draws the stroke. */
function isUnder({ from: [x1, y1], to: [x2, y2] }: Stroke, x: number, y: number): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
  const along = Math.min(1, Math.max(0, share));
  const [awayX, awayY] = [x - x1 - along * dx, y - y1 - along * dy];
  return awayX * awayX + awayY * awayY <= PEN * PEN;
}
