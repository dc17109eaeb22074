import { addDays, type CalendarDate, parseIsoDay } from "../../../src/cells/calendarDate";
import { fc } from "../../support/fastCheck";
import type { PlainCell } from "./plainWorkbook";

export const YEAR_STARTS = "2009-04-01";
export const YEAR_ENDS = "2010-03-31";

/** Days on which something turns in a year of measures, and those beside them. */
const TURNS = [YEAR_STARTS, "2009-07-01", "2009-10-07", "2009-12-31", YEAR_ENDS];

export const aTurn: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...TURNS), fc.integer({ min: -1, max: 1 }))
  .map(([day, days]) => plusDays(day, days));

/** Mostly within the year, sometimes within a year of it. */
export const aDay: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 364 }).map((n) => plusDays(YEAR_STARTS, n)) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: -400, max: 700 }).map((n) => plusDays(YEAR_STARTS, n)),
  },
  { weight: 2, arbitrary: aTurn },
);

/** A day as people enter it: mostly as one, sometimes typed as text, in UK order. */
export const aDayCell: fc.Arbitrary<PlainCell> = fc.oneof(
  { weight: 6, arbitrary: aDay.map((day) => ({ day })) },
  { weight: 1, arbitrary: fc.tuple(aDay, fc.constantFrom(...["/", ".", "-"])).map(typedDay) },
  { weight: 1, arbitrary: aDay },
);

export function blankOr(
  cell: fc.Arbitrary<PlainCell>,
  { blanks, cells }: { readonly blanks: number; readonly cells: number },
): fc.Arbitrary<PlainCell> {
  return fc.oneof(
    { weight: cells, arbitrary: cell },
    { weight: blanks, arbitrary: fc.constant(null) },
  );
}

export function plusDays(day: string, days: number): string {
  return addDays(calendarDate(day), days);
}

export function calendarDate(iso: string): CalendarDate {
  const day = parseIsoDay(iso);
  if (day === null) throw new Error(`${iso} is no day`);
  return day;
}

function typedDay([day, sign]: readonly [string, string]): string {
  return day.split("-").reverse().join(sign);
}
