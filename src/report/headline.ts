import type { Judgement } from "../domain/measures/judgement";
import { describeFigure } from "../domain/words/figure";
import { listedAll } from "../domain/words/listedAll";
import { STATUSES, type Status } from "../tables/status";

/** "5 of 6 success measures are on course and 1 is at risk.": best first, only what occurs. */
export function headline(judgements: readonly Pick<Judgement, "status">[]): string {
  const total = judgements.length;
  if (total === 0) return "No success measure has been set yet.";
  const counts = (Object.keys(STATUSES) as Status[])
    .map((status) => ({ status, count: judgements.filter((one) => one.status === status).length }))
    .filter(({ count }) => count > 0);
  const [first] = counts;
  if (first !== undefined && first.count === total) return allAlike(first.status, total);
  const parts = counts.map(({ status, count }, index) => {
    const noun = index === 0 ? ` of ${describeFigure(total)} success measures` : "";
    return `${describeFigure(count)}${noun} ${count === 1 ? "is" : "are"} ${inSentence(status)}`;
  });
  return `${listedAll(parts)}.`;
}

function allAlike(status: Status, total: number): string {
  if (total === 1) return `The one success measure is ${inSentence(status)}.`;
  const all = total === 2 ? "Both" : `All ${describeFigure(total)}`;
  return `${all} success measures are ${inSentence(status)}.`;
}

function inSentence(status: Status): string {
  return status.toLowerCase();
}
