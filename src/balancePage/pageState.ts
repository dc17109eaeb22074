import type { BalanceState } from "../app/calls/states/balanceState";

/** The whole page as one value. */
export interface PageState {
  /** Null until it has been read. */
  readonly balance: BalanceState | null;
  /** What could not be done, in a sentence. */
  readonly failure: string | null;
}

export const NOTHING_YET: PageState = { balance: null, failure: null };
