import { tenfoldSlip } from "../../src/checks/tenfoldSlip";

test.each<[string, readonly number[], number, number | null]>([
  ["a decimal point left out", [4.1, 43, 4.2], 1, 0.1],
  ["a nought too few", [410, 43, 420], 1, 10],
  ["at the end of the series", [1200, 1250, 130], 2, 10],
  ["the others are not the slip", [4.1, 43, 4.2], 0, null],
  ["a hundred times is no such slip", [4, 400, 4.2], 1, null],
  ["figures that grow fast", [5, 10, 30, 80], 3, null],
  ["a figure that would not be whole among whole ones", [1, 2, 12], 2, null],
  ["two are too few to tell", [4, 40], 1, null],
  ["nought is no tenth of anything", [4, 0, 5], 1, null],
  ["below zero nothing is said", [-4, -40, -5], 1, null],
])("%s: %j at %d", (_, values, at, by) => {
  expect(tenfoldSlip(values, at)).toBe(by);
});
