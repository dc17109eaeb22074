/** What a region has said of itself: typed or confirmed once, and remembered in its workbook. */
export interface KnownRegion {
  /** The Compacts that are to return; none where nobody has listed them. */
  readonly compacts: readonly RegionalCompact[];
  readonly likeMeasures: readonly LikeMeasure[];
}

export interface RegionalCompact {
  readonly compact: string;
  /** Others that have organisations in common with it: returns name no member, so people say it. */
  readonly sharesMembersWith: readonly string[];
}

/** How a measure is told from others: by what it counts, never by its Ref, which is a Compact's own. */
export interface Likeness {
  readonly measuredBy: string;
  /** What is counted, or the sentence of a typed figure without its numbers. */
  readonly thing: string;
  /** "" where the kind says it. */
  readonly unit: string;
}

/** Measures of one likeness, and the name that they stand under in the portfolio. */
export interface LikeMeasure extends Likeness {
  readonly countsAs: string;
}

export const NOTHING_KNOWN: KnownRegion = { compacts: [], likeMeasures: [] };
