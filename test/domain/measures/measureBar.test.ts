import { type BarFigures, measureBar } from "../../../src/domain/measures/measureBar";
import { DIRECTIONS } from "../../../src/tables/tabs/successMeasuresTable";
import { fc } from "../../support/fastCheck";

/** An increase without anything booked, unless it says other. */
function bar(figures: Partial<BarFigures>) {
  return measureBar({
    actual: null,
    target: null,
    baseline: null,
    booked: 0,
    dueByNow: null,
    direction: "Increase",
    isRunningTotal: false,
    ...figures,
  });
}

describe("the bar of an increase is filled from nothing and hatched to what is booked", () => {
  test.each([
    [
      { actual: 3, target: 6, dueByNow: 3 },
      { filled: 0.5, booked: 0, due: 0.5 },
    ],
    [
      { actual: 0, target: 2, booked: 2, dueByNow: 1 },
      { filled: 0, booked: 1, due: 0.5 },
    ],
    [
      { actual: 12, target: 6, dueByNow: 6 },
      { filled: 1, booked: 0, due: 0.5 },
    ],
    [
      { actual: 1, target: 4 },
      { filled: 0.25, booked: 0, due: null },
    ],
  ])("%j is %j", (figures, expected) => {
    expect(bar(figures)).toMatchObject(expected);
  });

  test("beyond its target the bar marks where that was", () => {
    expect(bar({ actual: 12, target: 6 })?.target).toBe(0.5);
    expect(bar({ actual: 3, target: 6 })?.target).toBeNull();
  });
});

describe("the bar of a decrease is the way from its baseline to its target", () => {
  const vacancies = { direction: "Decrease", baseline: 0.09, target: 0.07 } as const;

  test("a quarter of the way is a quarter of the bar", () => {
    expect(bar({ ...vacancies, actual: 0.085, dueByNow: 0.08 })).toMatchObject({
      filled: 0.25,
      due: 0.5,
    });
  });

  test("it is empty where the figure went the wrong way, and full at the target", () => {
    expect(bar({ ...vacancies, actual: 0.1 })?.filled).toBe(0);
    expect(bar({ ...vacancies, actual: 0.07 })?.filled).toBe(1);
  });

  test("down to nothing is a way, too", () => {
    expect(bar({ ...vacancies, baseline: 4, target: 0, actual: 1 })?.filled).toBe(0.75);
  });

  test("without a way from one to the other there is no bar", () => {
    expect(bar({ ...vacancies, baseline: 0.07, actual: 0.06 })).toBeNull();
  });
});

describe("the bar of a keep shows what was agreed, its limit and where the figure stands", () => {
  test("at least: as agreed from the limit on", () => {
    const held = bar({ direction: "Keep at least", target: 80, actual: 90, dueByNow: 80 });
    expect(held).toMatchObject({ filled: 0.9, due: 0.8, agreed: { from: 0.8, to: 1 } });
  });

  test("at most: as agreed up to the limit", () => {
    const over = bar({ direction: "Keep at most", target: 14, actual: 28, dueByNow: 14 });
    expect(over).toMatchObject({ filled: 1, due: 0.5, agreed: { from: 0, to: 0.5 } });
  });

  test("a running total is filled by what is used up, and marks what is allowed by now", () => {
    const used = { direction: "Keep at most", isRunningTotal: true } as const;
    expect(bar({ ...used, actual: 250, target: 1000, dueByNow: 500 })).toMatchObject({
      filled: 0.25,
      due: 0.5,
      agreed: null,
    });
  });
});

test.each([
  { actual: null, target: 6 },
  { actual: 3, target: null },
  { actual: 3, target: 0 },
])("there is no bar for %j", (figures) => {
  expect(bar(figures)).toBeNull();
});

test("nothing is ever drawn outside it, whatever the figures and the direction", () => {
  const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(
      fc.record({
        actual: figure,
        target: figure,
        baseline: fc.option(figure),
        booked: fc.nat(1000),
        dueByNow: fc.option(figure),
        direction: fc.constantFrom(...DIRECTIONS),
        isRunningTotal: fc.boolean(),
      }),
      (figures) => {
        const { filled, booked, due, agreed, target } = measureBar(figures) ?? { ...EMPTY };
        const ends = [filled, filled + booked, due ?? 0, target ?? 0];
        ends.push(agreed?.from ?? 0, agreed?.to ?? 0);
        expect(Math.min(...ends)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...ends)).toBeLessThanOrEqual(1.0000001);
      },
    ),
  );
});

const EMPTY = { filled: 0, booked: 0, due: null, agreed: null, target: null };
