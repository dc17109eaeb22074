import type { CalendarDate } from "../../../cells/calendarDate";

/** A planned meeting as the page names it. */
export interface MeetingShown {
  readonly date: CalendarDate;
  readonly group: string;
  /** "Steering Group, Thursday 10 Dec 2009, 14:30, County Hall". */
  readonly name: string;
}

/** What the page of a meeting's papers begins with. */
export interface MeetingsState {
  readonly meetings: readonly MeetingShown[];
  /** What to do where none is planned; "" where one is. */
  readonly sentence: string;
}
