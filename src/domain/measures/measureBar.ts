import type { Direction } from "../../tables/tabs/successMeasuresTable";
import type { Judgement } from "./judgement";

/** A progress bar in shares of its length, from 0 to 1 (design, section 7). */
export interface MeasureBar {
  /** From the left: so far. */
  readonly filled: number;
  /** Hatched, after what is filled. */
  readonly booked: number;
  /** The mark: what is due by now; of a Keep the limit. Null where nothing is due by a day. */
  readonly due: number | null;
  /** Of a Keep the part of the bar that is as agreed; null for every other measure. */
  readonly agreed: Stretch | null;
  /** Where the target stands, if the bar goes on beyond it; else null. */
  readonly target: number | null;
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export type BarFigures = Pick<
  Judgement,
  "actual" | "target" | "baseline" | "booked" | "dueByNow" | "direction" | "isRunningTotal"
>;

/** The figures that a bar is drawn from, once there are any. */
interface Known extends BarFigures {
  readonly actual: number;
  readonly target: number;
}

/** Null where there is nothing to show: no figure, no target, or no way between two of them. */
export function measureBar(figures: BarFigures): MeasureBar | null {
  const { actual, target, direction, isRunningTotal } = figures;
  if (actual === null || target === null) return null;
  const known = { ...figures, actual, target };
  return isRunningTotal ? fromNothing(known) : BARS[direction](known);
}

const BARS: { readonly [D in Direction]: (known: Known) => MeasureBar | null } = {
  Increase: fromNothing,
  Decrease: fromBaseline,
  "Keep at least": (known) => withinBand(known, ({ limit }) => ({ from: limit, to: 1 })),
  "Keep at most": (known) => withinBand(known, ({ limit }) => ({ from: 0, to: limit })),
};

/** Filled from 0 to Actual, hatched to Actual + Booked. */
function fromNothing({ actual, target, booked, dueByNow }: Known): MeasureBar | null {
  if (target <= 0) return null;
  const length = Math.max(target, actual + booked, dueByNow ?? 0);
  const filled = share(actual, length);
  return {
    filled,
    booked: Math.max(0, share(actual + booked, length) - filled),
    due: dueByNow === null ? null : share(dueByNow, length),
    agreed: null,
    target: length > target ? share(target, length) : null,
  };
}

/** The way from the baseline down to the target; empty where it went the wrong way. */
function fromBaseline({ actual, target, baseline, dueByNow }: Known): MeasureBar | null {
  const from = baseline ?? 0;
  if (from <= target) return null;
  const lowest = Math.min(target, actual, dueByNow ?? target);
  const way = (figure: number): number => share(from - figure, from - lowest);
  return {
    filled: way(actual),
    booked: 0,
    due: dueByNow === null ? null : way(dueByNow),
    agreed: null,
    target: lowest < target ? way(target) : null,
  };
}

/** Room beyond the limit, so that it is seen which side of it the figure stands on. */
const BEYOND = 1.25;

function withinBand(
  { actual, target }: Known,
  agreed: (at: { readonly limit: number }) => Stretch,
): MeasureBar | null {
  const length = Math.max(target * BEYOND, actual);
  if (length <= 0 || target < 0) return null;
  const limit = share(target, length);
  return {
    filled: share(actual, length),
    booked: 0,
    due: limit,
    agreed: agreed({ limit }),
    target: null,
  };
}

function share(amount: number, length: number): number {
  return Math.round((Math.max(0, Math.min(amount, length)) / length) * 1000) / 1000;
}
