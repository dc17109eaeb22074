import { begunBy, beingMadeBy, isUnfinished, madeOn } from "../../../src/domain/reports/reportMade";
import { aCompact, aDay } from "../../support/builders";

function report(created: string, outcome: string) {
  const [record] = aCompact({
    reports: [{ Created: created, Title: "Report", Outcome: outcome }],
  }).reports;
  if (record === undefined) throw new Error("no report");
  return record;
}

test("a report that is being made says so, and by whom where that is known", () => {
  const own = report("7 Oct 2009, 14:05", beingMadeBy("jo@b.example"));
  const nobodys = report("7 Oct 2009, 14:05", beingMadeBy(""));
  expect([isUnfinished(own), begunBy(own)]).toEqual([true, "jo@b.example"]);
  expect([isUnfinished(nobodys), begunBy(nobodys)]).toEqual([true, ""]);
  expect([beingMadeBy("jo@b.example"), beingMadeBy("")]).toEqual([
    "Being made by jo@b.example\u2026",
    "Being made\u2026",
  ]);
  expect(begunBy(report("7 Oct 2009, 14:05", beingMadeBy("jo\u2026smith")))).toBe("jo\u2026smith");
  const made = report("7 Oct 2009, 14:05", "Made");
  expect([isUnfinished(made), begunBy(made)]).toEqual([false, ""]);
});

test.each([
  ["3 Dec 2009, 14:05", "2009-12-03"],
  [" 13 December 2009", "2009-12-13"],
  ["03/12/2009", "2009-12-03"],
])("%j is the day %s", (created, day) => {
  expect(madeOn(report(created, "Made"))).toBe(aDay(day));
});

test("what says no day is none", () => {
  expect(madeOn(report("some time", "Made"))).toBeNull();
});
