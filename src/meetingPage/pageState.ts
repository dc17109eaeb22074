import type { MeetingsState } from "../app/calls/states/meetingsState";
import type { CalendarMade } from "../app/jobs/makeCalendar";
import type { PackAnswer } from "../app/jobs/makePack";
import type { MinutesAnswer } from "../app/jobs/readMinutesJob";
import type { DocumentPart } from "../domain/documentPart";

/** The whole page as one value. */
export interface PageState {
  /** What is being done, in words; null where nothing is. */
  readonly working: string | null;
  /** What could not be done, in a sentence. */
  readonly failure: string | null;
  readonly start: MeetingsState | null;
  readonly pack: PackAnswer | null;
  /** What was pasted. */
  readonly text: string;
  /** What was read last, of the text or of a file. */
  readonly parts: readonly DocumentPart[];
  readonly minutes: MinutesAnswer | null;
  /** What the person left out, by its key. */
  readonly leave: readonly string[];
  /** Sentences about figures that the person keeps as notes. */
  readonly notes: readonly string[];
  /** Whether what they say has been added. */
  readonly isAdded: boolean;
  /** The calendar file, once it is made. */
  readonly calendar: CalendarMade | null;
  /** Whether it was handed over. */
  readonly isSaved: boolean;
}

export const NOTHING_YET: PageState = {
  working: null,
  failure: null,
  start: null,
  pack: null,
  text: "",
  parts: [],
  minutes: null,
  leave: [],
  notes: [],
  isAdded: false,
  calendar: null,
  isSaved: false,
};
