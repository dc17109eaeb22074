import { aFigure, aMeasure, aTypedMeasure, type Row, typed } from "../../../support/builders";
import { judged } from "../../../support/judged";

function rate(figures: readonly Row[], row: Row = {}, asAt = "2009-10-07") {
  return judged({ asAt, figures, measures: [aTypedMeasure({ Target: 20, Unit: "", ...row })] });
}

test("the newest figure by the As at day counts, not one that was typed later", () => {
  const figures = [aFigure("2009-09-30", 8), aFigure("2009-06-30", 5), aFigure("2009-10-08", 12)];
  expect(rate(figures).actual).toBe(8);
  expect(rate(figures, {}, "2009-08-01").actual).toBe(5);
  expect(rate(figures, {}, "2009-10-08").actual).toBe(12);
});

test("of two figures of one day the lower row counts", () => {
  expect(rate([aFigure("2009-09-30", 8), aFigure("2009-09-30", 9)]).actual).toBe(9);
});

test("a figure after the due day does not count, and shows that the target was reached late", () => {
  const { actual, status, why } = rate(
    [aFigure("2010-03-31", 18), aFigure("2010-04-30", 21)],
    { Baseline: 0 },
    "2010-05-01",
  );
  expect([actual, status]).toEqual([18, "Missed"]);
  expect(why).toMatch(/^18 of 20 by 31 Mar 2010; 2 short\. Reached late, on 30 Apr 2010\./);
});

test("for New in period a figure of before the start is none", () => {
  const { actual, status, why } = rate([aFigure("2009-03-31", 8)], { Count: "New in period" });
  expect([actual, status]).toEqual([null, "Not judged"]);
  expect(why).toBe(
    "There is no figure of the period yet: the newest in Figures is of 31 Mar 2009, before the start.",
  );
});

test("no figure yet is said with the day of the first", () => {
  const { status, why } = rate([aFigure("2009-11-30", 8)]);
  expect([status, why]).toEqual([
    "Not judged",
    "There is no figure yet: the first in Figures is of 30 Nov 2009.",
  ]);
});

test("before its start a measure without a figure has simply not started", () => {
  const { status, why } = rate([], { Starts: "2009-11-01" });
  expect([status, why]).toEqual([
    "Not started",
    "Starts on 1 Nov 2009, in 25 days; no figure so far, due by 31 Mar 2010. No baseline is typed, so the figure at the start is taken as 0.",
  ]);
});

test("the cell Typed figure counts only where Figures has no row, and says that it has no day", () => {
  const inCell = { "Typed figure": 7, Baseline: 0 };
  expect(rate([], inCell).why).toContain("The typed figure has no day");
  expect(rate([], inCell).actual).toBe(7);
  expect(rate([aFigure("2009-09-30", 8)], inCell).actual).toBe(8);
  expect(rate([aFigure("2009-11-30", 8)], inCell).actual).toBeNull();
});

test("a figure over a month old is said to be so", () => {
  expect(rate([aFigure("2009-09-06", 8)]).why).not.toContain("old");
  expect(rate([aFigure("2009-09-05", 8)]).why).toContain(
    "The figure is of 5 Sep 2009, 32 days old.",
  );
});

test("the baseline is the newest figure before the start; a typed one beats it", () => {
  const figures = [aFigure("2009-01-31", 3), aFigure("2009-03-31", 4), aFigure("2009-09-30", 8)];
  expect(rate(figures).baseline).toBe(4);
  expect(rate(figures, { Baseline: 2 }).baseline).toBe(2);
});

test("the day it was reached is the first of the run that lasts", () => {
  const figures = [
    aFigure("2009-05-31", 20),
    aFigure("2009-06-30", 19),
    aFigure("2009-07-31", 21),
    aFigure("2009-09-30", 22),
  ];
  expect(rate(figures).reachedOn).toBe("2009-07-31");
});

test("the series of figures is there to be drawn, with its sources", () => {
  const figures = [aFigure("2009-06-30", 5, { Source: "Business Link" }), aFigure("2009-12-31", 9)];
  expect(rate(figures).series).toEqual([{ on: "2009-06-30", figure: 5, source: "Business Link" }]);
});

