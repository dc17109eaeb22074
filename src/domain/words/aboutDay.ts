import { type CalendarDate, partsOfDay } from "../../cells/calendarDate";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * A day that was only reckoned, no more exactly than it is known: "early January 2010" up to the
 * 10th, "mid-January 2010" up to the 20th, then "late January 2010".
 */
export function aboutDay(on: CalendarDate): string {
  const { year, month, day } = partsOfDay(on);
  const part = day <= 10 ? "early " : day <= 20 ? "mid-" : "late ";
  return `${part}${MONTHS[month - 1] ?? ""} ${year}`;
}
