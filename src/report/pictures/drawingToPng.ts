import { zlibSync } from "fflate";
import { type Drawing, INKS, type Ink, type Shape } from "./drawing";

/** Pixels to a unit of 1/96 inch: 288 dots an inch, as sharp as office printers show. */
const SCALE = 3;
const HATCH_EVERY = 12;
const HATCH_LINE = 4;
const BITS = 2;
const A_BYTE = 8 / BITS;
const A_PIXEL = 0b11;
/** Times the number of an ink, four pixels of it. */
const ONE_OF_EACH = 0b01_01_01_01;
const INK_NAMES = Object.keys(INKS) as Ink[];

// A local name: thousands of edges are rounded, and a global is looked up each time.
const { round } = Math;

/**
 * The picture as a PNG with a palette, two bits a pixel. Written here because the libraries that
 * write PNG files need names that Apps Script lacks; the compression is fflate's.
 */
export function drawingToPng(drawing: Drawing): Uint8Array {
  const width = round(drawing.width * SCALE);
  const height = round(drawing.height * SCALE);
  const header = [...bigEndian(width), ...bigEndian(height), BITS, 3, 0, 0, 0];
  const palette = INK_NAMES.map((name) =>
    [1, 3, 5].map((at) => Number.parseInt(INKS[name].slice(at, at + 2), 16)),
  );
  return joined([
    Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk("IHDR", Uint8Array.from(header)),
    chunk("PLTE", joined(palette.map((inks) => Uint8Array.from(inks)))),
    chunk("IDAT", zlibSync(scanLines(pixelsOf(drawing, width, height)), { level: 1, mem: 1 })),
    chunk("IEND", new Uint8Array(0)),
  ]);
}

/** Four pixels a byte, the first highest, in lines of whole bytes. */
interface Pixels {
  readonly bytes: Uint8Array;
  readonly wide: number;
  readonly height: number;
  /** 1 for a line that may differ from the one above. */
  readonly changes: Uint8Array;
}

function pixelsOf(drawing: Drawing, width: number, height: number): Pixels {
  const wide = Math.ceil(width / A_BYTE);
  const pixels = {
    bytes: new Uint8Array(wide * height),
    wide,
    height,
    changes: new Uint8Array(height),
  };
  pixels.changes[0] = 1;
  for (const shape of drawing.shapes) draw(shape, pixels, width);
  return pixels;
}

/** Paper is the first of the inks: where nothing is drawn, all bits are 0. */
function draw(
  { x, y, width, height, ink, hatched }: Shape,
  { bytes, wide, height: lowest, changes }: Pixels,
  most: number,
): void {
  const left = Math.max(0, round(x * SCALE));
  const right = Math.min(most, round((x + width) * SCALE));
  const top = Math.max(0, round(y * SCALE));
  const bottom = Math.min(lowest, round((y + height) * SCALE));
  changes.fill(1, top, hatched ? bottom : top + 1);
  changes.fill(1, bottom, bottom + 1);
  if (left >= right) return;
  const four = INK_NAMES.indexOf(ink) * ONE_OF_EACH;
  const first = Math.floor(left / A_BYTE);
  const last = Math.floor((right - 1) / A_BYTE);
  // What of the first and the last byte lies within the rectangle.
  const begins = 0xff >> (BITS * (left % A_BYTE));
  const ends = (0xff << (BITS * (A_BYTE - 1 - ((right - 1) % A_BYTE)))) & 0xff;
  const put = (row: number, at: number, within: number): void => {
    const inks = hatched ? four & hatchAt(at * A_BYTE + row) : four;
    bytes[row * wide + at] = ((bytes[row * wide + at] ?? 0) & ~within) | (inks & within);
  };
  for (let row = top; row < bottom; row++) {
    if (first === last) {
      put(row, first, begins & ends);
      continue;
    }
    put(row, first, begins);
    if (!hatched) bytes.fill(four, row * wide + first + 1, row * wide + last);
    else for (let at = first + 1; at < last; at++) put(row, at, 0xff);
    put(row, last, ends);
  }
}

/** Which of four pixels have a line of the hatching; the first is so far from a line's beginning. */
function hatchAt(from: number): number {
  let mask = 0;
  for (let pixel = 0; pixel < A_BYTE; pixel++) {
    const onLine = (from + pixel) % HATCH_EVERY < HATCH_LINE;
    mask = (mask << BITS) | (onLine ? A_PIXEL : 0);
  }
  return mask;
}

/**
 * Each line holds only how it differs from the one above, which is mostly not at all, behind a 2 that
 * says so.
 */
function scanLines({ bytes, wide, height, changes }: Pixels): Uint8Array {
  const lines = new Uint8Array((wide + 1) * height);
  for (let row = 0; row < height; row++) {
    const to = row * (wide + 1);
    lines[to] = 2;
    if (changes[row] === 0) continue;
    const line = row * wide;
    const above = row === 0 ? new Uint8Array(wide) : bytes.subarray(line - wide, line);
    for (let at = 0; at < wide; at++) {
      lines[to + 1 + at] = (bytes[line + at] ?? 0) - (above[at] ?? 0);
    }
  }
  return lines;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const typed = joined([Uint8Array.from(type, (letter) => letter.charCodeAt(0)), data]);
  return joined([bigEndian(data.length), typed, bigEndian(crc32(typed))]);
}

const CRC_TABLE = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (CRC_TABLE[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return ~rest;
}

function bigEndian(number: number): Uint8Array {
  return Uint8Array.from([24, 16, 8, 0], (shift) => (number >>> shift) & 0xff);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
