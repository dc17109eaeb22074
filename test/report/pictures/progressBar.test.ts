import fc from "fast-check";
import { type Progress, progressDrawing } from "../../../src/report/pictures/progressBar";

/** The inside of a bar that is 104 wide begins at 2 and ends at 102. */
const WIDTH = 104;

test("filled to Actual, hatched to Actual and Booked, a mark at Due by now", () => {
  expect(partsOf({ actual: 4, booked: 3, target: 10, dueByNow: 5 })).toEqual({
    filled: [2, 42],
    hatched: [43, 71],
    mark: [51, 53],
  });
});

test("nothing done and nothing booked is an empty bar with its mark", () => {
  expect(partsOf({ actual: 0, booked: 0, target: 2, dueByNow: 1 })).toEqual({
    filled: null,
    hatched: null,
    mark: [51, 53],
  });
});

test("more than the target fills the bar, and no mark is drawn without a figure for it", () => {
  expect(partsOf({ actual: 15, booked: 0, target: 10, dueByNow: null })).toEqual({
    filled: [2, 102],
    hatched: null,
    mark: null,
  });
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

function partsOf(progress: Progress): Record<string, readonly number[] | null> {
  const { shapes } = progressDrawing(progress, WIDTH);
  const span = (wanted: (shape: (typeof shapes)[number]) => boolean): number[] | null => {
    const found = shapes.find((shape) => wanted(shape) && shape.width > 0);
    return found === undefined ? null : [Math.round(found.x), Math.round(found.x + found.width)];
  };
  return {
    filled: span(({ ink, hatched }) => ink === "filled" && !hatched),
    hatched: span(({ hatched }) => hatched),
    mark: span(({ ink }) => ink === "mark"),
  };
}
