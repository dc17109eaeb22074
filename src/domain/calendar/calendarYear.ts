import { addDays, addMonths, type CalendarDate } from "../../cells/calendarDate";
import type { Compact } from "../../tables/compact";
import { programmeYear } from "../meetings/meetings";

/** The year as it is laid out on one page: both days are in it. */
export interface CalendarYear {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Twelve months from the programme year's first day, however long Settings say that it is. */
export function calendarYear(compact: Compact): CalendarYear {
  const { from } = programmeYear(compact);
  return { from, to: addDays(addMonths(from, 12), -1) };
}

export function isInYear({ from, to }: CalendarYear, day: CalendarDate | null): boolean {
  return day !== null && day >= from && day <= to;
}
