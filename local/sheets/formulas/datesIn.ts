import { parseA1Ref } from "@borgar/fx";
import type { ReadableSheet } from "../workbook/formulaEngine";
import { sheetOf } from "../workbook/formulaReferences";
import { showsDate } from "../workbook/numberFormat";

/** Formulas that show a date before anything was computed. */
const MAKES_DATE = /^=\s*(TODAY|NOW|DATE|EDATE|EOMONTH|WORKDAY|TO_DATE)\s*\(/i;
const MOST_ROWS = 10_000;

/** Tells of the cells of a reference on `sheet`, row by row, which are shown as dates. */
export function datesIn(
  written: string,
  sheet: ReadableSheet,
  sheetCalled: (name: string) => ReadableSheet | undefined,
): readonly (readonly boolean[])[] {
  const reference = parseA1Ref(written, { allowNamed: false });
  if (reference === undefined || !("range" in reference)) return [[false]];
  const name = sheetOf(reference);
  const place = name === undefined ? sheet : sheetCalled(name);
  const { top, left, bottom, right } = reference.range;
  const lines = (first: number, last: number): readonly number[] =>
    Array.from({ length: Math.min(MOST_ROWS, last - first + 1) }, (_, index) => first + index + 1);
  return lines(top ?? 0, bottom ?? 0).map((row) =>
    lines(left ?? 0, right ?? 0).map((column) => {
      const cell = place?.cell(row, column);
      return showsDate(cell?.numberFormat) || MAKES_DATE.test(cell?.formula ?? "");
    }),
  );
}
