import { didYouMean, nearest } from "../../../src/domain/words/nearest";

const HEADERS = ["Organisation", "Skills Pledge on", "Jobs Pledge on", "TNA completed on", ""];

test.each([
  ["Skils Pledge on", "Skills Pledge on"],
  ["Skills Pledge", "Skills Pledge on"],
  ["job pledges", "Jobs Pledge on"],
  ["Organization", "Organisation"],
  ["TNA", null],
  ["Zebra crossings", null],
  ["", null],
  ["***", null],
])("%j is nearest to %s", (typed, expected) => {
  expect(nearest(typed, HEADERS)).toBe(expected);
});

test("a suggestion is a question, and nothing is said where nothing is near", () => {
  expect(didYouMean("Skils Pledge", HEADERS)).toBe(" Did you mean 'Skills Pledge on'?");
  expect(didYouMean("Zebra crossings", HEADERS)).toBe("");
  expect(didYouMean("x", [])).toBe("");
});

test("pages pasted into cells are compared without delay", () => {
  const page = "x".repeat(50_000);
  expect(nearest(page, [page, "y"])).toBe(page);
});
