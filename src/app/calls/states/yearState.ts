import type { MarkKind, MarkState } from "../../../domain/calendar/yearMark";

/** The year, month by month: drawn small, and listed in words. */
export interface YearState {
  /** "From 1 Apr 2009 to 31 Mar 2010." */
  readonly sentence: string;
  readonly findings: readonly {
    readonly kind: "clash" | "missing";
    readonly sentence: string;
  }[];
  /** Every month of the year, also one in which nothing is. */
  readonly months: readonly MonthOfYear[];
  /** How many days are not in it; 0 mostly. */
  readonly left: number;
}

export interface MonthOfYear {
  /** "October 2009". */
  readonly name: string;
  readonly days: readonly DayOfYear[];
}

export interface DayOfYear {
  /** "Wed 7"; the As at day has a line of its own. */
  readonly day: string;
  readonly kind: MarkKind | "as at";
  readonly state: MarkState | null;
  /** By what a picture has room for: "SG", "E1", "SM2". */
  readonly label: string;
  /** "Steering Group, 14:30, County Hall". */
  readonly what: string;
}
