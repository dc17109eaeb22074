import type { AnswerOf } from "../app/calls/calls";
import type { Working as StepWorking } from "../dialogPage/stepsView";

export const STEPS = [
  ["choose", "Choose"],
  ["through", "Look through"],
  ["done", "Done"],
] as const;
export type Step = (typeof STEPS)[number][0];

export type NewYearShown = AnswerOf<"startNewYear">;

/** What is being done, and whether it may be stopped. */
export interface Working extends StepWorking {
  readonly canStop: boolean;
}

/** What a tick is about: a measure or an action that is carried on, or the due day of an action. */
export interface TickPlace {
  readonly kind: "measures" | "actions" | "dueMoves";
  readonly ref: string;
}

/** The whole page as one value. */
export interface NewYearState {
  readonly step: Step;
  readonly working: Working | null;
  /** What could not be done, in a sentence. */
  readonly failure: string | null;
  /** What was done, or what is to be known before going on. */
  readonly notice: string;
  /** What is offered; null until it has come. */
  readonly offered: NewYearShown | null;
  /** What was ticked or unticked against what is usual, by `tickKey`. */
  readonly ticks: Readonly<Record<string, boolean>>;
  /** How often all were ticked at once: the marks on the page are new ones then. */
  readonly tickedAll: number;
  /** What it comes to with what is ticked. */
  readonly shown: NewYearShown | null;
  readonly made: NewYearShown | null;
  /** The Statement of Annual Priorities that was written. */
  readonly document: { readonly sentence: string; readonly link: string } | null;
  /** What became of undoing it: sentences; null while it stands. */
  readonly undone: readonly string[] | null;
}

export const NOTHING_OFFERED: NewYearState = {
  step: "choose",
  working: null,
  failure: null,
  notice: "",
  offered: null,
  ticks: {},
  tickedAll: 0,
  shown: null,
  made: null,
  document: null,
  undone: null,
};

export function tickKey({ kind, ref }: TickPlace): string {
  return `${kind} ${ref}`;
}

/** Whether it is ticked now: as a person has left it, else as is usual. A due day stays, as a rule. */
export function isTicked({ ticks, offered }: NewYearState, place: TickPlace): boolean {
  const { kind, ref } = place;
  const usual =
    kind !== "dueMoves" &&
    (offered?.offered[kind] ?? []).some((one) => one.ref === ref && one.isCarried);
  return ticks[tickKey(place)] ?? usual;
}

/** What is asked of the add-on: the Refs that are ticked. */
export function choiceOf(state: NewYearState): Record<TickPlace["kind"], readonly string[]> {
  const { measures = [], actions = [] } = state.offered?.offered ?? {};
  const ticked = (kind: TickPlace["kind"], offers: readonly { readonly ref: string }[]) =>
    offers.map(({ ref }) => ref).filter((ref) => isTicked(state, { kind, ref }));
  const goOn = actions.filter(({ ref }) => isTicked(state, { kind: "actions", ref }));
  return {
    measures: ticked("measures", measures),
    actions: ticked("actions", actions),
    dueMoves: ticked(
      "dueMoves",
      goOn.filter(({ dueMove }) => dueMove !== null),
    ),
  };
}
