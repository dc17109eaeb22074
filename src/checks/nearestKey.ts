import { distance } from "fastest-levenshtein";
import { clipped } from "../domain/words/quoted";
import { isSwapped } from "./typingSlip";

/** A name with the form in which it is compared, made once for many searches. */
export interface Comparable {
  readonly name: string;
  readonly plain: string;
}

export function comparable(name: string): Comparable {
  return { name, plain: clipped(name.replace(/&/g, " and "), 200).toLowerCase() };
}

/**
 * The one candidate that was certainly meant: within a slip or two of what was typed (more for
 * long words), and nearer than any other. Null where there is none, or where two are as near.
 */
export function nearestKey(typed: string, candidates: readonly string[]): string | null {
  return nearestAmong(typed, candidates.map(comparable));
}

export function nearestAmong(typed: string, candidates: readonly Comparable[]): string | null {
  const normalised = comparable(typed).plain;
  if (normalised.length < 2) return null;
  let best: Comparable | null = null;
  let bestSlips = Number.POSITIVE_INFINITY;
  let tied = false;
  for (const candidate of candidates) {
    const known = candidate.plain;
    const allowed = Math.min(slipsAllowed(known), bestSlips);
    if (Math.abs(known.length - normalised.length) > allowed) continue;
    const slips = slipsBetween(normalised, known);
    if (slips > allowed) continue;
    tied = slips === bestSlips && best !== null && best.plain !== known;
    if (slips < bestSlips) best = candidate;
    bestSlips = slips;
  }
  return tied || best === null ? null : best.name;
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
