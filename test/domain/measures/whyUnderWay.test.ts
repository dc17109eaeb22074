import {
  aFigure,
  anEvent,
  anEventMeasure,
  aTypedMeasure,
  percent,
  type Row,
} from "../../support/builders";
import { judged } from "../../support/judged";
import { pledges, why } from "./whyOf";

describe("under way", () => {
  test("one organisation and one day are singular", () => {
    expect(why({ Target: 1 }, [], "2010-03-30")).toBe(
      "0 of 1 organisation; 0 due by 30 Mar 2010 at an even pace; 1 more needed in 1 day.",
    );
  });

  test("on the last day nothing is left but the day", () => {
    expect(why({}, pledges(6), "2010-03-31")).toBe(
      "6 of 10 organisations; 10 due by 31 Mar 2010 at an even pace, so 4 short; 4 more needed by 31 Mar 2010, the last day.",
    );
  });

  test("without a unit the figures stand alone", () => {
    const measure = { Unit: "", Starts: "2008-04-01", Due: "2009-03-31", Count: "New in period" };
    expect(why(measure, pledges(6, "2008-05-01"), "2008-12-31")).toBe(
      "6 of 10; 7 due by 31 Dec 2008 at an even pace, so 1 short; 4 more needed in 90 days.",
    );
  });

  test("per cent and pounds stand with their figures", () => {
    const figures = [aFigure("2009-10-01", 20)];
    const measure = aTypedMeasure({ Target: 80, Baseline: 0 });
    const says = (row: Row, asAt = "2009-10-07"): string =>
      judged({ asAt, figures, measures: [{ ...measure, ...row }] }).why;
    const perCent =
      "20% of 80%; 41.5% due by 7 Oct 2009 at an even pace, so 21.5 points short; 60 points more needed in 175 days.";
    expect(says({ Unit: "%" })).toBe(perCent);
    expect(says({ Unit: "", Target: percent(0.8) })).toBe(perCent);
    expect(says({ Target: 8000, Unit: "£" })).toBe(
      "£20 of £8,000; £4,153 due by 7 Oct 2009 at an even pace, so £4,133 short; £7,980 more needed in 175 days.",
    );
    expect(says({ Unit: "£" }, "2009-10-08")).toMatch(/^£20 of £80; /);
  });

  test("a profile is named by its milestone", () => {
    const measure = { Profile: "30/09/2009: 3; 31/12/2009: 6" };
    expect(why(measure, pledges(2))).toBe(
      "2 of 10 organisations; 3 due by the milestone of 30 Sep 2009, so 1 short; 8 more needed in 175 days.",
    );
    expect(why(measure, pledges(2), "2009-09-29")).toBe(
      "2 of 10 organisations; 0 due before the first milestone on 30 Sep 2009; 8 more needed in 183 days.",
    );
  });

  test("booked events are named with their days", () => {
    const events = [anEvent("INSET day", { Status: "Scheduled", Date: "2009-11-17" })];
    expect(judged({ events, measures: [anEventMeasure()] }).why).toBe(
      "0 of 2 events; 1 due by 7 Oct 2009 at an even pace, so 1 short; 1 booked (INSET day on 17 Nov 2009) brings it to 1; 2 more needed in 175 days.",
    );
  });

  test("late in the year it says what must be booked", () => {
    const events = [anEvent("A", { Date: "2009-05-01" })];
    const { status, why } = judged({ asAt: "2010-01-31", events, measures: [anEventMeasure()] });
    expect(status).toBe("At risk");
    expect(why).toBe(
      "1 of 2 events; 1 due by 31 Jan 2010 at an even pace; 1 more needed in 59 days. The last quarter of its time has begun and 1 more must be booked, for 31 Mar 2010 at the latest.",
    );
  });
});
