import { fc } from "../../support/fastCheck";
import type { PlainCell } from "./plainWorkbook";

/** How a workbook writes the figures of one measure: each arbitrary is of one figure. */
export interface FigureStyle {
  readonly unit: PlainCell;
  readonly cell: fc.Arbitrary<PlainCell>;
  /** As it stands in a Profile. */
  readonly text: fc.Arbitrary<string>;
}

const hundredths = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 3, max: 100 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 2, 110) },
);

const wholes: FigureStyle = styleOf(
  "organisations",
  fc.integer({ min: 0, max: 14 }),
  Number,
  String,
);
const tenths: FigureStyle = styleOf("days", fc.integer({ min: 0, max: 150 }), tenth, (n) =>
  String(tenth(n)),
);
const money: FigureStyle = styleOf(
  "£",
  fc.integer({ min: 0, max: 90 }),
  (n) => n * 250,
  (n) => String(n * 250),
);
const shownWithPercent = styleOf(
  null,
  hundredths,
  (n) => ({ number: n / 100, shownWithPercent: true }),
  (n) => `${n}%`,
);
const outOfAHundred = styleOf("%", hundredths, Number, String);
const shares = styleOf(
  "%",
  hundredths,
  (n) => n / 100,
  (n) => String(n / 100),
);
const asTextWithPercent = styleOf(
  "%",
  hundredths,
  (n) => `${n} %`,
  (n) => `${n} %`,
);
const mixed: FigureStyle = {
  unit: "%",
  cell: fc.oneof(shownWithPercent.cell, outOfAHundred.cell, shares.cell),
  text: fc.oneof(outOfAHundred.text, shownWithPercent.text),
};

export const COUNTED: fc.Arbitrary<FigureStyle> = fc.constantFrom(wholes);
export const OF_MEMBERS: fc.Arbitrary<FigureStyle> = fc.constantFrom(
  shownWithPercent,
  shownWithPercent,
  outOfAHundred,
  shares,
  asTextWithPercent,
  mixed,
);
export const TYPED: fc.Arbitrary<FigureStyle> = fc.oneof(
  fc.constantFrom(wholes, wholes, tenths, money),
  OF_MEMBERS,
);

function styleOf(
  unit: PlainCell,
  numbers: fc.Arbitrary<number>,
  cell: (number: number) => PlainCell,
  text: (number: number) => string,
): FigureStyle {
  return { unit, cell: numbers.map(cell), text: numbers.map(text) };
}

function tenth(number: number): number {
  return number / 10;
}
