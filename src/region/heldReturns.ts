import { compactKey } from "./compactKey";
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
    if (isSameDay && JSON.stringify(there.sent) === JSON.stringify(sent)) {
      return { isAgain: true, instead: null };
    }
    if (there === undefined) held.push({ place, sent });
    else if (there.sent.asAt <= sent.asAt) held[at] = { place, sent };
    held.sort((a, b) => (a.sent.asAt < b.sent.asAt ? 1 : -1));
    this.byCompact.set(key, held.slice(0, MOST_QUARTERS));
    const differs = isSameDay ? differencesBetween(there.sent, sent) : "";
    return { isAgain: false, instead: isSameDay ? { place: there.place, differs } : null };
  }

  /** Newest first. */
  of(compact: string): readonly ProgressReturn[] {
    return (this.byCompact.get(compactKey(compact)) ?? []).map(({ sent }) => sent);
  }
}

function slotOf({ year, asAt }: ProgressReturn): string {
  return `${yearKey(year)} ${quarterOf(asAt)}`;
}
