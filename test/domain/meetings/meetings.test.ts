import {
  lastSteeringGroupMeeting,
  nextSteeringGroupMeeting,
  programmeYear,
} from "../../../src/domain/meetings/meetings";
import { aCompact, type Row } from "../../support/builders";

function meeting(on: string, Status: string, Group = "Steering Group"): Row {
  return { Date: on, Group, Status };
}

const meetings = [
  meeting("2009-12-10", "Planned"),
  meeting("2009-07-08", "Held"),
  meeting("2009-10-07", "Held"),
  meeting("2009-09-01", "Cancelled"),
  meeting("2009-09-16", "Held", "Learning and Development Theme Group"),
  meeting("2009-11-01", "Cancelled"),
  meeting("2010-03-10", "Planned"),
];

function around(asAt: string): readonly (string | undefined)[] {
  const compact = aCompact({ asAt, meetings });
  const last = lastSteeringGroupMeeting(compact)?.date ?? undefined;
  return [last, nextSteeringGroupMeeting(compact)?.date ?? undefined];
}

test("on the day of a meeting that was held, the last one is the one before it", () => {
  expect(around("2009-10-07")).toEqual(["2009-07-08", "2009-12-10"]);
});

test("on the day of a meeting that is still planned, it is the next one", () => {
  expect(around("2009-12-10")).toEqual(["2009-10-07", "2009-12-10"]);
});

test("seen from an earlier day, a meeting held since is the next one", () => {
  expect(around("2009-09-30")).toEqual(["2009-07-08", "2009-10-07"]);
});

test("before the first and after the last there is none", () => {
  expect(around("2009-01-01")).toEqual([undefined, "2009-07-08"]);
  expect(around("2010-06-01")).toEqual(["2009-10-07", undefined]);
});

test("the year is as Settings say, else the twelve months up to the As at day", () => {
  expect(programmeYear(aCompact())).toEqual({ from: "2009-04-01", to: "2010-03-31" });
  const settings = { "Year starts": "2009-04-01", "Year ends": "" };
  expect(programmeYear(aCompact({ settings }))).toEqual({ from: "2009-04-01", to: "2010-03-31" });
  const none = { "Year starts": "", "Year ends": "" };
  expect(programmeYear(aCompact({ settings: none }))).toEqual({
    from: "2008-10-08",
    to: "2009-10-07",
  });
});
