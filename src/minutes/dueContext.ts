import type { CalendarDate } from "../cells/calendarDate";

/** A meeting that the workbook or the minutes themselves name. */
export interface KnownMeeting {
  readonly date: CalendarDate;
  /** Null: of the group whose minutes they are. */
  readonly group: string | null;
}

/** What is known of the meeting that says when something is due. */
export interface DueContext {
  /** The day of the meeting: a day without a year is the next such day. */
  readonly date: CalendarDate | null;
  readonly nextMeeting: CalendarDate | null;
  /** The group that met. */
  readonly group: string | null;
  /** Meetings that are known beside it, of whatever group. */
  readonly meetings: readonly KnownMeeting[];
}
