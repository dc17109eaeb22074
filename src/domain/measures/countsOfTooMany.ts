import { earlierOf } from "../../cells/calendarDate";
import type { Compact } from "../../tables/compact";
import type { Judgement } from "./judgement";
import { measureIndexOf } from "./measureIndex";

/** A measure whose figure cannot be: more members than there are. */
export interface CountOfTooMany {
  readonly judged: Judgement;
  /** How many members there were on the day that it was counted. */
  readonly members: number;
}

/** Its unit says that members are counted: organisations may be others as well. */
const OF_MEMBERS = /^members?(?: organisations?)?$/i;

/**
 * The measures that say to count members, and have more than the Compact: a figure that was typed wrongly,
 * the sum of a column of numbers, or members that are missing in Members.
 */
export function countsOfTooMany(
  compact: Compact,
  judgements: readonly Judgement[],
): readonly CountOfTooMany[] {
  if (compact.members.length === 0) return [];
  const { membershipAt } = measureIndexOf(compact);
  return judgements.flatMap((judged): CountOfTooMany[] => {
    const { unit, percent, actual, due } = judged;
    if (actual === null || percent || !OF_MEMBERS.test(unit.trim())) return [];
    const cut = due === null ? compact.asAt : earlierOf(compact.asAt, due);
    const { standings } = membershipAt(cut);
    const present = standings.filter(({ out }) => out === null);
    const members = new Set(present.map(({ organisation }) => organisation)).size;
    return actual > members ? [{ judged, members }] : [];
  });
}
