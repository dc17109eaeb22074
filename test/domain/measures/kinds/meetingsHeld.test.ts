import { aMeasure, type Row } from "../../../support/builders";
import { judged } from "../../../support/judged";

function aMeeting(on: string, status = "Held", group = "Steering Group"): Row {
  return { Date: on, Group: group, Status: status };
}

function meetings(rows: readonly Row[], row: Row = {}, asAt = "2009-10-07") {
  const measure = aMeasure({
    "Measured by": "Meetings held",
    Of: "Steering Group",
    Count: "",
    Target: 4,
    Unit: "meetings",
    ...row,
  });
  return judged({ asAt, meetings: rows, measures: [measure] });
}

test("meetings of the group that were held in the period count, planned ones are booked", () => {
  const { actual, booked, counted, notCounted } = meetings([
    aMeeting("2009-03-31"),
    aMeeting("2009-07-08"),
    aMeeting("2009-09-16", "Held", "Learning and Development Theme Group"),
    aMeeting("2009-10-01", "Cancelled"),
    aMeeting("2009-12-10", "Planned"),
    aMeeting("2010-06-10", "Planned"),
  ]);
  expect([actual, booked]).toEqual([1, 1]);
  expect(counted.map(({ name }) => name)).toEqual(["Steering Group, 8 Jul 2009"]);
  expect(notCounted.map(({ why }) => why.inWords).sort()).toEqual([
    "before the period (31 Mar 2009)",
    "booked for 10 Dec 2009",
    "cancelled",
    "dated after the deadline (10 Jun 2010)",
  ]);
});

test("in the last quarter too few held and planned are at risk at best", () => {
  const held = ["2009-05-01", "2009-07-01", "2009-10-01"].map((on) => aMeeting(on));
  expect(meetings(held, {}, "2010-01-31").status).toBe("At risk");
  expect(meetings([...held, aMeeting("2010-03-01", "Planned")], {}, "2010-01-31").status).toBe(
    "On course",
  );
});

test("a group that never meets is not judged, and the nearest is named", () => {
  const { status, why } = meetings([aMeeting("2009-07-08")], { Of: "Stering Group" });
  expect([status, why]).toEqual([
    "Not judged",
    "No group that meets is called 'Stering Group': mend Of, or add the meeting. Did you mean 'Steering Group'?",
  ]);
});

test("whether a meeting before the period happened is not asked", () => {
  const { why, notCounted } = meetings(
    [aMeeting("2009-05-01", "Planned"), aMeeting("2009-09-08", "Planned")],
    { Starts: "2009-06-01" },
  );
  expect(why).toContain("Still not marked Held or Cancelled: Steering Group, 8 Sep 2009.");
  expect(notCounted[0]).toMatchObject({ why: { inWords: "before the period (1 May 2009)" } });
});
