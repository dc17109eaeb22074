import { commitmentIntegrity } from "../../../src/domain/actions/commitmentIntegrity";
import { aCompact, anAction, type Row } from "../../support/builders";
import { fc } from "../../support/fastCheck";

const FIRST = "30 Sep 2009 (from 1 Apr 2009)";

function integrity(...actions: readonly Row[]) {
  return commitmentIntegrity(aCompact({ actions }));
}

test("done by the day first set counts, whatever day it was given since", () => {
  const moved = { Due: "2009-12-10", "Due days so far": FIRST };
  const { due, onTime, late, open } = integrity(
    anAction("A1", { ...moved, "Done on": "2009-09-30" }),
    anAction("A2", { ...moved, "Done on": "2009-10-02" }),
    anAction("A3", { ...moved, Status: "In progress" }),
  );
  expect({ due, onTime, late, open }).toEqual({ due: 3, onTime: 1, late: 1, open: 1 });
});

test("an action whose first day is still to come, or lay in another year, is not due", () => {
  expect(
    integrity(
      anAction("A1", { Due: "2009-10-08", Status: "In progress" }),
      anAction("A2", { Due: "2009-03-31", "Done on": "2009-03-30" }),
      anAction("A3", { Status: "In progress" }),
    ).due,
  ).toBe(0);
});

test("done without a day is neither on time nor late", () => {
  const { due, undated } = integrity(anAction("A1", { Due: "2009-09-30" }));
  expect({ due, undated }).toEqual({ due: 1, undated: 1 });
});

test("how many days were moved, and how often, the most often first", () => {
  const { moved, moves } = integrity(
    anAction("A1", { Due: "2009-12-10", "Due days so far": FIRST, Status: "In progress" }),
    anAction("A2", {
      Due: "2010-01-28",
      "Due days so far": `${FIRST}; 1 Oct 2009 (from 1 Sep 2009)`,
      Status: "In progress",
    }),
    anAction("A3", { Due: "2009-12-10", Status: "In progress" }),
  );
  expect(moves).toBe(3);
  expect(moved.map(({ action, moves, days }) => [action.ref, moves, ...days])).toEqual([
    ["A2", 2, "2009-09-30", "2009-10-01", "2010-01-28"],
    ["A1", 1, "2009-09-30", "2009-12-10"],
  ]);
});

test("a day moved in an earlier year is no move of this one, and is not forgotten", () => {
  const { moved, moves } = integrity(
    anAction("A1", {
      Due: "2009-12-10",
      Status: "In progress",
      "Due days so far": "30 Jan 2009 (from 1 Dec 2008); 30 Sep 2009 (from 1 Feb 2009)",
    }),
  );
  expect(moves).toBe(1);
  expect(moved.map(({ everMoved }) => everMoved)).toEqual([2]);
});

const DAY = fc
  .tuple(fc.integer({ min: 3, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, day]) => `2009-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
const ACTION = fc
  .record({
    Due: fc.option(DAY, { nil: "" }),
    Status: fc.constantFrom("Not started", "In progress", "Deferred", "Done"),
    "Done on": fc.option(DAY, { nil: "" }),
    "Raised on": fc.option(DAY, { nil: "" }),
    "Due days so far": fc.constantFrom("", FIRST, `${FIRST}; put off (from 1 Sep 2009)`),
  })
  .map((row): Row => anAction("A1", row));

test("every due action has one outcome, and moves are those of the actions named", () => {
  fc.assert(
    fc.property(fc.array(ACTION, { maxLength: 8 }), (actions) => {
      const found = integrity(...actions);
      expect(found.onTime + found.late + found.undated + found.open).toBe(found.due);
      expect(found.due).toBeLessThanOrEqual(actions.length);
      expect(found.moved.reduce((sum, { moves }) => sum + moves, 0)).toBe(found.moves);
      expect(found.moved.every(({ moves }) => moves > 0)).toBe(true);
    }),
  );
});

test("giving an open action a later day never makes a promise kept", () => {
  fc.assert(
    fc.property(DAY, DAY, (first, later) => {
      const row = { Status: "In progress", "Due days so far": "" };
      const before = integrity(anAction("A1", { ...row, Due: first }));
      const seen = before.due === 1 ? `${first} (from 2009-04-01)` : "";
      const after = integrity(anAction("A1", { ...row, Due: later, "Due days so far": seen }));
      expect(after.onTime).toBe(0);
      if (before.due === 1) expect(after.due).toBe(1);
    }),
  );
});
