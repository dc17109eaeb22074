import type { MeetingsState } from "../app/calls/states/meetingsState";
import type { PackAnswer } from "../app/jobs/makePack";

/** The whole page as one value. */
export interface PageState {
  /** What is being done, in words; null where nothing is. */
  readonly working: string | null;
  /** What could not be done, in a sentence. */
  readonly failure: string | null;
  readonly start: MeetingsState | null;
  readonly pack: PackAnswer | null;
}

export const NOTHING_YET: PageState = { working: null, failure: null, start: null, pack: null };
