import type { Compact } from "../tables/compact";

/** The Compact under check, with what the rules have worked out about it so far. */
export interface Book {
  readonly compact: Compact;
  /** Makes an index the first time it is asked for, and keeps it: one pass, however many rows ask. */
  readonly index: <T>(make: (book: Book) => T) => T;
}

/** A book for one check: what is remembered in it holds for this reading of the workbook only. */
export function openBook(compact: Compact): Book {
  const made = new Map<unknown, unknown>();
  const book: Book = {
    compact,
    index: <T>(make: (book: Book) => T): T => {
      if (!made.has(make)) made.set(make, make(book));
      return made.get(make) as T;
    },
  };
  return book;
}
