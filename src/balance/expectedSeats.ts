/** What a part of the membership could expect of a group's seats. */
export interface SeatsExpected {
  readonly seats: number;
  /** Whether it shares with equal parts in further seats that are too few for one each. */
  readonly hasShare: boolean;
}

/**
 * How many of a group's seats each part of the membership could expect: by largest remainder, as seats
 * are shared out in elections. Each gets the whole seats of its share; what is left goes to the largest
 * fractions, of equal ones to the larger part. Where equal parts are more than the seats that are left,
 * none of them can expect one: they have a share of a seat each, in whatever order they stand.
 */
export function expectedSeats(members: readonly number[], seats: number): readonly SeatsExpected[] {
  const total = members.reduce((sum, count) => sum + count, 0);
  if (total === 0) return members.map(() => ({ seats: 0, hasShare: false }));
  // In whole numbers, so that no rounding decides between equal fractions.
  const parts = members.map((count) => ({
    count,
    whole: Math.floor((count * seats) / total),
    remainder: (count * seats) % total,
  }));
  const left = seats - parts.reduce((sum, { whole }) => sum + whole, 0);
  return parts.map(({ count, whole, remainder }) => {
    const before = parts.filter(
      (other) =>
        other.remainder > remainder || (other.remainder === remainder && other.count > count),
    ).length;
    const alike = parts.filter(
      (other) => other.remainder === remainder && other.count === count,
    ).length;
    const isFavoured = before + alike <= left;
    return { seats: whole + (isFavoured ? 1 : 0), hasShare: !isFavoured && before < left };
  });
}
