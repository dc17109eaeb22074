import { type Comparable, nearestAmong } from "../domain/words/nearest";
import type { Checkup } from "./checkup";

/** More unknown names than this are one mistake (a wrong column), not so many slips. */
const MOST_SEARCHES = 50;

/**
 * The name in a list of the checkup that was certainly meant; null where there is none. Each name is
 * looked for once, and only so many are: the work grows with the rows, never with their square.
 */
export function nearestIn(
  checkup: Checkup,
  names: (checkup: Checkup) => readonly Comparable[],
  typed: string,
): string | null {
  const searched = checkup.index(searches);
  const answers = searched.get(names) ?? new Map<string, string | null>();
  searched.set(names, answers);
  const known = answers.get(typed);
  if (known !== undefined) return known;
  if (answers.size >= MOST_SEARCHES) return null;
  const meant = nearestAmong(typed, checkup.index(names));
  answers.set(typed, meant);
  return meant;
}

function searches(): Map<unknown, Map<string, string | null>> {
  return new Map();
}
