import { addMeeting } from "../../../src/app/calls/addMeeting";
import { undoChange } from "../../../src/app/calls/undoChange";
import { compactRead } from "../../../src/app/jobs/compactRead";
import { memoryWorkbook } from "../../sidebar/memoryPorts";
import { at } from "../../support/at";
import { aDay, gridsOf } from "../../support/builders";

const HELD = { Date: "2009-07-08", Group: "Steering Group", Status: "Held" };

function book(meetings: readonly Readonly<Record<string, string>>[]) {
  const { ports } = memoryWorkbook(gridsOf({ meetings }), aDay("2009-10-07"));
  const meetingsNow = () =>
    compactRead(ports, ports.workbook.read()).meetings.map(({ date, group, status }) => [
      date,
      group,
      status,
    ]);
  return { ports, meetingsNow };
}

test("a meeting that is added is one of the Steering Group, planned, and waits for its day", () => {
  const { ports, meetingsNow } = book([HELD]);
  const { change, place, sentence } = addMeeting(ports);
  expect(sentence).toBe(
    "A planned meeting of the Steering Group is in Meetings: type its day there.",
  );
  expect(place).toEqual({ sheet: "Meetings", cell: at("Meetings", "Date", 3) });
  const added = [null, "Steering Group", "Planned"];
  expect(meetingsNow()).toEqual([["2009-07-08", "Steering Group", "Held"], added]);
  undoChange(ports, { id: change ?? 0 });
  expect(meetingsNow()).toHaveLength(1);
});

test("while one waits for its day no other is added", () => {
  const { ports, meetingsNow } = book([]);
  const first = addMeeting(ports);
  const second = addMeeting(ports);
  expect(second).toMatchObject({ change: null, place: first.place });
  expect(second.sentence).toContain("waits for its day");
  expect(meetingsNow()).toHaveLength(1);
});
