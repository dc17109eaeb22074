import type { Status } from "../../tables/status";

/** What a person is to see first; what nobody can judge comes before what is well. */
const RANKS: { readonly [S in Status]: number } = {
  Missed: 0,
  "Off course": 1,
  "At risk": 2,
  "Not judged": 3,
  "Not started": 4,
  "On course": 5,
  Achieved: 6,
};

/** The worst status first; those of one status stay in their order. */
export function worstFirst<T extends { readonly status: Status }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => RANKS[a.status] - RANKS[b.status]);
}
