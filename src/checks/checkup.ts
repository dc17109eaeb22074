import type { Compact } from "../tables/compact";

/** The Compact under check, with what the rules have worked out about it so far. */
export interface Checkup {
  readonly compact: Compact;
  /** A few rows alone are asked about: then a look through all is quicker than an index of them. */
  readonly isOfFewRows: boolean;
  /** Makes an index the first time it is asked for, and keeps it: one pass, however many rows ask. */
  readonly index: <T>(make: (checkup: Checkup) => T) => T;
}

/** Of more rows than this, indexes of all members are made sooner than each is looked through. */
export const FEW_ROWS = 3;

/** A checkup for one check: what is remembered in it holds for this reading of the workbook only. */
export function beginCheckup(compact: Compact, { isOfFewRows = false } = {}): Checkup {
  const made = new Map<unknown, unknown>();
  const checkup: Checkup = {
    compact,
    isOfFewRows,
    index: <T>(make: (checkup: Checkup) => T): T => {
      const known = made.get(make);
      if (known !== undefined) return known as T;
      const index = make(checkup);
      made.set(make, index);
      return index;
    },
  };
  return checkup;
}
