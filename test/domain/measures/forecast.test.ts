import { type Course, forecastOf } from "../../../src/domain/measures/forecast";
import { aDay, aMeasure, membersWith } from "../../support/builders";
import { judged } from "../../support/judged";

function course(parts: Partial<Course>): number | null {
  return forecastOf({
    actual: 4,
    target: 8,
    atStart: 0,
    booked: 0,
    starts: aDay("2009-04-01"),
    due: aDay("2010-03-31"),
    asAt: aDay("2009-09-30"),
    elapsed: 0.5,
    ...parts,
  });
}

test("goes on at the pace so far", () => {
  expect(course({})).toBe(8);
});

test("what counted at the start is no part of the pace", () => {
  expect(course({ actual: 21, atStart: 15 })).toBe(27);
});

test("what is booked is added", () => {
  expect(course({ actual: 0, booked: 2 })).toBe(2);
});

test("is rounded to whole ones, and a share is not", () => {
  expect(course({ actual: 3, asAt: aDay("2009-10-07") })).toBe(6); // 3 + 2.78
  expect(course({ actual: 0.4, target: 0.8, asAt: aDay("2009-10-07") })).toBe(0.77);
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
