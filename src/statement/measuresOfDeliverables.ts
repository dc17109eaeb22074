import { type Draft, draftOf, type Frame, wholeSentence, withKnown } from "./draft";
import { type Amount, endOf } from "./phrases/amounts";
import { deliverableClauseIn, deliverableIn } from "./phrases/deliverables";
import type { ThingNamed } from "./things";
import { taking, type Wording } from "./wording";

/** "A strategy published by June": one action, which is done or not. */
export function deliverables(wording: Wording, frame: Frame): readonly Draft[] {
  const found = deliverableIn(wording.left);
  const isDated = frame.deadlines.length > 0 || wording.notUnderstood.length > 0;
  if (found === null || (!isDated && !/\btarget\b/i.test(wording.left))) return [];
  const taken = taking(wording, found.at, found.words.length);
  return [
    withKnown(draftOf(taken, frame, wholeSentence(found.at)), { measuredBy: "Actions done" }),
  ];
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
  const found = [
    { one: deliverableIn(left.slice(0, first)), from: 0, to: first },
    {
      one: behind === null ? null : { ...behind, at: behind.at + last },
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
