import { distance } from "fastest-levenshtein";
import { clipped } from "../domain/quoted";
import { isSwapped } from "./typingSlip";

/**
 * The one candidate that was certainly meant: within a slip or two of what was typed (more for
 * long words), and nearer than any other. Null where there is none, or where two are as near.
 */
export function nearestKey(typed: string, candidates: readonly string[]): string | null {
  const wanted = plain(typed);
  if (wanted.length < 2) return null;
  let best: string | null = null;
  let bestSlips = Number.POSITIVE_INFINITY;
  let tied = false;
  for (const candidate of candidates) {
    const known = plain(candidate);
    if (Math.abs(known.length - wanted.length) > slipsAllowed(known)) continue;
    const slips = slipsBetween(wanted, known);
    if (slips > slipsAllowed(known) || slips > bestSlips) continue;
    tied = slips === bestSlips && best !== null && plain(best) !== known;
    if (slips < bestSlips) best = candidate;
    bestSlips = slips;
  }
  return tied ? null : best;
}

/** Edits between two words; two neighbouring letters in the wrong order are one slip. */
export function slipsBetween(a: string, b: string): number {
  const edits = distance(a, b);
  return edits === 2 && isSwapped(a, b) ? 1 : edits;
}

function slipsAllowed(known: string): number {
  if (known.length < 3) return 0;
  if (known.length < 8) return 1;
  return known.length < 16 ? 2 : 3;
}

function plain(text: string): string {
  return clipped(text, 200).toLowerCase();
}
