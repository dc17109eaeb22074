import { zlibSync } from "fflate";
import { type Drawing, INKS, type Ink } from "./drawing";

/** Pixels to a unit of 1/96 inch: 288 dots an inch, as sharp as office printers show. */
const SCALE = 3;
const HATCH_EVERY = 12;
const HATCH_LINE = 4;
const BITS = 2;
const A_BYTE = 8 / BITS;
const INK_NAMES = Object.keys(INKS) as Ink[];

/**
 * The picture as a PNG with a palette, two bits a pixel. Written here because the libraries that
 * write PNG files need names that Apps Script lacks; the compression is fflate's.
 */
export function drawingToPng(drawing: Drawing): Uint8Array {
  const width = Math.round(drawing.width * SCALE);
  const height = Math.round(drawing.height * SCALE);
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

/** One ink number a pixel, in lines that are filled up to whole bytes of the file. */
interface Pixels {
  readonly inks: Uint8Array;
  readonly stride: number;
  readonly height: number;
  /** 1 for a line that may differ from the one above. */
  readonly changes: Uint8Array;
}

function pixelsOf(drawing: Drawing, width: number, height: number): Pixels {
  const stride = Math.ceil(width / A_BYTE) * A_BYTE;
  const inks = new Uint8Array(stride * height);
  const changes = new Uint8Array(height);
  changes[0] = 1;
  const paper = INK_NAMES.indexOf("paper");
  inks.fill(paper);
  for (const { x, y, width: wide, height: high, ink, hatched } of drawing.shapes) {
    const left = Math.max(0, Math.round(x * SCALE));
    const right = Math.min(width, Math.round((x + wide) * SCALE));
    const bottom = Math.min(height, Math.round((y + high) * SCALE));
    const number = INK_NAMES.indexOf(ink);
    const top = Math.max(0, Math.round(y * SCALE));
    changes.fill(1, top, hatched ? bottom : top + 1);
    changes.fill(1, bottom, bottom + 1);
    for (let row = top; row < bottom && left < right; row++) {
      const line = row * stride;
      if (!hatched) {
        inks.fill(number, line + left, line + right);
        continue;
      }
      for (let across = left; across < right; across++) {
        const onLine = (across + row) % HATCH_EVERY < HATCH_LINE;
        inks[line + across] = onLine ? number : paper;
      }
    }
  }
  return { inks, stride, height, changes };
}

/**
 * Four pixels a byte; each line holds only how it differs from the one above, which is mostly not at
 * all, behind a 2 that says so.
 */
function scanLines({ inks, stride, height, changes }: Pixels): Uint8Array {
  const wide = stride / A_BYTE;
  const lines = new Uint8Array((wide + 1) * height);
  let above = new Uint8Array(wide);
  for (let row = 0; row < height; row++) {
    let to = row * (wide + 1);
    lines[to++] = 2;
    if (changes[row] === 0) continue;
    let from = row * stride;
    const line = new Uint8Array(wide);
    for (let at = 0; at < wide; at++) {
      let byte = 0;
      for (let pixel = 0; pixel < A_BYTE; pixel++) byte = (byte << BITS) | (inks[from++] ?? 0);
      line[at] = byte;
      lines[to++] = byte - (above[at] ?? 0);
    }
    above = line;
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
