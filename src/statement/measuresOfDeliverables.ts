import { type Draft, draftOf, type Frame, type Stretch, wholeSentence, withKnown } from "./draft";
import { type Amount, endOf } from "./phrases/amounts";
import {
  bareDeliverablesIn,
  type Deliverable,
  deliverableClauseIn,
  deliverableIn,
} from "./phrases/deliverables";
import { type ThingNamed, thingsNamed } from "./things";
import { taking, type Wording } from "./wording";

/** "A strategy published by June": one action, which is done or not. */
export function deliverables(wording: Wording, frame: Frame): readonly Draft[] {
  const isDated = frame.deadlines.length > 0 || wording.notUnderstood.length > 0;
  if (!isDated && !/\btarget\b/i.test(wording.left)) return [];
  const bare = bareDeliverables(wording, frame);
  if (bare.length > 1)
    return bare.map((one, index) => eachInItsClause(wording, frame, one, bare[index + 1]));
  const found = deliverableIn(wording.left) ?? bare[0];
  return found === undefined ? [] : [deliverable(wording, frame, found, wholeSentence(found.at))];
}

/** Of what has a tab of its own so many are asked for, or it is no measure. */
function bareDeliverables({ left }: Wording, { things }: Frame): readonly Deliverable[] {
  const named = thingsNamed(left, things);
  return bareDeliverablesIn(left).filter(
    ({ at, words }) => !named.some((one) => one.at >= at && one.at < at + words.length),
  );
}

/** "Treasurer to be appointed by June and accounts to be published by March": two, each by its own day. */
function eachInItsClause(
  wording: Wording,
  frame: Frame,
  one: Deliverable,
  next: Deliverable | undefined,
): Draft {
  const to = next?.at ?? wording.left.length;
  return deliverable(wording, frame, one, { from: one.at, to, isOneOfSeveral: true });
}

function deliverable(
  wording: Wording,
  frame: Frame,
  { at, words }: Deliverable,
  stretch: Stretch,
): Draft {
  const taken = taking(wording, at, words.length);
  return withKnown(draftOf(taken, frame, stretch), { measuredBy: "Actions done" });
}

export interface Beside {
  readonly at: number;
  readonly measure: Draft;
}

/** What is to be there by a day of its own, said before or behind what is counted. */
export function deliverablesBeside(
  wording: Wording,
  frame: Frame,
  targets: readonly Amount[],
  things: readonly ThingNamed[],
): readonly Beside[] {
  const { left } = wording;
  const first = targets[0]?.at ?? left.length;
  const last = endOf(targets[targets.length - 1]);
  const behind = deliverableClauseIn(left.slice(last));
  const bare = bareDeliverables(wording, frame);
  const found = [
    {
      one: deliverableIn(left.slice(0, first)) ?? bare.find(({ at }) => at < first) ?? null,
      from: 0,
      to: first,
    },
    {
      one:
        behind === null
          ? (bare.find(({ at }) => at >= last) ?? null)
          : { ...behind, at: behind.at + last },
      from: last,
      to: left.length,
    },
  ];
  return found.flatMap(({ one, to }) => {
    if (one === null) return [];
    const due = frame.deadlines.find(({ at }) => at > one.at && at < to);
    const isCounted = things.some(({ at }) => at >= one.at && at < one.at + one.words.length);
    if (due === undefined || isCounted) return [];
    const taken = taking(wording, one.at, one.words.length);
    const stretch = { from: one.at, to: due.at + due.words.length, isOneOfSeveral: true };
    const known = { measuredBy: "Actions done" } as const;
    return [{ at: one.at, measure: withKnown(draftOf(taken, frame, stretch), known) }];
  });
}
