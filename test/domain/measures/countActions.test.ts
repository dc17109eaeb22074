import { aMeasure, anAction, typed } from "../../support/builders";
import { counts, judged } from "../../support/judged";

const byPriority = aMeasure({
  "Measured by": "Actions done",
  Of: "P1",
  Count: "New in period",
  Target: 3,
  Unit: "actions",
});

const priorities = [{ Ref: "P1", Priority: "Pledges" }];

test("actions of the priority that were done in the period count", () => {
  const actions = [
    anAction("A1", { Priority: "P1", "Done on": "2009-05-01" }),
    anAction("A2", { Priority: "p2, P1", "Done on": "2009-10-07" }),
    anAction("A3", { "Success measure": "SM1", "Done on": "2009-06-01" }),
    anAction("A4", { Priority: "P2", "Done on": "2009-05-01" }),
    anAction("A5", { Priority: "P1", "Done on": "2009-03-31" }),
    anAction("A6", { Priority: "P1", "Done on": "2009-10-08" }),
  ];
  expect(counts({ priorities, actions, measures: [byPriority] })).toEqual({
    actual: 3,
    counted: ["A1 something to do", "A2 something to do", "A3 something to do"],
    notCounted: [
      "A5 something to do: before the period (31 Mar 2009)",
      "A6 something to do: dated after 7 Oct 2009 (8 Oct 2009)",
    ],
  });
});

test("an action says why it does not count", () => {
  const actions = [
    anAction("A1", { Priority: "P1", Status: "Not started" }),
    anAction("A2", { Priority: "P1", Status: "In progress" }),
    anAction("A3", { Priority: "P1", Status: "Deferred" }),
    anAction("A4", { Priority: "P1", Status: "Done" }),
    anAction("A5", { Priority: "P1", Status: "Done", "Done on": typed("last week") }),
    anAction("A6", { Priority: "P1", Status: "Finished" }),
    anAction("A7", { Priority: "P1", Status: "" }),
  ];
  expect(counts({ priorities, actions, measures: [byPriority] }).notCounted).toEqual([
    "A1 something to do: not started",
    "A2 something to do: in progress",
    "A3 something to do: deferred",
    "A4 something to do: done without a date",
    "A5 something to do: unreadable: 'last week'",
    "A6 something to do: unreadable status: 'Finished'",
    "A7 something to do: no status",
  ]);
});

test("Of may name a success measure, and blank Of means the measure itself", () => {
  const actions = [
    anAction("A1", { "Success measure": "SM1", "Done on": "2009-05-01" }),
    anAction("A2", { "Success measure": "SM2", "Done on": "2009-05-01" }),
  ];
  for (const named of ["SM1", ""]) {
    expect(counts({ actions, measures: [{ ...byPriority, Of: named }] }).counted).toEqual([
      "A1 something to do",
    ]);
  }
});

test("an unknown Ref is not judged, and the nearest is named", () => {
  const { status, why } = judged({
    priorities: [{ Ref: "Skills", Priority: "Skills" }],
    measures: [{ ...byPriority, Of: "Skils" }],
  });
  expect(status).toBe("Not judged");
  expect(why).toBe(
    "No priority, no success measure and no action has the Ref 'Skils': mend Of. Did you mean 'Skills'?",
  );
});

test("an action that is done on no day is asked about in Why", () => {
  const { actual, why } = judged({
    measures: [aMeasure({ "Measured by": "Actions done", Of: "A1", Target: 1 })],
    actions: [{ Ref: "A1", Action: "Strategy", Status: "Done" }],
  });
  expect(actual).toBe(0);
  expect(why).toContain("Done, but on which day? Type Done on: A1 Strategy.");
});
