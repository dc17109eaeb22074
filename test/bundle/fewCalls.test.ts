import { growMembers } from "../../bench/growMembers";
import { addOnOnEmpty, addOnOnSample, answerOf } from "../support/addOn";
import { callsOfEntryPoints } from "../support/callsOfEntryPoints";

/** Calls are what a coordinator waits for: Google takes longer over each than the add-on over all. */
const MOST_TIMES_THE_LOWEST = 1.3;

const few = callsOfEntryPoints(addOnOnSample());

test("no way in asks much more of Google than the least that could do", () => {
  const over = few.filter(({ calls, lowest }) => calls > MOST_TIMES_THE_LOWEST * lowest);
  expect(over).toEqual([]);
});

test("three times the members cost not one call more", () => {
  const many = addOnOnSample();
  growMembers(many, 90);
  expect(callsOfEntryPoints(many).map(({ what, calls }) => [what, calls])).toEqual(
    few.map(({ what, calls }) => [what, calls]),
  );
});

test("laying out an empty spreadsheet takes a call for each look, not for each column", () => {
  const project = addOnOnEmpty();
  project.calls.reset();
  answerOf(project, "setUpWorkbook", {});
  expect(project.calls.counted().total).toBeLessThanOrEqual(850);
});
