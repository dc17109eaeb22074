import { tidyFigure } from "../domain/words/figure";
import { medianOf } from "./median";

/** Fewer others say nothing of what is usual. */
const FEWEST_OTHERS = 2;

/**
 * By how much a figure is to be multiplied (10 or 0.1) where a nought or a decimal point has
 * probably slipped: it is about ten times the middle one of the others or a tenth of it, its
 * neighbours by day are nearer to what it would be then (so that figures that grow are not
 * doubted), and it would be whole where all others are. Null where nothing speaks for a slip.
 */
export function tenfoldSlip(values: readonly number[], at: number): 10 | 0.1 | null {
  const figure = values[at];
  const others = values.filter((_, index) => index !== at);
  const usual = others.length < FEWEST_OTHERS ? null : medianOf(others);
  if (figure === undefined || usual === null || figure <= 0 || usual <= 0) return null;
  // Of two others that are as far apart, nobody can tell which is the usual one.
  if (others.length === 2 && farFrom(others[0] ?? 0, others[1] ?? 0) >= 5) return null;
  const ratio = figure / usual;
  const isTooMuch = ratio >= 5 && ratio <= 20;
  if (!isTooMuch && !(ratio <= 0.2 && ratio >= 0.05)) return null;
  const by = isTooMuch ? 0.1 : 10;
  const meant = tidyFigure(figure * by);
  if (others.every(Number.isInteger) && !Number.isInteger(meant)) return null;
  const neighbours = [values[at - 1], values[at + 1]].filter(
    (one): one is number => one !== undefined && one > 0,
  );
  return neighbours.every((one) => farFrom(meant, one) < farFrom(figure, one)) ? by : null;
}

/** How many times one is the other, whichever is the larger. */
function farFrom(one: number, other: number): number {
  return one > other ? one / other : other / one;
}
