import type { Working } from "../../dialogPage/stepsView";
import type { ProposedBuddies } from "../../domain/members/proposedBuddies";

/** The whole page as one value. */
export interface BuddiesPageState {
  readonly working: Working | null;
  readonly failure: string | null;
  readonly notice: string;
  readonly start: ProposedBuddies | null;
  /** Organisations whose buddy the coordinator has accepted: nothing else is written. */
  readonly accepted: readonly string[];
  /** Another buddy than the one that was proposed, by organisation. */
  readonly choices: Readonly<Record<string, string>>;
}

export const NOTHING_PROPOSED: BuddiesPageState = {
  working: null,
  failure: null,
  notice: "",
  start: null,
  accepted: [],
  choices: {},
};

/** The pairs that are ticked. */
export function acceptedPairs({ start, accepted, choices }: BuddiesPageState) {
  return (start?.proposals ?? []).flatMap(({ organisation, buddy: proposed }) => {
    const buddy = choices[organisation] ?? proposed;
    return buddy === null || buddy === "" || !accepted.includes(organisation)
      ? []
      : [{ organisation, buddy }];
  });
}
