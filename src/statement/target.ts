import type { Amount } from "./phrases/amounts";
import type { ThingNamed } from "./things";

/** One figure of a sentence that something is to come to. */
export interface Target {
  readonly amount: Amount;
  readonly baseline: Amount | null;
  /** Where its own words begin. */
  readonly from: number;
  /** Where the target before it in the sentence ends. */
  readonly previous: number;
  /** Where the next target of the sentence begins. */
  readonly next: number;
  readonly isFirst: boolean;
  readonly isOneOfSeveral: boolean;
  /** It says by how many, and not to what: "Reduce vacancies by 12". */
  readonly isChange: boolean;
  /** What the whole sentence names that can be counted. */
  readonly things: readonly ThingNamed[];
}
