import { aFigure, anEventMeasure, aTypedMeasure, type Row } from "../../support/builders";
import { judged } from "../../support/judged";

const down = (row: Row, figure: Row, asAt: string, settings: Row = {}) =>
  judged({
    asAt,
    settings,
    measures: [
      aTypedMeasure({ Direction: "Decrease", Baseline: 10, Target: 5, Unit: "days", ...row }),
    ],
    figures: [figure],
  });

test.each<[number, Row, string]>([
  [4, {}, "4 days against a target of 5 days; reached on 31 Mar 2010."],
  [8, {}, "8 days against a target of 5 days by 31 Mar 2010; 3 over."],
  [10, { Target: "less than the baseline" }, "10 days; less than 10 agreed; no less than that."],
])("at its end a decrease to %d with %j is told so: %s", (figure, row, why) => {
  expect(down(row, aFigure("2010-03-31", figure), "2010-05-01").why).toBe(why);
});

test.each<[Row, string]>([
  [{}, "8 days against 8 due by 7 Oct 2009; 3 to go in 175 days."],
  [{ Starts: "2009-10-07" }, "8 days against 10 due by 7 Oct 2009; 3 to go in 175 days."],
  [
    { Due: "2009-03-31" },
    "Due (31 Mar 2009) is before the start of the year (1 Apr 2009): mend Due or Starts.",
  ],
  [
    { Starts: "2010-01-01", Due: "2009-12-31" },
    "Due (31 Dec 2009) is before Starts (1 Jan 2010): mend Due or Starts. 8 days so far.",
  ],
  [
    { Starts: "soon" },
    "8 days against 8 due by 7 Oct 2009; 3 to go in 175 days. Starts is 'soon', which is no date. So 1 Apr 2009 is taken as the start.",
  ],
  [{ Due: "" }, "There is no due day: type a date in Due. 8 days so far."],
  [{ Due: "later" }, "Due is 'later', which is no date: type it as 31/03/2010. 8 days so far."],
])("under way with %j it is told so: %s", (row, why) => {
  expect(down(row, aFigure("2009-09-30", 8), "2009-10-07").why).toBe(why);
});

test.each<[Row, Row, string | null]>([
  [{ "Year starts": "" }, {}, "2009-04-01"],
  [{ "Year starts": "", "Year ends": "" }, {}, "2009-04-01"],
  // A year before the end of the year, or before the due day where that is later.
  [{ "Year starts": "", "Year ends": "2010-03-31" }, { Due: "2010-06-30" }, "2009-07-01"],
  [{ "Year starts": "", "Year ends": "2010-06-30" }, {}, "2009-07-01"],
  [{ "Year starts": "", "Year ends": "" }, { Due: "" }, null],
])("without a start of the year in %j, %j starts on %s", (settings, row, starts) => {
  const found = down(row, aFigure("2009-09-30", 8), "2009-10-07", settings);
  expect(found.starts).toBe(starts);
  expect(found.why.includes("No year is set in Settings, so")).toBe(starts !== null);
});

test.each<[Row, string]>([
  [
    { Direction: "Decrease" },
    "What is new in the period starts from 0, so it cannot decrease: choose Total to date in Count, or Keep at most in Direction. 0 events so far.",
  ],
  [
    { Direction: "Decrease", Target: "10% less" },
    "The baseline is still to be set: Target is in words that start from it, so type it in Baseline. What is new in the period starts from 0, so it cannot decrease: choose Total to date in Count, or type Target as a number and choose Keep at most in Direction. 0 events so far.",
  ],
])("what is new in the period cannot decrease: %j", (row, why) => {
  expect(judged({ measures: [anEventMeasure(row)] }).why).toBe(why);
});

test.each<[Row, number | null, number | null, string]>([
  [{ "Typed figure": 8 }, 8, null, "The typed figure has no day; a row in Figures gives it one."],
  [
    { "Typed figure": "many" },
    null,
    null,
    "Typed figure is 'many', which is no number: type a number.",
  ],
  [
    { "Typed figure": "" },
    null,
    null,
    "Typed figure is blank: type the figure so far (0 where there is nothing yet).",
  ],
  [{ "Typed figure": "Yes", Unit: "", Target: 1 }, 1, 1, "1 of 1; the target is reached."],
])("a figure that stands in its measure: %j", (row, actual, most, says) => {
  const found = judged({
    measures: [aTypedMeasure({ Direction: "Increase", Target: 10, Unit: "days", ...row })],
  });
  expect([found.actual, found.most]).toEqual([actual, most]);
  expect(found.why).toContain(says);
});
