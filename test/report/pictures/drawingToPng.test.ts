import { crc32, inflateSync } from "node:zlib";
import { INKS, shape } from "../../../src/report/pictures/drawing";
import { drawingToPng } from "../../../src/report/pictures/drawingToPng";

const drawing = {
  width: 5,
  height: 3,
  shapes: [shape(1, 1, 2, 1, "filled"), shape(3, 0, 2, 3, "mark", true)],
};
const bytes = Buffer.from(drawingToPng(drawing));
const chunks = chunksOf(bytes);

test("it begins as a PNG does, and every chunk carries its right sum", () => {
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\u0089PNG\r\n\u001a\n");
  expect(chunks.map(({ type, sound }) => [type, sound])).toEqual([
    ["IHDR", true],
    ["PLTE", true],
    ["IDAT", true],
    ["IEND", true],
  ]);
});

test("three pixels stand for one unit", () => {
  expect([chunks[0]?.data.readUInt32BE(0), chunks[0]?.data.readUInt32BE(4)]).toEqual([15, 9]);
});

test("shapes stand where they were drawn, in their ink", () => {
  const at = pixels();
  expect(at(0, 0)).toBe(INKS.paper);
  expect(at(3, 3)).toBe(INKS.filled);
  expect(at(8, 5)).toBe(INKS.filled);
  expect(at(8, 6)).toBe(INKS.paper);
});

test("hatching leaves paper between its lines", () => {
  const at = pixels();
  const hatched = Array.from({ length: 6 }, (_, index) => at(9 + index, 0));
  expect(new Set(hatched)).toEqual(new Set([INKS.mark, INKS.paper]));
});

/** Fifteen pixels, four a byte, behind the byte that names the filter. */
const LINE = 5;

/** Undoes the filter that every line names: 2, the difference from the line above. */
function pixels(): (x: number, y: number) => string {
  const lines = inflateSync(chunks[2]?.data ?? Buffer.alloc(0));
  const palette = chunks[1]?.data ?? Buffer.alloc(0);
  const byteAt = (at: number, y: number): number => {
    expect(lines[y * LINE]).toBe(2);
    const above = y === 0 ? 0 : byteAt(at, y - 1);
    return ((lines[y * LINE + 1 + at] ?? 0) + above) & 255;
  };
  return (x, y) => {
    const ink = (byteAt(Math.floor(x / 4), y) >> (6 - 2 * (x % 4))) & 3;
    return `#${palette.subarray(ink * 3, ink * 3 + 3).toString("hex")}`;
  };
}

function chunksOf(png: Buffer): { type: string; data: Buffer; sound: boolean }[] {
  const found: { type: string; data: Buffer; sound: boolean }[] = [];
  let at = 8;
  while (at < png.length) {
    const length = png.readUInt32BE(at);
    const typed = png.subarray(at + 4, at + 8 + length);
    const sum = png.readUInt32BE(at + 8 + length);
    found.push({
      type: typed.subarray(0, 4).toString("latin1"),
      data: typed.subarray(4),
      sound: crc32(typed) === sum,
    });
    at += 12 + length;
  }
  return found;
}
