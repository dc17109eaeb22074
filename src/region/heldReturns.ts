import { normalisedTitle } from "../cells/normalisedTitle";
import { quarterOf } from "./quarter";
import { yearKey } from "./returnedYear";
import type { ProgressReturn } from "./returnSchema";

/** So many quarters of a Compact are kept whole: a year's, and one that is of another year by mistake. */
const MOST_QUARTERS = 5;

/** The name of a Compact as it is compared. */
export function compactKey(compact: string): string {
  return normalisedTitle(compact);
}

/**
 * Of each Compact the newest return in each of its newest quarters. What is held grows with the
 * Compacts, however many returns are taken.
 */
export class HeldReturns {
  private readonly byCompact = new Map<string, ProgressReturn[]>();

  /** "again" where the very same is held, else "taken", whether or not it is the newest. */
  take(sent: ProgressReturn): "again" | "taken" {
    const key = compactKey(sent.compact);
    const held = this.byCompact.get(key) ?? [];
    const at = held.findIndex((one) => slotOf(one) === slotOf(sent));
    const there = held[at];
    if (there === undefined) held.push(sent);
    else if (there.asAt === sent.asAt && JSON.stringify(there) === JSON.stringify(sent)) {
      return "again";
    } else if (there.asAt <= sent.asAt) held[at] = sent;
    held.sort((a, b) => (a.asAt < b.asAt ? 1 : -1));
    this.byCompact.set(key, held.slice(0, MOST_QUARTERS));
    return "taken";
  }

  /** Newest first. */
  of(compact: string): readonly ProgressReturn[] {
    return this.byCompact.get(compactKey(compact)) ?? [];
  }
}

function slotOf({ year, asAt }: ProgressReturn): string {
  return `${yearKey(year)} ${quarterOf(asAt)}`;
}
