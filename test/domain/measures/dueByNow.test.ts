import type { Course } from "../../../src/domain/measures/course";
import { dueByNow } from "../../../src/domain/measures/dueByNow";
import { aCourse } from "../../support/aStanding";
import { aDay } from "../../support/builders";

function due(parts: Partial<Course>, asAt: string): number {
  return dueByNow(aCourse(parts), aDay(asAt));
}

test.each([
  ["2009-03-31", 0],
  ["2009-04-01", 0],
  ["2009-05-07", 0], // 36 of 364 days: 0.99
  ["2009-05-08", 1], // 37 of 364 days: 1.02
  ["2009-09-30", 5], // half way: exactly 5
  ["2009-09-29", 4],
  ["2010-03-30", 9],
  ["2010-03-31", 10],
  ["2011-01-01", 10],
])("at an even pace %s asks for %d of 10", (asAt, expected) => {
  expect(due({}, asAt)).toBe(expected);
});

test("the pace starts from the baseline", () => {
  expect(due({ baseline: 15, target: 27 }, "2009-10-07")).toBe(21);
});

test("a single event is due on the last day only", () => {
  expect(due({ target: 1 }, "2010-03-30")).toBe(0);
  expect(due({ target: 1 }, "2010-03-31")).toBe(1);
});

test("where baseline and target are not whole, what is due is not rounded", () => {
  const notWhole = { isWhole: false };
  expect(due({ target: 12.5, ...notWhole }, "2009-09-30")).toBe(6.25);
  expect(due({ target: 0.8, ...notWhole, isPercent: true }, "2009-09-30")).toBe(0.4);
  // In the machine 0.12 + (23 - 0.12) * 189 / 364 is 11.999999999999998.
  expect(due({ baseline: 0.12, target: 23, ...notWhole }, "2009-10-07")).toBe(12);
});

test("whole figures too large to be multiplied are floored all the same", () => {
  expect(due({ target: 9_007_199_254_740_991 }, "2009-09-30")).toBe(4_503_599_627_370_495);
});

describe("a decrease", () => {
  const fewer = { direction: "Decrease", baseline: 10, target: 4 } as const;

  test("has fallen by whole units, never by more than has fallen due", () => {
    expect(due(fewer, "2009-09-30")).toBe(7);
    expect(due(fewer, "2009-09-29")).toBe(8);
    expect(due(fewer, "2009-04-01")).toBe(10);
    expect(due(fewer, "2010-03-31")).toBe(4);
  });

  test("is due at once where the baseline meets the target already", () => {
    expect(due({ ...fewer, baseline: 3 }, "2009-04-01")).toBe(4);
  });
});

test("an increase whose baseline meets the target already has it due at once", () => {
  expect(due({ baseline: 12 }, "2009-04-01")).toBe(10);
});

test("what is to be kept is due every day", () => {
  for (const direction of ["Keep at least", "Keep at most"] as const) {
    expect(due({ direction, target: 27 }, "2009-04-01")).toBe(27);
  }
});

describe("a running total", () => {
  const budget = { direction: "Keep at most", isRunningTotal: true, target: 100 } as const;

  test("allows as much as has fallen due, not rounded", () => {
    expect(due(budget, "2009-04-01")).toBe(0);
    expect(due(budget, "2009-09-30")).toBe(50);
    expect(due(budget, "2009-10-07")).toBeCloseTo(51.923, 3);
    expect(due(budget, "2010-03-31")).toBe(100);
  });

  test("with a profile allows what the last milestone says, and nothing before the first", () => {
    const milestones = [{ on: aDay("2009-09-30"), figure: 30 }];
    expect(due({ ...budget, baseline: 5, milestones }, "2009-09-29")).toBe(0);
    expect(due({ ...budget, milestones }, "2009-12-31")).toBe(30);
  });
});

test("less or more alone is due from the first day", () => {
  expect(due({ baseline: 10, target: 10, isStrict: true }, "2009-04-01")).toBe(10);
});

test("a period of one day asks for everything on it", () => {
  const day = aDay("2009-04-01");
  expect(due({ starts: day, due: day }, "2009-04-01")).toBe(10);
});

describe("with a profile", () => {
  const milestones = [
    { on: aDay("2009-09-30"), figure: 3 },
    { on: aDay("2009-12-31"), figure: 6 },
  ];
  test.each([
    ["2009-09-29", 1],
    ["2009-09-30", 3],
    ["2009-12-30", 3],
    ["2009-12-31", 6],
    ["2010-03-30", 6],
    // From the due day on the target is due, whatever the profile says.
    ["2010-03-31", 10],
  ])("%s asks for %d", (asAt, expected) => {
    expect(due({ baseline: 1, milestones }, asAt)).toBe(expected);
  });
});
