import {
  meetingsAttended,
  membersBelowMinimumAttendance,
} from "../../../src/domain/meetings/attendance";
import { aCompact, aMember, type CompactParts, type Row } from "../../support/builders";
import { sampleCompact } from "../../support/sampleCompact";

function came(on: string, organisation: string, attended = "Present", name = "Someone"): Row {
  const who = { Organisation: organisation, Name: name, Attended: attended };
  return { "Meeting date": on, Group: "Steering Group", ...who };
}

function aMeeting(on: string, status = "Held", group = "Steering Group"): Row {
  return { Date: on, Group: group, Status: status };
}

const members = [aMember("A"), aMember("B")];

function below(parts: CompactParts): readonly string[] {
  return membersBelowMinimumAttendance(aCompact({ members, ...parts })).map(({ name }) => name);
}

test("a meeting counts once for a member, by whoever came, a deputy included", () => {
  const attendance = [
    came("2009-07-08", "A"),
    came("2009-07-08", "a ", "Present", "Someone else"),
    came("2009-10-07", "A", "Deputy"),
    came("2009-09-01", "A", "Apologies"),
    came("2009-09-02", "A", "Absent"),
  ];
  expect(meetingsAttended(aCompact({ members, attendance }))).toEqual([
    { name: "A", attended: 2, stillPlanned: 0, notRecorded: 0 },
    { name: "B", attended: 0, stillPlanned: 0, notRecorded: 0 },
  ]);
});

test("meetings outside the year and after the As at day do not count", () => {
  const attendance = [came("2009-03-31", "A"), came("2009-10-08", "A"), came("2009-10-07", "A")];
  expect(meetingsAttended(aCompact({ members, attendance }))[0]?.attended).toBe(1);
});

test("below the minimum is who cannot reach it any more", () => {
  const attendance = [came("2009-07-08", "A"), came("2009-10-07", "B", "Apologies")];
  const meetings = [
    aMeeting("2009-07-08"),
    aMeeting("2009-10-07"),
    aMeeting("2009-12-10", "Planned"),
  ];
  expect(below({ attendance, meetings })).toEqual(["B"]);
});

test("meetings that are still planned in the year may bring a member to the minimum", () => {
  const attendance = [came("2009-07-08", "A")];
  const meetings = [aMeeting("2009-12-10", "Planned"), aMeeting("2010-03-10", "Planned")];
  expect(below({ attendance, meetings })).toEqual([]);
  const next = [aMeeting("2009-12-10", "Planned"), aMeeting("2010-04-10", "Planned")];
  expect(below({ attendance, meetings: next })).toEqual(["B"]);
  const cancelled = [aMeeting("2009-12-10", "Planned"), aMeeting("2010-03-10", "Cancelled")];
  expect(below({ attendance, meetings: cancelled })).toEqual(["B"]);
});

test("the minimum is as Settings say", () => {
  const settings = { "Meetings expected a year": 1 };
  expect(below({ settings, attendance: [came("2009-07-08", "A")] })).toEqual(["B"]);
});

test("a group that keeps no attendance may have seen anyone", () => {
  const attendance = [came("2009-07-08", "A"), came("2009-10-07", "A")];
  const meetings = [
    aMeeting("2009-06-01", "Held", "Theme Group"),
    aMeeting("2009-09-01", "Held", "Theme Group"),
  ];
  expect(below({ attendance, meetings })).toEqual([]);
});

test("a meeting whose attendance is not typed yet may have seen anyone", () => {
  const attendance = [came("2009-07-08", "A")];
  expect(below({ attendance, meetings: [aMeeting("2009-07-08"), aMeeting("2009-10-07")] })).toEqual(
    ["B"],
  );
  const meetings = [aMeeting("2009-07-08"), aMeeting("2009-09-01"), aMeeting("2009-10-07")];
  expect(below({ attendance, meetings })).toEqual([]);
});

test("without any attendance in the year nobody is below", () => {
  expect(below({ meetings: [aMeeting("2009-07-08")] })).toEqual([]);
});

test("in the sample nobody is certain to stay below", () => {
  expect(membersBelowMinimumAttendance(sampleCompact())).toEqual([]);
});
