import type { CalendarDate } from "../cells/calendarDate";
import type { Judgement } from "../domain/measures/judgement";
import type { DatedMeeting } from "../domain/meetings/datedMeeting";
import type { Problem } from "../domain/problem";
import type { Compact, CompactEvent } from "../tables/compact";
import type { ActionLists } from "./actionLists";

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
  readonly actions: ActionLists;
  /** Events whose day has passed and that nobody has marked as held or cancelled. */
  readonly unanswered: readonly CompactEvent[];
  /** What makes figures of the report unreliable, in sentences (preflight). */
  readonly blockers: readonly string[];
  /** The members' people by name, for keeping them out. */
  readonly people: ReadonlyMap<string, string>;
}

/** The Steering Group's meetings around the report. */
export interface ReportMeetings {
  /** The day of the meeting it is for; null where none is planned. */
  readonly forMeeting: CalendarDate | null;
  /** That meeting; null where it is not in the workbook. */
  readonly tabledAt: DatedMeeting | null;
  /** The one before it: "since the last meeting". */
  readonly last: DatedMeeting | null;
  /** The first after the As at day. */
  readonly next: DatedMeeting | null;
  /** The one after that, on a later day. */
  readonly afterNext: DatedMeeting | null;
}
