import { isTypingSlip } from "../../src/checks/typingSlip";
import { isSwapped } from "../../src/domain/words/nearest";
import { fc } from "../support/fastCheck";

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
