import type { CalendarDate } from "../domain/calendarDate";
import type { Judgement } from "../domain/judgement";
import type { Problem } from "../domain/problem";
import type { Compact, Meeting } from "../tables/compact";

export interface ReportOptions {
  /** The Steering Group meeting that it is for; null chooses the one at hand. */
  readonly forMeeting: CalendarDate | null;
  /** Names and addresses of people go in only where this is asked for. */
  readonly withContacts: boolean;
}

export const USUAL_OPTIONS: ReportOptions = { forMeeting: null, withContacts: false };

/** What every section is written from. */
export interface ReportSubject {
  readonly compact: Compact;
  readonly judgements: readonly Judgement[];
  readonly problems: readonly Problem[];
  readonly options: ReportOptions;
  readonly meetings: ReportMeetings;
}

/** The Steering Group's meetings around the report. */
export interface ReportMeetings {
  /** The one that the report is tabled at; null where none is planned. */
  readonly tabledAt: Meeting | null;
  /** The one before it: "since the last meeting". */
  readonly last: Meeting | null;
  /** The one after the As at day. */
  readonly next: Meeting | null;
}
