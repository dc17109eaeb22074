import { type MeasureStanding, statusOf } from "../../../src/domain/measures/statusOf";
import { aDay } from "../../support/builders";

/** Half way through a year: 10 are wanted, 5 are due. */
function standing(parts: Partial<MeasureStanding>): MeasureStanding {
  return {
    actual: 0,
    target: 10,
    dueByNow: 5,
    booked: 0,
    starts: aDay("2009-04-01"),
    due: aDay("2010-03-31"),
    asAt: aDay("2009-09-30"),
    elapsed: 0.5,
    needsBooking: false,
    atRiskBelow: 0.75,
    ...parts,
  };
}

test.each<[string, Partial<MeasureStanding>, string]>([
  ["the target is reached", { actual: 10 }, "Achieved"],
  [
    "reached before the start is achieved all the same",
    { actual: 10, asAt: aDay("2009-03-01") },
    "Achieved",
  ],
  [
    "reached after the due day by a figure without days",
    { actual: 10, asAt: aDay("2010-06-01") },
    "Achieved",
  ],
  ["one short the day after it was due", { actual: 9, asAt: aDay("2010-04-01") }, "Missed"],
  [
    "one short on the due day itself",
    { actual: 9, dueByNow: 10, asAt: aDay("2010-03-31") },
    "At risk",
  ],
  ["before the start", { asAt: aDay("2009-03-31") }, "Not started"],
  ["on the first day", { dueByNow: 0, asAt: aDay("2009-04-01") }, "On course"],
  ["exactly what is due", { actual: 5 }, "On course"],
  ["short, but what is booked reaches the target", { actual: 2, booked: 8 }, "On course"],
  ["short, and what is booked does not reach the target", { actual: 2, booked: 7 }, "Off course"],
  ["short by one", { actual: 4 }, "At risk"],
  ["at the share that is at risk", { actual: 15, dueByNow: 20, target: 40 }, "At risk"],
  ["just below that share", { actual: 14, dueByNow: 20, target: 40 }, "Off course"],
  [
    "the share as the Settings say, typed as 50",
    { actual: 10, dueByNow: 20, target: 40, atRiskBelow: 50 },
    "At risk",
  ],
  ["a target of zero", { actual: 0, target: 0, dueByNow: 0 }, "Achieved"],
  ["a negative target", { actual: 0, target: -5, dueByNow: -5 }, "Achieved"],
  [
    "a share well short of a share is not one unit short",
    { actual: 0.1, target: 0.8, dueByNow: 0.4 },
    "Off course",
  ],
  ["a share one point short", { actual: 0.39, target: 0.8, dueByNow: 0.4 }, "At risk"],
])("%s", (_, parts, status) => {
  expect(statusOf(standing(parts))).toBe(status);
});

describe("events need booking", () => {
  const events = { needsBooking: true, target: 2, dueByNow: 1, actual: 1 };

  test("before the last quarter what is due by now is enough", () => {
    expect(statusOf(standing({ ...events, elapsed: 0.7499 }))).toBe("On course");
  });

  test("in the last quarter too few held and booked are at risk at best", () => {
    expect(statusOf(standing({ ...events, elapsed: 0.75 }))).toBe("At risk");
  });

  test("in the last quarter enough booked are on course", () => {
    expect(statusOf(standing({ ...events, elapsed: 0.9, booked: 1 }))).toBe("On course");
  });

  test("the rule is for events only", () => {
    expect(statusOf(standing({ ...events, needsBooking: false, elapsed: 0.9 }))).toBe("On course");
  });
});
