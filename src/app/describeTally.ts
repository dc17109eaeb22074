import type { Judgement } from "../domain/judgement";
import { STATUSES, type Status } from "../domain/status";

/** "5 of 6 success measures are on course; 1 is at risk." Best first; only those that occur. */
export function describeTally(judgements: readonly Pick<Judgement, "status">[]): string {
  const total = judgements.length;
  if (total === 0) return "There are no success measures yet.";
  const counts = (Object.keys(STATUSES) as Status[])
    .map((status) => ({
      status,
      count: judgements.filter((judgement) => judgement.status === status).length,
    }))
    .filter(({ count }) => count > 0);
  const parts = counts.map(({ status, count }, index) => {
    const words = `${count === 1 ? "is" : "are"} ${status.toLowerCase()}`;
    if (index > 0) return `${count} ${words}`;
    return `${count} of ${total} success ${total === 1 ? "measure" : "measures"} ${words}`;
  });
  return `${parts.join("; ")}.`;
}
