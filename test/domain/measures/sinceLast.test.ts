import { describeSinceLast } from "../../../src/domain/measures/sinceLast";
import { aMeasure, membersWith, type Row } from "../../support/builders";
import { judged } from "../../support/judged";

const members = membersWith("Skills Pledge on", ["2009-05-01", "2009-05-02"]);

function logged(row: Row): Row {
  return {
    Recorded: "2009-07-08",
    "As at": "2009-07-08",
    Measure: "SM1",
    Target: 10,
    Due: "2010-03-31",
    Actual: 2,
    Status: "On course",
    ...row,
  };
}

function sentenceFrom(log: readonly Row[], measure: Row = {}): string {
  return describeSinceLast(judged({ members, log, measures: [aMeasure(measure)] }));
}

test.each([
  [0, "↑ 2 since 8 Jul 2009, better"],
  [3, "↓ 1 since 8 Jul 2009, worse"],
  [2, "no change since 8 Jul 2009"],
])("from %d to 2", (actual, expected) => {
  expect(sentenceFrom([logged({ Actual: actual })])).toBe(expected);
});

test("a target or due day that was moved is said, without an arrow", () => {
  expect(sentenceFrom([logged({ Target: 8 })])).toBe("target changed from 8 to 10");
  expect(sentenceFrom([logged({ Due: "2010-06-30" })])).toBe(
    "due changed from 30 Jun 2010 to 31 Mar 2010",
  );
  expect(sentenceFrom([logged({ Target: "", Due: "2010-06-30" })])).toBe(
    "a target was set; due changed from 30 Jun 2010 to 31 Mar 2010",
  );
});

test.each([
  ["£", 500, 200, 800, "↑ £300 since 8 Jul 2009, better"],
  ["%", 0.5, 0.35, 0.8, "↑ 15 points since 8 Jul 2009, better"],
  ["%", 50, 51, 80, "↓ 1 point since 8 Jul 2009, worse"],
])("in %s a change keeps its unit: %d after %d", (unit, now, before, target, expected) => {
  const typed = { "Measured by": "Typed figure", "Typed figure": now, Target: target, Unit: unit };
  expect(sentenceFrom([logged({ Actual: before, Target: target })], typed)).toBe(expected);
});

const TYPED = { "Measured by": "Typed figure", Of: "", "Typed figure": 0.5 };

test("in per cent and in pounds a target that was moved keeps its unit", () => {
  expect(sentenceFrom([logged({ Target: 0.75 })], { ...TYPED, Target: 0.8, Unit: "%" })).toBe(
    "target changed from 75% to 80%",
  );
  expect(sentenceFrom([logged({ Target: 40_000 })], { Target: 50_000, Unit: "£" })).toBe(
    "target changed from £40,000 to £50,000",
  );
});

test("nothing is said the first time, nor where there was no figure", () => {
  expect(sentenceFrom([])).toBe("");
  expect(sentenceFrom([logged({ Measure: "SM2" })])).toBe("");
  expect(sentenceFrom([logged({ Actual: "" })])).toBe("");
});

test("the newest earlier As at counts, wherever its row stands; the same day and later do not", () => {
  const log = [
    logged({ "As at": "2009-09-01", Actual: 1 }),
    logged({ "As at": "2009-06-01", Actual: 0 }),
    logged({ "As at": "2009-10-07", Actual: 2 }),
    logged({ "As at": "2009-11-01", Actual: 5 }),
  ];
  expect(sentenceFrom(log)).toBe("↑ 1 since 1 Sep 2009, better");
});

test("of two rows for one day the one recorded last counts", () => {
  const log = [
    logged({ Recorded: "2009-08-01", Actual: 1 }),
    logged({ Recorded: "2009-07-08", Actual: 0 }),
  ];
  expect(sentenceFrom(log)).toBe("↑ 1 since 8 Jul 2009, better");
});

test("the measure is found whatever the case of its Ref", () => {
  expect(sentenceFrom([logged({ Measure: "sm1 ", Actual: 1 })])).toBe(
    "↑ 1 since 8 Jul 2009, better",
  );
});
