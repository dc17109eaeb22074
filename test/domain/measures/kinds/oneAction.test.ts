import { forecastInShort } from "../../../../src/domain/measures/progressWords";
import { storyOf } from "../../../../src/domain/measures/story";
import { aMeasure, anAction, type Row } from "../../../support/builders";
import { judged } from "../../../support/judged";

function toolkit(action: Row, asAt = "2009-10-07") {
  const measure = aMeasure({
    "Measured by": "Actions done",
    Of: "A8",
    Count: "",
    Target: 1,
    Unit: "",
    Due: "2009-12-31",
  });
  const actions = [
    anAction("A8", action),
    anAction("A9", { Status: "Done", "Done on": "2009-05-01" }),
  ];
  return judged({ asAt, actions, measures: [measure] });
}

const OPEN = { Status: "In progress", Due: "2009-12-10" };

test("one action is the measure: done in time it is achieved on that day", () => {
  expect(toolkit({ Status: "Done", "Done on": "2009-09-30" })).toMatchObject({
    actual: 1,
    status: "Achieved",
    reachedOn: "2009-09-30",
  });
});

test("open and due in time it is booked for that day", () => {
  expect(toolkit(OPEN)).toMatchObject({ actual: 0, booked: 1, status: "On course" });
});

test("expected after the measure is due it is at risk, far after it off course", () => {
  const late = toolkit({ ...OPEN, "Expected on": "2010-01-31" });
  expect(late).toMatchObject({ booked: 0, status: "At risk" });
  expect(late.why).toContain("It is expected on 31 Jan 2010, 31 days after the measure is due.");
  expect(toolkit({ ...OPEN, "Expected on": "2010-04-03" }).status).toBe("Off course");
  expect(toolkit({ ...OPEN, "Expected on": "2010-04-02" }).status).toBe("At risk");
});

test("deferred it is off course, whatever its day", () => {
  const { status, booked, why } = toolkit({ Status: "Deferred", Due: "2009-12-10" });
  expect([status, booked]).toEqual(["Off course", 0]);
  expect(why).toContain("It is deferred.");
});

test("a day that has gone by is no longer expected, and one that is done is expected no more", () => {
  const inShort = (action: Row, asAt: string) => forecastInShort(toolkit(action, asAt));
  expect(inShort(OPEN, "2009-12-10")).toBe("expected 10 Dec 2009");
  expect(inShort(OPEN, "2009-12-11")).toBe("no day expected");
  expect(inShort({ ...OPEN, "Expected on": "2010-01-31" }, "2026-11-28")).toBe("no day expected");
  expect(inShort({ ...OPEN, Status: "Done", "Done on": "2009-09-30" }, "2009-10-07")).toBe("");
  expect(storyOf(toolkit(OPEN, "2009-12-11"))).not.toContain("expected");
});

test("its forecast is never more than one", () => {
  expect(toolkit(OPEN).forecast).toBe(1);
});

test("the Ref of a priority or a measure stands for all their actions, also where an action has it", () => {
  const measure = aMeasure({ "Measured by": "Actions done", Of: "P1", Target: 2 });
  const actions = [
    anAction("P1", { Status: "Done", "Done on": "2009-05-01" }),
    anAction("A1", { Priority: "P1", Status: "Done", "Done on": "2009-05-02" }),
  ];
  const priorities = [{ Ref: "P1", Priority: "Pledges" }];
  const { counted } = judged({ actions, priorities, measures: [measure] });
  expect(counted.map(({ name }) => name)).toEqual(["A1 something to do"]);
});
