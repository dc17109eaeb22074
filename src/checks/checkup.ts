import type { Compact } from "../tables/compact";

/** The Compact under check, with what the rules have worked out about it so far. */
export interface Checkup {
  readonly compact: Compact;
  /** Makes an index the first time it is asked for, and keeps it: one pass, however many rows ask. */
  readonly index: <T>(make: (checkup: Checkup) => T) => T;
}

/** A checkup for one check: what is remembered in it holds for this reading of the workbook only. */
export function beginCheckup(compact: Compact): Checkup {
  const made = new Map<unknown, unknown>();
  const checkup: Checkup = {
    compact,
    index: <T>(make: (checkup: Checkup) => T): T => {
      if (!made.has(make)) made.set(make, make(checkup));
      return made.get(make) as T;
    },
  };
  return checkup;
}
