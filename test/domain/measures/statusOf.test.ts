import type { Standing } from "../../../src/domain/measures/course";
import { statusOf } from "../../../src/domain/measures/statusOf";
import { aStanding } from "../../support/aStanding";
import { aDay } from "../../support/builders";

const PER_CENT = { isWhole: false, isPercent: true };

test.each<[string, Partial<Standing>, string]>([
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
  ["a target of zero", { actual: 0, target: 0, dueByNow: 0 }, "Achieved"],
  ["a negative target", { actual: 0, target: -5, dueByNow: -5 }, "Achieved"],
  [
    "a share well short of a share is not one unit short",
    { actual: 0.1, target: 0.8, dueByNow: 0.4, ...PER_CENT },
    "Off course",
  ],
  ["a share one point short", { actual: 0.39, target: 0.8, dueByNow: 0.4, ...PER_CENT }, "At risk"],
  ["just less of a share", { actual: 0.3, target: 0.8, dueByNow: 0.4, ...PER_CENT }, "At risk"],
  [
    "what was there at the start is no part of the way made",
    { baseline: 10, actual: 14, dueByNow: 17, target: 24 },
    "Off course",
  ],
  [
    "three quarters of the way from the start",
    { baseline: 10, actual: 19, dueByNow: 22, target: 34 },
    "At risk",
  ],
  [
    "decimals a tenth of the way short",
    { baseline: 1, actual: 2.6, dueByNow: 3, target: 5, isWhole: false, atRiskBelow: 1 },
    "At risk",
  ],
  [
    "decimals just more than that short",
    { baseline: 1, actual: 2.5, dueByNow: 3, target: 5, isWhole: false, atRiskBelow: 1 },
    "Off course",
  ],
])("%s", (_, parts, status) => {
  expect(statusOf(aStanding(parts))).toBe(status);
});

describe("events need booking", () => {
  const events = { needsBooking: true, target: 2, dueByNow: 1, actual: 1 };

  test("before the last quarter what is due by now is enough", () => {
    expect(statusOf(aStanding({ ...events, elapsed: 0.7499 }))).toBe("On course");
  });

  test("in the last quarter too few held and booked are at risk at best", () => {
    expect(statusOf(aStanding({ ...events, elapsed: 0.75 }))).toBe("At risk");
  });

  test("in the last quarter enough booked are on course", () => {
    expect(statusOf(aStanding({ ...events, elapsed: 0.9, booked: 1 }))).toBe("On course");
  });

  test("the rule is only for what goes into a diary", () => {
    expect(statusOf(aStanding({ ...events, needsBooking: false, elapsed: 0.9 }))).toBe("On course");
  });
});

describe("a decrease from 10 to 2", () => {
  const fewer = { direction: "Decrease", baseline: 10, target: 2, dueByNow: 6 } as const;
  test.each<[string, Partial<Standing>, string]>([
    ["at the target", { actual: 2 }, "Achieved"],
    ["below it", { actual: 1 }, "Achieved"],
    ["above it after the due day", { actual: 3, asAt: aDay("2010-04-01") }, "Missed"],
    ["before the start", { actual: 10, asAt: aDay("2009-03-31") }, "Not started"],
    ["at what is due", { actual: 6 }, "On course"],
    ["one above what is due", { actual: 7 }, "At risk"],
    ["three quarters of the way made", { actual: 7, atRiskBelow: 0.75 }, "At risk"],
    ["half of the way made", { actual: 8 }, "Off course"],
    ["half of the way made, where half is enough", { actual: 8, atRiskBelow: 0.5 }, "At risk"],
    ["what is booked does not bring it down", { actual: 8, booked: 6 }, "Off course"],
  ])("%s", (_, parts, status) => {
    expect(statusOf(aStanding({ ...fewer, ...parts }))).toBe(status);
  });
});

