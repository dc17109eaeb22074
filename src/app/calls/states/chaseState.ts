import type { CalendarDate } from "../../../cells/calendarDate";
import type { ChaseMessage } from "../../../chase/chase";
import type { ListedMember, PerhapsSent } from "../../../chase/chaseList";
import type { LetterPart } from "../../../chase/letterParts";
import type { TopicName } from "../../../chase/topics";
import type { NamedProblem } from "../namedProblem";
import type { Place } from "./place";

/** What the page of *Chase* begins with. */
export interface ChaseState {
  readonly asAt: CalendarDate;
  /** Whether Settings hold the day, which then is not today's. */
  readonly isAsAtTyped: boolean;
  readonly topics: readonly { readonly topic: TopicName; readonly title: string }[];
  readonly members: readonly MemberShown[];
  readonly perhapsSent: readonly PerhapsSent[];
  readonly complete: number;
  readonly words: LetterWordsState;
  /** What of *Correspondence* could not be written, and what that may have cost somebody. */
  readonly refused: readonly string[];
}

export interface MemberShown extends Omit<ListedMember, "sheetRow"> {
  /** What puts the address right by one click; null where nothing is certain. */
  readonly fix: { readonly problem: NamedProblem; readonly to: string } | null;
  /** Where the address stands; null where Members has no column for it. */
  readonly place: Place | null;
}

/** The words of the letters, and the days of the ladder, as the coordinator has them. */
export interface LetterWordsState {
  readonly parts: readonly (LetterPart & { readonly words: string })[];
  /** Days. */
  readonly remindAfter: number;
  readonly escalateAfter: number;
}

/** The letters that are due for some topics. */
export interface LettersState {
  readonly messages: readonly ChaseMessage[];
  readonly waiting: readonly string[];
  /** How many more recipients Google takes today; null where it does not say. */
  readonly left: number | null;
  /** Who the letters are from. */
  readonly from: { readonly name: string; readonly email: string };
}

export interface LetterWordsSaved {
  readonly sentence: string;
  readonly words: LetterWordsState;
}
