import type { Standing } from "../../../src/domain/measures/course";
import { outlookOf } from "../../../src/domain/measures/forecast";
import { aStanding } from "../../support/aStanding";
import { aDay, aMeasure, membersWith } from "../../support/builders";
import { judged } from "../../support/judged";

function course(parts: Partial<Standing>, most: number | null = null): number | null {
  return outlookOf(aStanding({ actual: 4, target: 8, ...parts }), most).forecast;
}

test("goes on at the pace so far", () => {
  expect(course({})).toBe(8);
});

test("what counted at the start is no part of the pace", () => {
  expect(course({ actual: 21, baseline: 15 })).toBe(27);
});

test("what is booked is added", () => {
  expect(course({ actual: 0, booked: 2 })).toBe(2);
});

test("is rounded to whole ones, and is not where figures are not whole", () => {
  expect(course({ actual: 3, asAt: aDay("2009-10-07") })).toBe(6); // 3 + 2.78
  const share = { actual: 0.4, target: 0.8, isWhole: false, isPercent: true };
  expect(course({ ...share, asAt: aDay("2009-10-07") })).toBeCloseTo(0.7704, 4);
});

test("is never more than can be counted, nor less than nothing", () => {
  expect(course({ actual: 21, baseline: 10, target: 27 }, 27)).toBe(27);
  const falling = { direction: "Decrease", baseline: 10, actual: 4, target: 2 } as const;
  expect(course(falling)).toBe(0);
});

test("a figure that is to be kept has none", () => {
  expect(course({ direction: "Keep at least" })).toBeNull();
  expect(course({ direction: "Keep at most" })).toBeNull();
});

describe("the day on which the target is reached at this pace", () => {
  function reachesOn(parts: Partial<Standing>, most: number | null = null): string | null {
    return outlookOf(aStanding(parts), most).reachesOn;
  }

  test("is the first on which the pace comes to it", () => {
    expect(reachesOn({ actual: 8 })).toBe("2009-11-15"); // 46 more days at 8 in 182
    expect(reachesOn({ direction: "Decrease", baseline: 12, actual: 6, target: 4 })).toBe(
      "2009-11-30",
    );
  });

  test("is none where it lies after the due day, where nothing moves, and where it is reached", () => {
    expect(reachesOn({ actual: 4 })).toBeNull();
    expect(reachesOn({ actual: 0 })).toBeNull();
    expect(reachesOn({ actual: 10 })).toBeNull();
    expect(reachesOn({ actual: 8 }, 9)).toBeNull();
  });
});

test("is blank until a quarter of the period has passed", () => {
  expect(course({ elapsed: 0.2499 })).toBeNull();
  expect(course({ elapsed: 0.25, asAt: aDay("2009-07-01") })).toBe(16);
});

test("after the due day it is what was reached", () => {
  expect(course({ asAt: aDay("2010-05-01"), elapsed: 1 })).toBe(4);
});

test("a period of one day does not divide by zero", () => {
  const day = aDay("2009-04-01");
  expect(course({ starts: day, due: day, asAt: day, elapsed: 1 })).toBe(4);
});

test("a measure that cannot be judged has none", () => {
  const members = membersWith("Skills Pledge on", ["2009-05-01"]);
  expect(judged({ members, measures: [aMeasure({ Target: "" })] }).forecast).toBeNull();
});
