import type { AnswerOf } from "../app/calls/calls";
import type { RegionState, ReturnSaved } from "../app/calls/states/regionState";

/** The whole page as one value. */
export interface PageState {
  /** Null until it has been read. */
  readonly region: RegionState | null;
  readonly working: string | null;
  /** What could not be done, in a sentence. */
  readonly failure: string | null;
  readonly notice: string;
  readonly saved: ReturnSaved | null;
  /** What became of the returns that were added last, and what takes them back. */
  readonly offered: AnswerOf<"addReturns">["offered"];
  readonly change: number | null;
  /** Names that were typed for like measures, by `likeKey`. */
  readonly names: Readonly<Record<string, string>>;
  readonly document: AnswerOf<"makePortfolio"> | null;
}

export const NOTHING_YET: PageState = {
  region: null,
  working: null,
  failure: null,
  notice: "",
  saved: null,
  offered: [],
  change: null,
  names: {},
  document: null,
};

type Group = RegionState["groups"][number];
export type Likeness = Group["likenesses"][number];

export function likeKey({ measuredBy, thing, unit }: Likeness): string {
  return JSON.stringify([measuredBy, thing, unit]);
}

/** The name of each likeness: as typed, else as it stands. */
export function nameOf({ names }: PageState, group: Group, likeness: Likeness): string {
  return names[likeKey(likeness)] ?? group.name;
}

/** What is to be remembered: everything that is shown, as it is shown. */
export function namesToConfirm(state: PageState) {
  return (state.region?.groups ?? []).flatMap((group) =>
    group.likenesses.map((likeness) => {
      const { measuredBy, thing, unit } = likeness;
      return { measuredBy, thing, unit, countsAs: nameOf(state, group, likeness).trim() };
    }),
  );
}
