import fc from "fast-check";
import { nearestKey, slipsBetween } from "../../src/checks/nearestKey";
import { isSwapped, isTypingSlip } from "../../src/checks/typingSlip";

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
  expect(nearestKey(typed, candidates)).toBe(meant);
});

test("two that are as near are no answer", () => {
  expect(nearestKey("North Team", ["North Tean", "North Teak"])).toBeNull();
});

test("a name is nearest to itself", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 2 }), { minLength: 1 }), (names) => {
      const [name = ""] = names;
      const meant = nearestKey(name, names);
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
  ["goc", "gov", true],
  ["gvo", "gov", true],
  ["gv", "gov", true],
  ["govv", "gov", true],
  ["gob", "gov", true],
  ["gom", "gov", false],
  ["gov", "gov", false],
  ["gopv", "gov", false],
  ["nsh", "nhs", true],
  ["as", "ac", false],
])("%s typed for %s: %s", (typed, meant, isSlip) => {
  expect(isTypingSlip(typed, meant)).toBe(isSlip);
});

test("a swap is one whichever way round it is seen, and never a word itself", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
      expect(isSwapped(a, b)).toBe(isSwapped(b, a));
      expect(isSwapped(a, a)).toBe(false);
    }),
  );
});
