import { yearFindings } from "../../../src/domain/calendar/yearFindings";
import type { CompactParts } from "../../support/builders";
import { aCompact, aMeasure, aMember, anAction, anEvent } from "../../support/builders";

const LD = "Learning and Development Theme Group";

function meeting(date: string, row: object = {}) {
  return { Date: date, Group: "Steering Group", Status: "Planned", ...row };
}

/** Four a year, the last on the year's last day: nothing is missing. */
const FOUR = [
  meeting("2009-06-10", { Status: "Held" }),
  meeting("2009-09-09", { Status: "Held" }),
  meeting("2009-12-10"),
  meeting("2010-03-31"),
];

/** What is said, as at 7 October 2009, by rules of that id. */
function said(parts: CompactParts, rule: string): readonly string[] {
  return yearFindings(aCompact(parts))
    .filter((finding) => finding.rule === rule)
    .map(({ sentence }) => sentence);
}

test("a year with all its meetings, none on another's day, has nothing to say", () => {
  const parts: CompactParts = {
    meetings: [...FOUR, meeting("2010-02-02", { Group: LD })],
    measures: [aMeasure({ Due: "2010-03-31" })],
    actions: [
      anAction("A1", { Status: "Not started", Due: "2010-03-31" }),
      anAction("A2", { Status: "Not started", Due: "2010-02-02", Group: LD }),
      anAction("A3", { Status: "Done", Due: "2010-03-30", Group: LD }),
      anAction("A4", { Status: "Not started", Due: "2010-05-01", Group: LD }),
    ],
    events: [anEvent("E1", { Date: "2010-02-03", Status: "Scheduled" })],
  };
  expect(yearFindings(aCompact(parts))).toEqual([]);
});

test("four meetings a year are expected, unless Settings say another number; cancelled ones are none", () => {
  const meetings = [
    meeting("2009-09-09", { Status: "Held" }),
    meeting("2009-11-04", { Status: "Cancelled" }),
    meeting("2009-12-10"),
    meeting("2010-05-05"),
    meeting("2009-12-11", { Group: LD }),
  ];
  expect(said({ meetings }, "too-few-meetings")).toEqual([
    "4 Steering Group meetings a year are expected: 1 held and 1 planned from 1 Apr 2009 to 31 Mar 2010.",
  ]);
  const twice = [...meetings, meeting("2009-12-10"), meeting("2009-09-09", { Status: "Planned" })];
  expect(said({ meetings: twice }, "too-few-meetings")).toEqual(
    said({ meetings }, "too-few-meetings"),
  );
  const settings = { "Steering Group meetings a year": 2 };
  expect(said({ meetings, settings }, "too-few-meetings")).toEqual([]);
});

test("a deadline after the last meeting can be considered at none; one on its day can", () => {
  const parts = {
    meetings: FOUR.slice(0, 3),
    measures: [
      aMeasure({ Ref: "SM1", Due: "2010-03-31" }),
      aMeasure({ Ref: "SM2", Due: "2009-12-10" }),
      aMeasure({ Ref: "SM3", Due: "2010-03-31" }),
      aMeasure({ Ref: "SM4", Due: "2010-01-31" }),
    ],
  };
  expect(said(parts, "measures-after-last-meeting")).toEqual([
    "No meeting of the Steering Group is planned after 10 Dec 2009, so none can consider SM4 (due 31 Jan 2010) and SM1 and SM3 (due 31 Mar 2010).",
  ]);
});

test("an open action asks for a meeting of its own group", () => {
  const open = { Status: "In progress", Due: "2010-01-15" };
  const parts = {
    meetings: FOUR,
    actions: [
      anAction("A1", { ...open, Group: LD }),
      anAction("A2", { ...open, Group: LD.toUpperCase() }),
      anAction("A3", { ...open, Group: "" }),
    ],
  };
  expect(said(parts, "actions-after-last-meeting")).toEqual([
    `No meeting of the ${LD} is in Meetings, so none can consider A1 and A2 (due 15 Jan 2010).`,
  ]);
});

test("two groups on one day clash where a member is expected at both", () => {
  const meetings = [...FOUR, meeting("2009-12-10", { Group: LD, Time: "10:00" })];
  const both = { "Steering Group member": "Jo Bell", "Theme groups": "L&D" };
  const members = [
    aMember("Moulton College", both),
    aMember("Corby Borough Council", { "Steering Group member": "Raj Patel" }),
  ];
  expect(said({ meetings, members }, "meetings-on-one-day")).toEqual([
    `Steering Group and ${LD} (10:00) meet on 10 Dec 2009, and 1 member is expected at more than one: Moulton College.`,
  ]);
  const apart = members.map((row) => ({ ...row, "Theme groups": "" }));
  expect(said({ meetings, members: apart }, "meetings-on-one-day")).toEqual([]);
  // What has been cannot be moved.
  const past = meetings.map((row) => ({ ...row, Status: "Held" }));
  expect(said({ meetings: past, members }, "meetings-on-one-day")).toEqual([]);
});

test("an event on the day of a meeting, and a meeting at the weekend, are told", () => {
  const meetings = [...FOUR, meeting("2009-12-12", { Group: LD })];
  const events = [
    anEvent("E1", { Event: "Xmas Celebration", Date: "2009-12-10", Status: "Scheduled" }),
    anEvent("E2", { Date: "2009-12-10", Status: "Cancelled" }),
  ];
  expect(said({ meetings, events }, "event-on-meeting-day")).toEqual([
    "E1 Xmas Celebration is on 10 Dec 2009, when the Steering Group meets.",
  ]);
  expect(said({ meetings }, "meeting-at-weekend")).toEqual([
    `The ${LD} meets on 12 Dec 2009, a Saturday.`,
  ]);
});

test("a report whose meeting was moved or cancelled is told once", () => {
  const report = (meetingDay: string) => ({
    Created: "1 Sep 2009, 10:00",
    "For meeting": meetingDay,
    Title: "Report",
    Outcome: "Made",
  });
  const reports = [report("2009-09-09"), report("2009-10-01"), report("2009-10-01")];
  expect(said({ meetings: FOUR, reports }, "report-without-meeting")).toEqual([
    "A report was made for a Steering Group meeting on 1 Oct 2009; no such meeting is in Meetings, or it was cancelled.",
  ]);
});
