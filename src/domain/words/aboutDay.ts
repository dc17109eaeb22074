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

/** A day that was only reckoned, no more exactly than it is known: "mid-February 2010". */
export function aboutDay(on: CalendarDate): string {
  return `${partOfMonth(on)} ${partsOfDay(on).year}`;
}

/** "early January" up to the 10th, "mid-January" up to the 20th, then "late January". */
export function partOfMonth(on: CalendarDate): string {
  const { month, day } = partsOfDay(on);
  const part = day <= 10 ? "early " : day <= 20 ? "mid-" : "late ";
  return `${part}${MONTHS[month - 1] ?? ""}`;
}
