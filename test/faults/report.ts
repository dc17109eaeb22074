import { interleavings, lossesOf } from "./betweenCalls";
import { sampleOf } from "./sample";
import { sampleWorld } from "./world";

/** Tries so many interleavings, null for all; `tell` hears of each loss. Returns the figures. */
export function tryInterleavings(
  seed: number,
  count: number | null,
  tell: (sentence: string) => void,
): { readonly tried: number; readonly of: number; readonly failed: number } {
  const world = sampleWorld();
  const all = interleavings(world);
  const chosen = sampleOf(all, count ?? all.length, seed);
  let failed = 0;
  for (const one of chosen) {
    const losses = lossesOf(world, one);
    if (losses.length === 0) continue;
    failed += 1;
    tell(`${one.job}, ${one.edit} before call ${one.call}: ${losses[0]}`);
  }
  return { tried: chosen.length, of: all.length, failed };
}
