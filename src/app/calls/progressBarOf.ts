import type { Judgement } from "../../domain/measures/judgement";
import type { ProgressBar } from "./states/progressState";

/** Filled to Actual, hatched to Actual + Booked, a mark at Due by now (design, section 7). */
export function progressBarOf(
  judgement: Pick<Judgement, "actual" | "target" | "booked" | "dueByNow">,
): ProgressBar | null {
  const { actual, target, booked, dueByNow } = judgement;
  if (actual === null || target === null || target <= 0) return null;
  const length = Math.max(target, actual + booked, dueByNow ?? 0);
  const share = (amount: number): number =>
    Math.round((Math.max(0, Math.min(amount, length)) / length) * 1000) / 1000;
  return {
    filled: share(actual),
    booked: Math.max(0, share(actual + booked) - share(actual)),
    due: dueByNow === null ? null : share(dueByNow),
  };
}
