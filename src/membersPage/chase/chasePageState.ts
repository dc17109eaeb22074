import type { ChaseState, LettersState } from "../../app/calls/states/chaseState";
import type { Working } from "../../dialogPage/stepsView";

export const STEPS = [
  ["list", "Who lacks what"],
  ["letters", "Letters"],
  ["send", "Send"],
  ["done", "Done"],
] as const;
export type Step = (typeof STEPS)[number][0];

export type TopicName = ChaseState["topics"][number]["topic"];
type Message = LettersState["messages"][number];

/** A letter as it is on the page: changed, ticked, looked at. */
export interface Letter extends Message {
  readonly isTicked: boolean;
  /** Nothing is sent that nobody has looked at. */
  readonly isSeen: boolean;
  readonly outcome: Outcome | null;
}

/** What became of a letter. */
export interface Outcome {
  readonly kind: "sent" | "by hand" | "asked already" | "not sent" | "perhaps sent";
  /** "" where there is nothing to add. */
  readonly why: string;
}

/** What was typed in place of the words of the letters. */
export interface WordsDraft {
  readonly parts: Readonly<Record<string, string>>;
  readonly remindAfter: string;
  readonly escalateAfter: string;
}

/** The whole page as one value. */
export interface ChasePageState {
  readonly step: Step;
  readonly working: Working | null;
  readonly failure: string | null;
  readonly notice: string;
  readonly start: ChaseState | null;
  readonly by: "topic" | "organisation";
  /** The topics that are ticked; none: the list shows all. */
  readonly topics: readonly TopicName[];
  /** Organisations that are to be asked again though they were asked not long ago. */
  readonly again: readonly string[];
  readonly letters: readonly Letter[];
  /** Which letter is shown. */
  readonly at: number;
  readonly left: number | null;
  readonly from: LettersState["from"];
  readonly isStopping: boolean;
  /** The words of the letters, while they are being changed. */
  readonly draft: WordsDraft | null;
}

export const NOTHING_CHOSEN: ChasePageState = {
  step: "list",
  working: null,
  failure: null,
  notice: "",
  start: null,
  by: "topic",
  topics: [],
  again: [],
  letters: [],
  at: 0,
  left: null,
  from: { name: "", email: "" },
  isStopping: false,
  draft: null,
};

/** Letters that are ticked and have not gone: what a send would send. */
export function lettersToSend({ letters }: ChasePageState): readonly Letter[] {
  return letters.filter(({ isTicked, outcome }) => isTicked && isStillToGo(outcome));
}

export function isStillToGo(outcome: Outcome | null): boolean {
  return outcome === null || outcome.kind === "not sent";
}

/** How many letters are ticked and have not been looked at. */
export function unseen(state: ChasePageState): number {
  return lettersToSend(state).filter(({ isSeen }) => !isSeen).length;
}
