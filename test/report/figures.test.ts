import { figureOf } from "../../src/report/figures";

test.each([
  ["organisations", false, 21, "21"],
  ["%", true, 0.5, "50%"],
  ["%", true, 0, "0%"],
  ["%", true, 0.085, "8.5%"],
  ["£", false, 30_500, "£30,500"],
])("in %s, %s, %d is said as %s", (unit, percent, figure, words) => {
  expect(figureOf({ unit, percent, members: null }, figure)).toBe(words);
});

test("a share of members is said in whole per cent", () => {
  expect(figureOf({ unit: "%", percent: true, members: 27 }, 0.5926)).toBe("59%");
});
