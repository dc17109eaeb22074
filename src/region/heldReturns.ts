import { compactKey } from "../domain/compacts/compactKey";
import { differencesBetween } from "./differencesBetween";
import { quarterOf } from "./quarter";
import { yearKey } from "./returnedYear";
import type { ProgressReturn } from "./returnSchema";

/** So many quarters of a Compact are kept whole: a year's, and one that is of another year by mistake. */
const MOST_QUARTERS = 5;

interface Held {
  readonly place: string;
  readonly sent: ProgressReturn;
}

/** What became of a return that was taken. */
export interface Taking {
  /** The very same was held already. */
  readonly isAgain: boolean;
  /** The one of the same day whose place it took, and what differs; null where there was none. */
  readonly instead: { readonly place: string; readonly differs: string } | null;
}

// What becomes of nearly every return: one value for all, as something is remembered of each.
const FIRST_OF_ITS_DAY: Taking = { isAgain: false, instead: null };
const AGAIN: Taking = { isAgain: true, instead: null };

/**
 * Of each Compact the newest return in each of its newest quarters. What is held grows with the
 * Compacts, however many returns are taken.
 */
export class HeldReturns {
  private readonly byCompact = new Map<string, Held[]>();

  /** Holds it, unless one of the same quarter is newer; of two of one day the one taken later. */
  take(place: string, sent: ProgressReturn): Taking {
    const key = compactKey(sent.compact);
    const held = this.byCompact.get(key) ?? [];
    const at = held.findIndex((one) => slotOf(one.sent) === slotOf(sent));
    const there = held[at];
    const isSameDay = there?.sent.asAt === sent.asAt;
    if (isSameDay && JSON.stringify(there.sent) === JSON.stringify(sent)) return AGAIN;
    if (there === undefined) held.push({ place, sent });
    else if (there.sent.asAt <= sent.asAt) held[at] = { place, sent };
    held.sort((a, b) => (a.sent.asAt < b.sent.asAt ? 1 : -1));
    this.byCompact.set(key, held.slice(0, MOST_QUARTERS));
    if (!isSameDay) return FIRST_OF_ITS_DAY;
    const differs = differencesBetween(there.sent, sent);
    return { isAgain: false, instead: { place: there.place, differs } };
  }

  /** Newest first. */
  of(compact: string): readonly ProgressReturn[] {
    return (this.byCompact.get(compactKey(compact)) ?? []).map(({ sent }) => sent);
  }
}

function slotOf({ year, asAt }: ProgressReturn): string {
  return `${yearKey(year)} ${quarterOf(asAt)}`;
}
