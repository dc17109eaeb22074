import type { Book } from "./book";
import { type Comparable, nearestAmong } from "./nearestKey";

/** More unknown names than this are one mistake (a wrong column), not so many slips. */
const MOST_SEARCHES = 50;

/**
 * The name in a list of the book that was certainly meant; null where there is none. Each name is
 * looked for once, and only so many are: the work grows with the rows, never with their square.
 */
export function nearestIn(
  book: Book,
  names: (book: Book) => readonly Comparable[],
  typed: string,
): string | null {
  const searched = book.index(searches);
  const held = searched.get(names) ?? new Map<string, string | null>();
  searched.set(names, held);
  const known = held.get(typed);
  if (known !== undefined) return known;
  if (held.size >= MOST_SEARCHES) return null;
  const meant = nearestAmong(typed, book.index(names));
  held.set(typed, meant);
  return meant;
}

function searches(): Map<unknown, Map<string, string | null>> {
  return new Map();
}
