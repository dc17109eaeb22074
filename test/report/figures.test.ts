import { figureOf } from "../../src/report/figures";

test.each([
  ["organisations", 27, 21, "21"],
  ["%", 0.8, 0.5, "50%"],
  ["per cent", 0.8, 0, "0%"],
  ["%", 80, 50, "50%"],
  ["£", 40_000, 30_500, "£30,500"],
])("in %s, with a target of %d, %d is said as %s", (unit, target, figure, words) => {
  expect(figureOf({ unit, target }, figure)).toBe(words);
});
