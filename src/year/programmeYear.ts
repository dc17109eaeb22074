import { addDays, addMonths, type CalendarDate, partsOfDay } from "../cells/calendarDate";
import type { Settings } from "../tables/settings";

/** A programme year: "2009-10", from its first day to its last. */
export interface ProgrammeYear {
  readonly name: string;
  readonly starts: CalendarDate;
  readonly ends: CalendarDate;
}

/** The year that Settings are about; null where they do not say when it ends. */
export function yearInSettings({
  programmeYear,
  yearStarts,
  yearEnds,
}: Settings): ProgrammeYear | null {
  if (yearEnds === null) return null;
  const starts = yearStarts ?? addMonths(addDays(yearEnds, 1), -12);
  return { name: programmeYear || nameOfYear(starts, yearEnds), starts, ends: yearEnds };
}

/** The year that follows without a gap, of twelve months. */
export function yearAfter({ name, ends }: ProgrammeYear): ProgrammeYear {
  const starts = addDays(ends, 1);
  const nextEnds = yearsOn(ends, 1);
  return { name: nextName(name) ?? nameOfYear(starts, nextEnds), starts, ends: nextEnds };
}

/** The same day in a later year; the last day of a month stays the last. */
export function yearsOn(day: CalendarDate, years: number): CalendarDate {
  const isLastOfMonth = partsOfDay(addDays(day, 1)).day === 1;
  return isLastOfMonth
    ? addDays(addMonths(addDays(day, 1), 12 * years), -1)
    : addMonths(day, 12 * years);
}

/** So many years that a day of the closing year, or before it, lies in the next year. */
export function yearsToMove(day: CalendarDate, { ends }: ProgrammeYear): number {
  let years = Math.max(1, partsOfDay(ends).year - partsOfDay(day).year);
  while (yearsOn(day, years) <= ends) years += 1;
  return years;
}

/** "2010-11" after "2009-10", "2010" after "2009"; null where the name is no year. */
function nextName(name: string): string | null {
  const match = /^(.*?)(\d{4})(?:(\s?[-–/]\s?)(\d{2}|\d{4}))?$/.exec(name.trim());
  if (match === null) return null;
  const [, before = "", first = "", between, last = ""] = match;
  const next = `${before}${Number(first) + 1}`;
  if (between === undefined) return next;
  return `${next}${between}${String(Number(last) + 1)
    .padStart(2, "0")
    .slice(-last.length)}`;
}

function nameOfYear(starts: CalendarDate, ends: CalendarDate): string {
  const [first, last] = [partsOfDay(starts).year, partsOfDay(ends).year];
  return first === last ? String(first) : `${first}-${String(last).slice(-2)}`;
}
