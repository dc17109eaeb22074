import { didYouMean, nearest, slipsBetween } from "../../../src/domain/words/nearest";
import { fc } from "../../support/fastCheck";

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

test.each([
  ["Modified Colege", ["Moulton College"], null],
  ["Moulton Colege", ["Moulton College", "Northampton College"], "Moulton College"],
  ["moulton college", ["Moulton College"], "Moulton College"],
  ["Fire & Rescue", ["Fire and Rescue"], "Fire and Rescue"],
  ["Hedl", ["Held", "Planned"], "Held"],
  ["SM7", ["SM1", "SM2", "SM3"], null],
  ["P9", ["P1"], null],
  ["x", ["y"], null],
  ["", ["y"], null],
])("%j among %j is %j", (typed, candidates, meant) => {
  expect(nearest(typed, candidates)).toBe(meant);
});

test("two that are as near are no answer", () => {
  expect(nearest("North Team", ["North Tean", "North Teak"])).toBeNull();
});

test("a name is nearest to itself", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 2 }), { minLength: 1 }), (names) => {
      const [name = ""] = names;
      const meant = nearest(name, names);
      if (meant !== null) expect(meant.trim().toLowerCase()).toBe(name.trim().toLowerCase());
    }),
  );
});

test("two neighbours in the wrong order are one slip", () => {
  expect(slipsBetween("tresham", "tersham")).toBe(1);
  expect(slipsBetween("kgh", "ngh")).toBe(1);
  expect(slipsBetween("abcd", "badc")).toBe(3);
});

test.each([
  ["Form 2008", ["Form 2009"], null],
  ["Frm 2009", ["Form 2009", "Form 2008"], "Form 2009"],
  ["SM9", ["SM1"], null],
])("another figure is another thing, not a slip: %j among %j is %j", (typed, candidates, meant) => {
  expect(nearest(typed, candidates)).toBe(meant);
});
