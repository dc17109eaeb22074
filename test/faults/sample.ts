/** So many of the items, the same ones for a seed, in the order in which they stood. */
export function sampleOf<T>(items: readonly T[], count: number, seed: number): readonly T[] {
  if (count >= items.length) return items;
  let state = seed >>> 0;
  const random = (): number => {
    // A linear congruential generator (Numerical Recipes): plenty for choosing.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const ranked = items.map((item, index) => ({ item, index, rank: random() }));
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .sort((a, b) => a.index - b.index)
    .map(({ item }) => item);
}
