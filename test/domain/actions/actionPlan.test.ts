import {
  actionsDoneSinceLastMeeting,
  actionsDueBeforeNextMeeting,
  overdueActions,
} from "../../../src/domain/actions/actionPlan";
import type { PlannedAction } from "../../../src/tables/compact";
import { aCompact, anAction, type Row } from "../../support/builders";
import { sampleCompact } from "../../support/sampleCompact";

function refs(actions: readonly PlannedAction[]): readonly string[] {
  return actions.map(({ ref }) => ref);
}

function open(ref: string, due: string, row: Row = {}): Row {
  return anAction(ref, { Status: "In progress", Due: due, ...row });
}

test("the sample", () => {
  const compact = sampleCompact();
  expect(refs(overdueActions(compact))).toEqual(["A5"]);
  expect(refs(actionsDueBeforeNextMeeting(compact))).toEqual(["A2", "A4", "A1", "A3"]);
  expect(refs(actionsDoneSinceLastMeeting(compact))).toEqual(["A6", "A7"]);
});

test("overdue is what is open and was due before the As at day, the longest first", () => {
  const actions = [
    open("A1", "2009-10-06"),
    open("A2", "2009-10-07"),
    open("A3", "2009-05-01", { Status: "Not started" }),
    open("A4", "2009-05-01", { Status: "Deferred" }),
    open("A5", "2009-05-01", { Status: "Done", "Done on": "2009-10-07" }),
    open("A6", "2009-05-01", { Status: "Done" }),
    open("A7", ""),
  ];
  expect(refs(overdueActions(aCompact({ actions })))).toEqual(["A3", "A1"]);
});

test("seen from an earlier day, what was done since was still open and what was raised since was not there", () => {
  const actions = [
    open("A1", "2009-09-01", { Status: "Done", "Done on": "2009-10-08" }),
    open("A2", "2009-09-01", { "Raised on": "2009-10-08" }),
  ];
  expect(refs(overdueActions(aCompact({ actions })))).toEqual(["A1"]);
});

test("due before the next meeting includes the day of the meeting, and needs a meeting", () => {
  const actions = [open("A1", "2009-12-10"), open("A2", "2009-12-11"), open("A3", "2009-10-07")];
  const meetings = [{ Date: "2009-12-10", Group: "Steering Group", Status: "Planned" }];
  expect(refs(actionsDueBeforeNextMeeting(aCompact({ actions, meetings })))).toEqual(["A3", "A1"]);
  expect(actionsDueBeforeNextMeeting(aCompact({ actions }))).toEqual([]);
});

test("done since the last meeting is what was done after its day", () => {
  const actions = ["2009-07-08", "2009-07-09", "2009-10-07", "2009-10-08"].map((on, index) =>
    anAction(`A${index + 1}`, { "Done on": on }),
  );
  const meetings = [{ Date: "2009-07-08", Group: "Steering Group", Status: "Held" }];
  expect(refs(actionsDoneSinceLastMeeting(aCompact({ actions, meetings })))).toEqual(["A2", "A3"]);
  expect(refs(actionsDoneSinceLastMeeting(aCompact({ actions })))).toEqual(["A1", "A2", "A3"]);
});
