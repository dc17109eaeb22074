import { numberCell, sameCell, textCell } from "../../src/cells/cellValue";

test.each([
  [21 / 27, 0.777777777777778, true],
  [1 / 3, 0.333333333333333, true],
  [0, -0, true],
  [27, 27.0000001, false],
  [1e300, 1.0001e300, false],
  [Number.NaN, Number.NaN, true],
])("a cell that holds %d is the same as one with %d: %s", (one, other, same) => {
  expect(sameCell(numberCell(one), numberCell(other))).toBe(same);
});

test("a number is not the text that looks like it", () => {
  expect(sameCell(numberCell(27), textCell("27"))).toBe(false);
});
