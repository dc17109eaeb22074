import type { ReturnedMeasure } from "./returnSchema";

/** A measure with the Compact that returned it. */
export interface FromCompact {
  readonly compact: string;
  /** The version of the rules that it was counted by. */
  readonly rules: string;
  readonly measure: ReturnedMeasure;
  /** Its figures over the quarters of the portfolio; null where there is none. */
  readonly figures: readonly (number | null)[];
}
