import { saysNotHeld } from "../../src/cells/notHeld";
import { isPlaceholder } from "../../src/cells/placeholder";

test.each([
  "-",
  "–",
  "?",
  "??",
  "n/a",
  "N / A",
  "N/A.",
  "n.a.",
  "N. A.",
  "t.b.c.",
  "TBC",
  "none",
  "Not yet",
  "unknown.",
])("%j stands for nothing", (text) => {
  expect(isPlaceholder(text)).toBe(true);
  expect(saysNotHeld(text)).toBe(true);
});

test.each([
  "0",
  "✗",
  "☐",
  "none yet",
  "working towards Investors in Diversity",
  "applied for",
  "Pending",
  "lapsed 2008",
])("%j says that nothing is held", (text) => {
  expect(saysNotHeld(text)).toBe(true);
});

test.each([
  "Investors in Diversity",
  "No. 5",
  "x",
  "✓",
  "Navajo",
  "Nilsson award",
  "10",
  "A/B",
  "n/a".repeat(20_000),
])("%j may be something that is held (%#)", (text) => {
  expect(isPlaceholder(text)).toBe(false);
});
