import { type CalendarDate, partsOfDay } from "../../cells/calendarDate";
import { MONTH_NAMES } from "../../cells/months";

/**
 * A day that was only reckoned, no more exactly than it is known: "early January 2010" up to the
 * 10th, "mid-January 2010" up to the 20th, then "late January 2010".
 */
export function aboutDay(on: CalendarDate): string {
  const { year, month, day } = partsOfDay(on);
  const part = day <= 10 ? "early " : day <= 20 ? "mid-" : "late ";
  return `${part}${MONTH_NAMES[month - 1] ?? ""} ${year}`;
}
