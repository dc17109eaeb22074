import { dueByNow, type Pace } from "../../../src/domain/measures/dueByNow";
import { aDay } from "../../support/builders";

const YEAR = { starts: aDay("2009-04-01"), due: aDay("2010-03-31"), milestones: [] };

function due(pace: Partial<Pace>, asAt: string): number {
  return dueByNow({ baseline: 0, target: 10, ...YEAR, ...pace }, aDay(asAt));
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

test("a target with decimals is not floored", () => {
  expect(due({ target: 12.5 }, "2009-09-30")).toBe(6.25);
  expect(due({ target: 0.8 }, "2009-09-30")).toBe(0.4);
});

test("decimals that add up to a whole number are not floored below it", () => {
  // In the machine 0.12 + (23 - 0.12) * 189 / 364 is 11.999999999999998.
  expect(due({ baseline: 0.12, target: 23 }, "2009-10-07")).toBe(12);
  expect(due({ baseline: 0.1, target: 4 }, "2009-06-24")).toBe(1);
  expect(due({ baseline: 0.1, target: 30 }, "2009-06-24")).toBe(7);
});

test("a large figure just below a whole number is floored all the same", () => {
  // 0.25 + (900014 - 0.25) * 341 / 364 is 843144.99931…
  expect(due({ baseline: 0.25, target: 900_014 }, "2010-03-08")).toBe(843_144);
  expect(due({ baseline: 1 / 3, target: 4 }, "2009-04-01")).toBe(0);
});

test("a target below the baseline falls at the same pace", () => {
  expect(due({ baseline: 10, target: 4 }, "2009-09-30")).toBe(7);
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
    ["2010-03-31", 6],
  ])("%s asks for %d", (asAt, expected) => {
    expect(due({ baseline: 1, milestones }, asAt)).toBe(expected);
  });
});