test("Yes is 1 against a target of 1, and no figure against any other", () => {
  expect(rate([aFigure("2009-09-30", typed("Yes"))], { Target: 1 })).toMatchObject({
    actual: 1,
    status: "Achieved",
  });
  expect(rate([aFigure("2009-09-30", typed("no"))], { Target: 1 }).actual).toBe(0);
  expect(rate([], { Target: 1, "Typed figure": typed("yes") }).actual).toBe(1);
  expect(rate([aFigure("2009-09-30", typed("Yes"))], { Target: 5 })).toMatchObject({
    actual: null,
    status: "Not judged",
  });
});

test("a single Yes is never forecast as more than 1", () => {
  expect(rate([aFigure("2009-09-30", typed("Yes"))], { Target: 1 }).forecast).toBe(1);
  expect(rate([], { Target: 1, "Typed figure": typed("yes") }).forecast).toBe(1);
});

test("a row without a figure is named, but not as one that nobody can read", () => {
  const { why } = rate([aFigure("2009-06-30", 8), aFigure("2009-09-30", "")]);
  expect(why).toContain("Not counted: 30 Sep 2009 (no figure).");
});

test("per cents that cannot be read one way are asked about, and no target is guessed", () => {
  const { status, target, why } = rate([aFigure("2009-09-30", 8.5)], {
    Unit: "%",
    Baseline: 0.09,
    Target: 7,
  });
  expect([status, target]).toEqual(["Not judged", null]);
  expect(why).toMatch(/type them with a % sign\.$/);
});

test.each([
  ["more", 19, "19; more than 20 agreed; 1 below that; to be judged on 31 Mar 2010."],
  ["more", 20, "20; more than 20 agreed; no more than that; to be judged on 31 Mar 2010."],
  ["more", 21, "21; more than 20 agreed; to be judged on 31 Mar 2010."],
  ["less", 20, "20; less than 20 agreed; no less than that; to be judged on 31 Mar 2010."],
])("'%s' alone asks for strictly better than the baseline: %d", (target, figure, why) => {
  expect(rate([aFigure("2009-09-30", figure)], { Target: typed(target), Baseline: 20 }).why).toBe(
    why,
  );
});

test("a target in words without a baseline asks for the baseline alone", () => {
  expect(rate([aFigure("2009-09-30", 9)], { Target: typed("less") }).why).toBe(
    "The baseline is still to be set: Target is in words that start from it, so type it in Baseline. 9 so far.",
  );
});

test("the day of a miss is said of the figure, not of the agreement", () => {
  const least = { Direction: "Keep at least", Target: 10 };
  expect(rate([aFigure("2010-03-31", 9)], least, "2010-04-05").why).toBe(
    "9; at least 10 agreed; 1 short on 31 Mar 2010.",
  );
});

test("figures of another measure are not its own; the case of a Ref does not matter", () => {
  const figures = [
    aFigure("2009-09-30", 8, { Measure: "sm1" }),
    aFigure("2009-10-01", 9, { Measure: "SM2" }),
  ];
  expect(rate(figures).actual).toBe(8);
});

test("a row that nobody can read is named, and the others count", () => {
  const { actual, why } = rate([aFigure("2009-06-30", 8), aFigure("2009-09-30", typed("about 9"))]);
  expect(actual).toBe(8);
  expect(why).toContain("30 Sep 2009 (unreadable: 'about 9')");
});

test.each(["4 events by December", "4 of 6", "about 4", "4-6", "4 so far"])(
  "the number in '%s' is no figure, in Figures or in the cell",
  (words) => {
    expect(rate([aFigure("2009-09-30", typed(words))]).actual).toBeNull();
    const { actual, why } = rate([], { "Typed figure": typed(words) });
    expect([actual, why]).toEqual([
      null,
      `Typed figure is '${words}', which is no number: type a number.`,
    ]);
  },
);

test("Figures says nothing of a measure that is counted", () => {
  const figures = [aFigure("2009-09-30", 8)];
  expect(judged({ figures, measures: [aMeasure()] }).actual).toBe(0);
});
