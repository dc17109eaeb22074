import type { CalendarDate } from "../cells/calendarDate";

/** How somebody took part, as *Attendance* has it. */
export type Attended = "Present" | "Deputy" | "Apologies" | "Absent";

/**
 * How the member was found: by its name as the workbook has it, by a name that certainly means it, or
 * by the person, whom the workbook names as its own. "not a member" is none that could be found.
 */
export type HowFound = "exact" | "near" | "person" | "not a member";

/** Somebody who was there, or sent apologies (design, section 9). */
export interface Attendee {
  /** As the workbook calls the member; as the minutes do where it is none; null where they do not say. */
  readonly organisation: string | null;
  /** "" where the minutes name an organisation alone. */
  readonly name: string;
  readonly attended: Attended;
  readonly how: HowFound;
  /** The words of the minutes that it was read from: a line, a row, or the part of one about somebody. */
  readonly line: string;
}

/** Something that somebody is to do. */
export interface MinutedAction {
  /** In the words of the minutes. */
  readonly action: string;
  /** In full where initials stand for somebody in the list of those present; null where nobody is named. */
  readonly owner: string | null;
  readonly due: CalendarDate | null;
  /** The heading that it stands under; null where there is none. */
  readonly item: string | null;
}

/** What became of an action that was raised before, as the minutes have it. */
export interface ActionChange {
  /** As the workbook has them; "" where it has no Ref. */
  readonly ref: string;
  readonly action: string;
  readonly became: "done" | "deferred" | "moved";
  /** When it was done, or is due now; null where the minutes do not say. */
  readonly day: CalendarDate | null;
  /** The sentence that says so. */
  readonly said: string;
}

/** A sentence about a figure that success measures count: a note for whoever keeps them, never a change. */
export interface MinutedClaim {
  readonly sentence: string;
  /** The rows of the measures, counted from 1. */
  readonly measures: readonly number[];
}

export interface NextMeeting {
  readonly date: CalendarDate;
  /** "14:30". */
  readonly time: string | null;
  readonly venue: string | null;
}

/** What the minutes of a meeting say (design, section 9). */
export interface MinutesRead {
  readonly meeting: {
    readonly date: CalendarDate | null;
    readonly group: string | null;
    readonly venue: string | null;
  };
  readonly attendance: readonly Attendee[];
  readonly actions: readonly MinutedAction[];
  /** Of actions that were raised before: each at most once. */
  readonly actionChanges: readonly ActionChange[];
  /** Sentences in which the meeting agreed, endorsed or elected. */
  readonly decisions: readonly string[];
  readonly nextMeeting: NextMeeting | null;
  readonly claims: readonly MinutedClaim[];
  /** The words that say which meeting it was, and when the next is; "" where none do. */
  readonly said: { readonly meeting: string; readonly nextMeeting: string };
  /** Words in places where something was expected that nobody could make out. */
  readonly notUnderstood: readonly string[];
}
