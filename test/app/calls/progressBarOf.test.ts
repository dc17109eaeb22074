import fc from "fast-check";
import { progressBarOf } from "../../../src/app/calls/progressBarOf";

describe("the bar", () => {
  test.each([
    [
      { actual: 3, target: 6, booked: 0, dueByNow: 3 },
      { filled: 0.5, booked: 0, due: 0.5 },
    ],
    [
      { actual: 0, target: 2, booked: 2, dueByNow: 1 },
      { filled: 0, booked: 1, due: 0.5 },
    ],
    [
      { actual: 12, target: 6, booked: 0, dueByNow: 6 },
      { filled: 1, booked: 0, due: 0.5 },
    ],
    [
      { actual: 1, target: 4, booked: 0, dueByNow: null },
      { filled: 0.25, booked: 0, due: null },
    ],
  ])("%j is %j", (judgement, bar) => {
    expect(progressBarOf(judgement)).toEqual(bar);
  });

  test.each([
    { actual: null, target: 6, booked: 0, dueByNow: 3 },
    { actual: 3, target: null, booked: 0, dueByNow: null },
    { actual: 3, target: 0, booked: 0, dueByNow: 0 },
  ])("there is none for %j", (judgement) => {
    expect(progressBarOf(judgement)).toBeNull();
  });

  test("nothing is ever drawn outside it", () => {
    const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        figure,
        fc.double({ min: 0.01, max: 1e6, noNaN: true }),
        fc.nat(1000),
        figure,
        (actual, target, booked, dueByNow) => {
          const bar = progressBarOf({ actual, target, booked, dueByNow });
          expect(bar).not.toBeNull();
          const { filled, booked: hatched, due } = bar ?? { filled: 2, booked: 2, due: 2 };
          expect(Math.min(filled, hatched, due ?? 0)).toBeGreaterThanOrEqual(0);
          expect(Math.max(filled + hatched, due ?? 0)).toBeLessThanOrEqual(1.0000001);
        },
      ),
    );
  });
});
