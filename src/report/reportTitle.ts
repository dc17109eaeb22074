import { type CalendarDate, describeDay } from "../cells/calendarDate";

/** The title on the first page. */
export function reportTitle(): string {
  return "Progress report to the Steering Group";
}

/** What is dealt with, as an agenda has it. */
export function itemTitle(programmeYear: string): string {
  return `Progress against the Statement of Annual Priorities ${programmeYear}`.trim();
}

/** The document's title, and its name as a file: it tells one report from another. */
export function documentTitle(asAt: CalendarDate): string {
  return `${reportTitle()}, ${describeDay(asAt)}`;
}
