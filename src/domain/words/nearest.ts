import { distance } from "fastest-levenshtein";
import { normalisedTitle } from "../../cells/normalisedTitle";
import { clipped } from "./quoted";

/** The candidate that was most likely meant; null where none is near. */
export function nearest(typed: string, candidates: readonly string[]): string | null {
  const normalised = normalisedTitle(clipped(typed, 200));
  if (normalised === "") return null;
  let best: string | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const known = normalisedTitle(clipped(candidate, 200));
    if (known === "") continue;
    const cost = costOf(normalised, known);
    if (cost < bestCost) {
      best = candidate;
      bestCost = cost;
    }
  }
  return bestCost <= 0.45 ? best : null;
}

/** 0 for the same words, 1 for nothing in common. Half a name is nearer than as many wrong letters. */
function costOf(typed: string, known: string): number {
  const letters = distance(typed, known) / Math.max(typed.length, known.length);
  const within = known.includes(typed) || typed.includes(known);
  return within && Math.min(typed.length, known.length) >= 4 ? Math.min(letters, 0.4) : letters;
}

/** " Did you mean 'Skills Pledge on'?", or the known ones, or nothing where there are none. */
export function didYouMean(typed: string, candidates: readonly string[]): string {
  const near = nearest(typed, candidates);
  return near === null ? "" : ` Did you mean '${clipped(near)}'?`;
}
