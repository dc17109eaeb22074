import type { OfferedReturn } from "../../../region/changesToAddReturns";
import type { Coverage } from "../../../region/coverage";
import type { Likeness } from "../../../region/knownRegion";

/** What the page *Regional portfolio* shows. */
export interface RegionState {
  /** Whether the workbook has the region's tabs. */
  readonly isSetUp: boolean;
  readonly today: string;
  /** Every return held, newest of each Compact first. */
  readonly coverage: readonly Coverage[];
  readonly more: number;
  /** Compacts that are listed and have no return that can be used. */
  readonly missing: readonly string[];
  /** Sentences on what people have typed of the region and nobody can follow. */
  readonly notices: readonly string[];
  readonly groups: readonly GroupShown[];
}

/** A row of the portfolio. */
export interface GroupShown {
  readonly name: string;
  readonly compacts: readonly string[];
  /** "31 of 54 members", or "not added up". */
  readonly total: string;
  readonly why: string;
  readonly likenesses: readonly (Likeness & { readonly isConfirmed: boolean })[];
}

export interface ReturnSaved {
  /** What the file is to be called. */
  readonly name: string;
  /** The whole file. */
  readonly text: string;
  /** Where it is in Drive; null where it was not saved there. */
  readonly link: string | null;
  readonly sentence: string;
}

/** All returns as one file. */
export interface ReturnsTogether {
  readonly name: string;
  readonly text: string;
  readonly sentence: string;
}

export interface RegionChanged {
  readonly sentence: string;
  readonly change: number | null;
  readonly offered: readonly OfferedReturn[];
  readonly state: RegionState;
}