describe("at least 27 to be kept", () => {
  const kept = { direction: "Keep at least", target: 27, dueByNow: 27 } as const;
  test.each<[string, Partial<Standing>, string]>([
    ["on the first day", { actual: 27, asAt: aDay("2009-04-01") }, "On course"],
    ["the day before it is due", { actual: 28, asAt: aDay("2010-03-30") }, "On course"],
    ["on the due day", { actual: 27, asAt: aDay("2010-03-31") }, "Achieved"],
    ["one short", { actual: 26 }, "At risk"],
    ["three quarters of it", { actual: 21 }, "At risk"],
    ["less than that", { actual: 20 }, "Off course"],
    ["one short on the due day", { actual: 26, asAt: aDay("2010-03-31") }, "At risk"],
    ["one short the day after", { actual: 26, asAt: aDay("2010-04-01") }, "Missed"],
    ["before the start", { actual: 27, asAt: aDay("2009-03-31") }, "Not started"],
  ])("%s", (_, parts, status) => {
    expect(statusOf(aStanding({ ...kept, ...parts }))).toBe(status);
  });
});

describe("at most 14 days", () => {
  const most = { direction: "Keep at most", target: 14, dueByNow: 14 } as const;
  test.each<[string, Partial<Standing>, string]>([
    ["within it", { actual: 13 }, "On course"],
    ["one over", { actual: 15 }, "At risk"],
    ["three quarters of the figure is within it", { actual: 18 }, "At risk"],
    ["more than that", { actual: 19 }, "Off course"],
    ["within it on the due day", { actual: 14, asAt: aDay("2010-03-31") }, "Achieved"],
    ["over it after the due day", { actual: 15, asAt: aDay("2010-04-01") }, "Missed"],
  ])("%s", (_, parts, status) => {
    expect(statusOf(aStanding({ ...most, ...parts }))).toBe(status);
  });
});

describe("no more than 100 used up in the year", () => {
  const budget = {
    direction: "Keep at most",
    isRunningTotal: true,
    target: 100,
    dueByNow: 50,
  } as const;
  test.each<[string, Partial<Standing>, string]>([
    ["less used than has fallen due", { actual: 40 }, "On course"],
    ["one more than that", { actual: 51 }, "At risk"],
    ["far more than that", { actual: 80 }, "Off course"],
    ["all of it used, and not yet over", { actual: 100, dueByNow: 100 }, "On course"],
    ["over it in September", { actual: 101 }, "Missed"],
    ["within it on the last day", { actual: 100, asAt: aDay("2010-03-31") }, "Achieved"],
  ])("%s", (_, parts, status) => {
    expect(statusOf(aStanding({ ...budget, ...parts }))).toBe(status);
  });
});

describe("less than 10, whatever less", () => {
  const less = {
    direction: "Decrease",
    baseline: 10,
    target: 10,
    dueByNow: 10,
    isStrict: true,
  } as const;
  test.each<[string, Partial<Standing>, string]>([
    ["less", { actual: 9 }, "On course"],
    ["as much is not less", { actual: 10 }, "At risk"],
    ["more", { actual: 12 }, "Off course"],
    ["less on the due day", { actual: 9, asAt: aDay("2010-03-31") }, "Achieved"],
    ["as much after it", { actual: 10, asAt: aDay("2010-04-01") }, "Missed"],
  ])("%s", (_, parts, status) => {
    expect(statusOf(aStanding({ ...less, ...parts }))).toBe(status);
  });
});

describe("one action", () => {
  function one(expectedOn: string | null, isDeferred = false): string {
    const day = expectedOn === null ? null : aDay(expectedOn);
    const oneAction = { expectedOn: day, isDeferred, isDone: false };
    return statusOf(aStanding({ target: 1, dueByNow: 0, needsBooking: true, oneAction }));
  }

  test("is on course while it is expected in time", () => {
    expect(one("2010-03-31")).toBe("On course");
    expect(one(null)).toBe("On course");
  });

  test("expected after its due day is at risk at best, by more than 92 days off course", () => {
    expect(one("2010-04-01")).toBe("At risk");
    expect(one("2010-07-01")).toBe("At risk");
    expect(one("2010-07-02")).toBe("Off course");
  });

  test("deferred is off course whatever its day", () => {
    expect(one("2009-10-31", true)).toBe("Off course");
  });
});
