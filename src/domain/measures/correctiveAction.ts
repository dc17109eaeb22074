import type { Status } from "../../tables/status";

const ASKS: { readonly [S in Status]: boolean } = {
  Achieved: false,
  "On course": false,
  "At risk": true,
  "Off course": true,
  Missed: true,
  "Not started": false,
  "Not judged": false,
};

/** Whether whoever answers for the measure is asked what will be done about it. */
export function asksForCorrectiveAction({ status }: { readonly status: Status }): boolean {
  return ASKS[status];
}
