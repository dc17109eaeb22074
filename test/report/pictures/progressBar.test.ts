import fc from "fast-check";
import { type Progress, progressDrawing } from "../../../src/report/pictures/progressPicture";

const WIDTH = 104;

test("filled to Actual, hatched to Actual and Booked, a mark at Due by now", () => {
  const bar = across({ actual: 4, booked: 3, target: 10, dueByNow: 5 });
  expect(bar).toBe(
    "2 paper, 41 filled, 7 hatched, 1 paper, 2 mark, 1 paper, 17 hatched, 1 filled, 29 paper, 1 filled, 2 paper",
  );
});

test("nothing done and nothing booked is an empty frame with its mark", () => {
  const bar = across({ actual: 0, booked: 0, target: 2, dueByNow: 1 });
  expect(bar).toBe("2 paper, 1 filled, 48 paper, 2 mark, 48 paper, 1 filled, 2 paper");
});

test("more than the target fills the bar; no mark is drawn without a figure for it", () => {
  const bar = across({ actual: 20, booked: 0, target: 10, dueByNow: null });
  expect(bar).toBe("2 paper, 50 filled, 1 paper, 49 filled, 2 paper");
});

test("whatever the figures, everything stays inside the picture", () => {
  const amount = fc.oneof(fc.nat(100), fc.double({ min: -1e9, max: 1e9, noNaN: true }));
  fc.assert(
    fc.property(
      amount,
      fc.nat(1_000),
      fc.double({ min: 0.01, max: 1e9, noNaN: true }),
      fc.option(amount),
      (actual, booked, target, dueByNow) => {
        const { shapes, height } = progressDrawing({ actual, booked, target, dueByNow }, WIDTH);
        for (const { x, y, width, height: high } of shapes) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(WIDTH + 1e-9);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y + high).toBeLessThanOrEqual(height + 1e-9);
        }
      },
    ),
  );
});

/** What stands along the middle of the bar, from left to right, in whole units. */
function across(progress: Progress): string {
  const { shapes, height } = progressDrawing(progress, WIDTH);
  const runs: { what: string; length: number }[] = [];
  for (let x = 0.5; x < WIDTH; x += 1) {
    const top = shapes
      .filter((shape) => shape.x <= x && x < shape.x + shape.width)
      .filter((shape) => shape.y <= height / 2 && height / 2 < shape.y + shape.height)
      .pop();
    const what = top === undefined ? "paper" : top.hatched ? "hatched" : top.ink;
    const last = runs[runs.length - 1];
    if (last?.what === what) last.length += 1;
    else runs.push({ what, length: 1 });
  }
  return runs.map(({ what, length }) => `${length} ${what}`).join(", ");
}
