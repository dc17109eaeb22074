import { partsOfMinutes } from "../../src/minutes/partsOfMinutes";
import { addOnOnSample, answerOf, columnValues, sheetOf } from "../support/addOn";

const MINUTES = [
  "Steering Group, 10 December 2009",
  "Present:",
  "Rhys Rowe, Northampton College",
  "1. Matters arising",
  "A1: deferred to the next meeting.",
  "A2 completed on 29 October 2009.",
  "Actions:",
  "CD to write to the members by 5 January 2010",
  "2. Next meeting",
  "The next meeting is on 11 March 2010.",
].join("\n");
const ASK = { parts: partsOfMinutes(MINUTES), write: true };

test("what became of actions comes into their rows, is undone whole, and an undone move is none", () => {
  const project = addOnOnSample();
  const plan = sheetOf(project, "Action plan");
  const before = ["Due", "Status", "Done on"].map((title) => columnValues(plan, title));
  const { sentence } = answerOf(project, "readMinutes", ASK);
  expect(sentence).toContain(
    "2 actions raised before were changed: A1 (due 11 Mar 2010) and A2 (done).",
  );
  expect(columnValues(plan, "Status").slice(0, 2)).toEqual(["In progress", "Done"]);
  // Before anybody updated the progress: the day first set is not lost.
  expect(columnValues(plan, "Due days so far").slice(0, 2)).toEqual([
    "10 Dec 2009 (from 7 Oct 2009); 11 Mar 2010 (from 7 Oct 2009)",
    "30 Oct 2009 (from 7 Oct 2009)",
  ]);
  expect(columnValues(plan, "Due days so far")[7]).toBe("5 Jan 2010 (from 7 Oct 2009)");

  expect(answerOf(project, "readMinutes", ASK).sentence).not.toContain("raised before");

  const id = answerOf(project, "readProblems", {}).changes[0]?.id ?? 0;
  answerOf(project, "undoChange", { id });
  expect(["Due", "Status", "Done on"].map((title) => columnValues(plan, title))).toEqual(before);
  answerOf(project, "updateProgress", { asAt: null });
  expect(columnValues(plan, "Due days so far")[0]).toBe("10 Dec 2009 (from 7 Oct 2009)");
});

test("nothing of it is written before it is confirmed", () => {
  const project = addOnOnSample();
  const plan = sheetOf(project, "Action plan");
  const { actionChanges } = answerOf(project, "readMinutes", { ...ASK, write: false });
  expect(actionChanges.map(({ ref, became, day }) => [ref, became, day])).toEqual([
    ["A1", "deferred", "2010-03-11"],
    ["A2", "done", "2009-10-29"],
  ]);
  expect(columnValues(plan, "Status")[1]).toBe("Not started");
});
