/**
 * How many of a group's seats each part of the membership could expect: by largest remainder, as seats
 * are shared out in elections. Each gets the whole seats of its share; what is left goes to the largest
 * fractions, of equal ones to the larger part, then to the one that comes first. The seats are all given.
 */
export function expectedSeats(members: readonly number[], seats: number): readonly number[] {
  const total = members.reduce((sum, count) => sum + count, 0);
  if (total === 0) return members.map(() => 0);
  // In whole numbers, so that no rounding decides between equal fractions.
  const whole = members.map((count) => Math.floor((count * seats) / total));
  const left = seats - whole.reduce((sum, count) => sum + count, 0);
  const byRemainder = members
    .map((count, at) => ({ at, count, remainder: (count * seats) % total }))
    .sort((a, b) => b.remainder - a.remainder || b.count - a.count || a.at - b.at);
  const favoured = new Set(byRemainder.slice(0, left).map(({ at }) => at));
  return whole.map((count, at) => count + (favoured.has(at) ? 1 : 0));
}
