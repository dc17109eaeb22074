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

const LONG = "Skills Pledge on";

test.each([
  // How many slips a name forgives goes by its length: none under 3, one under 8, two under 16, then three.
  ["kg", ["kg"], "kg"],
  ["kx", ["kg"], null],
  ["kgx", ["kgh"], "kgh"],
  ["Moulten", ["Moulton"], "Moulton"],
  ["Moultxx", ["Moulton"], null],
  ["Moultoxx", ["Moultons"], "Moultons"],
  ["Northern Teamxxx", ["Northern Teamers"], "Northern Teamers"],
  ["Northern Texxx", ["Northern Teamer"], null],
  // Another figure is another thing.
  ["Form 2009 sent", ["Form 2008 sent"], null],
  ["Form 2009 snet", ["Form 2009 sent"], "Form 2009 sent"],
  // A name as it stands comes before a name that is short of its last word.
  ["Skills Pledge", [LONG, "Skills Pledge"], "Skills Pledge"],
  ["Skills Pledge x", [LONG], LONG],
  // Two that differ in nothing that is compared are the first; a nearer one ends a tie.
  ["moulton colege", ["Moulton College", "MOULTON COLLEGE"], "Moulton College"],
  ["Northern Team", ["Northern Teabb", "Northern Teacc", "Northern Tean"], "Northern Tean"],
  ["Northern Team", ["Northern Tean", "Northern Teabb"], "Northern Tean"],
  // The only one that what was typed is a part of, where it is no short part.
  ["Moulto", ["Northern Moulton Group", "Tresham"], "Northern Moulton Group"],
  ["Moult", ["Northern Moulton Group", "Tresham"], null],
  ["College", ["Moulton College", "Tresham College"], null],
  ["College", ["Tresham", "Rockingham"], null],
])("%j among %j is %j: the rule of nearness", (typed, candidates, meant) => {
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

test.each([
  ["abcd", "abcd", 0],
  ["abcd", "bacd", 1],
  ["abcd", "abdc", 1],
  ["kgh", "nxh", 2],
  ["abx", "bcx", 2],
  ["acx", "bax", 2],
  ["abx", "bay", 3],
  ["ab", "bac", 2],
])("from %j to %j it is %d slips", (typed, meant, slips) => {
  expect(slipsBetween(typed, meant)).toBe(slips);
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
