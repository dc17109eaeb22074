/** A sector, district or size against a group's seats, in words and figures. */
export interface PartShown {
  readonly value: string;
  readonly members: number;
  readonly seats: number;
  /** "2", "a share of a seat". */
  readonly expected: string;
  /** "▼ gap, 2 short", "as expected". */
  readonly reading: string;
  readonly isGap: boolean;
}

export interface DimensionShown {
  /** "Sector". */
  readonly name: string;
  readonly parts: readonly PartShown[];
  /** Members that are left out as their row does not say; "" where there are none. */
  readonly notStated: string;
}

/** A gap with who could close it. */
export interface GapShown {
  /** "Health: 4 of 27 members, none of 9 on the Steering Group". */
  readonly gap: string;
  readonly candidates: readonly { readonly name: string; readonly why: string }[];
  /** Those that are not named. */
  readonly more: number;
}

export interface GroupShown {
  readonly group: string;
  /** Who is in it, or where to say so. */
  readonly sentence: string;
  /** None where nobody is in it. */
  readonly dimensions: readonly DimensionShown[];
  readonly gaps: readonly GapShown[];
}

export interface AttendanceShown {
  readonly name: string;
  readonly present: number;
  readonly deputy: number;
  readonly apologies: number;
  readonly nothing: number;
  /** "Needs 1 more, 1 is left". */
  readonly standing: string;
  readonly isShort: boolean;
}

/** What the page *Balance* shows. */
export interface BalanceState {
  readonly asAt: string;
  /** How expected seats and gaps are worked out. */
  readonly rule: string;
  readonly groups: readonly GroupShown[];
  readonly attendance: {
    readonly sentences: readonly string[];
    readonly members: readonly AttendanceShown[];
    /** Members below the table that are not in it. */
    readonly more: number;
  };
}
