/** Fewer wanting seats than this are no gap where some are held. */
const SEATS_SHORT = 2;

/**
 * How many seats a part of the membership is short of, where that is a gap; else 0. A gap is where at
 * least one seat could be expected and none is held, or two or more are wanting: with a handful of seats
 * and three things to balance, one seat more or less is rounding, but nobody at all is a voice missing.
 */
export function seatsShort(expected: number, held: number): number {
  const short = expected - held;
  const isGap = (expected >= 1 && held === 0) || short >= SEATS_SHORT;
  return isGap ? short : 0;
}

/** The rule in a sentence, for whoever reads the figures. */
export const GAP_RULE =
  "The seats that could be expected follow from the membership (largest remainder); of equal parts that are more than the seats left each has a share of a seat. A gap is where one could be expected and none is held, or where two or more are wanting; one seat more or less is rounding.";
