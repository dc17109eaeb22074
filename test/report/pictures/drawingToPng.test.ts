import { crc32, inflateSync } from "node:zlib";
import { INKS, type Ink, shape } from "../../../src/report/pictures/drawing";
import { drawingToPng } from "../../../src/report/pictures/drawingToPng";
import { fc } from "../../support/fastCheck";

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
  const at = pixels(chunks, 15);
  expect(at(0, 0)).toBe(INKS.paper);
  expect(at(3, 3)).toBe(INKS.filled);
  expect(at(8, 5)).toBe(INKS.filled);
  expect(at(8, 6)).toBe(INKS.paper);
});

test("hatching leaves paper between its lines", () => {
  const at = pixels(chunks, 15);
  const hatched = Array.from({ length: 6 }, (_, index) => at(9 + index, 0));
  expect(new Set(hatched)).toEqual(new Set([INKS.mark, INKS.paper]));
});

test("whatever is drawn, every pixel has the ink of the topmost shape there", () => {
  const edge = fc.integer({ min: -3, max: 14 });
  const size = fc.integer({ min: 0, max: 12 });
  const ink = fc.constantFrom<Ink>("paper", "tint", "filled", "mark");
  const hatched = fc.boolean();
  const anyShape = fc.record({ x: edge, y: edge, width: size, height: size, ink, hatched });
  fc.assert(
    fc.property(fc.array(anyShape, { maxLength: 6 }), (shapes) => {
      const png = chunksOf(Buffer.from(drawingToPng({ width: 10, height: 8, shapes })));
      const at = pixels(png, 30);
      for (let y = 0; y < 24; y += 1) {
        for (let x = 0; x < 30; x += 1) {
          const top = shapes
            .filter((one) => one.x * 3 <= x && x < (one.x + one.width) * 3)
            .filter((one) => one.y * 3 <= y && y < (one.y + one.height) * 3)
            .pop();
          // A line of the hatching is four pixels wide; eight of paper follow.
          const isPaper = top?.hatched === true && (x + y) % 12 >= 4;
          const ink = isPaper ? "paper" : (top?.ink ?? "paper");
          if (at(x, y) !== INKS[ink]) throw new Error(`pixel ${x}, ${y}`);
        }
      }
    }),
    { numRuns: 50 },
  );
});

/** Undoes the filter that every line names: 2, the difference from the line above. */
function pixels(png: readonly { data: Buffer }[], width: number): (x: number, y: number) => string {
  const lines = inflateSync(png[2]?.data ?? Buffer.alloc(0));
  const palette = png[1]?.data ?? Buffer.alloc(0);
  const wide = Math.ceil(width / 4) + 1;
  for (let from = 0; from < lines.length; from += wide) {
    if (lines[from] !== 2) throw new Error(`The line at ${from} has another filter.`);
    for (let at = from + 1; at < from + wide && from > 0; at += 1) {
      lines[at] = (lines[at] ?? 0) + (lines[at - wide] ?? 0);
    }
  }
  return (x, y) => {
    const byte = lines[y * wide + 1 + Math.floor(x / 4)] ?? 0;
    const ink = (byte >> (6 - 2 * (x % 4))) & 3;
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
