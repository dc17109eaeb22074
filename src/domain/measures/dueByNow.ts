import { type CalendarDate, daysBetween } from "../../cells/calendarDate";
import { tidyFigure } from "../words/figure";
import type { Milestone } from "./judgement";

export interface Pace {
  readonly baseline: number;
  readonly target: number;
  readonly starts: CalendarDate;
  readonly due: CalendarDate;
  /** In the order of their days; empty for an even pace. */
  readonly milestones: readonly Milestone[];
}

/**
 * What is due by a day (design, section 4): the last milestone on or before it, the baseline before
 * the first; without a profile the even pace, floored for a whole-number target.
 */
export function dueByNow(pace: Pace, asAt: CalendarDate): number {
  const { baseline, target, starts, due, milestones } = pace;
  if (milestones.length > 0) return lastMilestone(milestones, asAt)?.figure ?? baseline;
  const whole = Number.isInteger(target);
  if (asAt >= due) return target;
  if (asAt <= starts) return whole ? floored(baseline) : baseline;
  const passed = daysBetween(starts, asAt);
  const length = daysBetween(starts, due);
  const even = baseline + ((target - baseline) * passed) / length;
  if (!whole) return tidyFigure(even);
  // In whole parts of the baseline's last decimal there is no rounding on the way.
  const parts = 10 ** decimalsOf(baseline);
  const start = Math.round(baseline * parts);
  const end = target * parts;
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return floored(even);
  return Math.floor((start + flooredShare(end - start, passed, length)) / parts) + 0;
}

/** The milestone that holds on a day; null before the first. */
export function lastMilestone(
  milestones: readonly Milestone[],
  asAt: CalendarDate,
): Milestone | null {
  return milestones.reduce<Milestone | null>(
    (last, milestone) => (milestone.on <= asAt ? milestone : last),
    null,
  );
}

/** floor(whole * passed / length) without rounding on the way, however large the whole is. */
function flooredShare(whole: number, passed: number, length: number): number {
  const rounds = Math.floor(whole / length);
  const rest = whole - rounds * length;
  return rounds * passed + Math.floor((rest * passed) / length);
}

/** How many decimals it takes to write the figure down: 2 for 0.25. */
function decimalsOf(figure: number): number {
  const [digits = "", power = "0"] = String(figure).split("e");
  return Math.max(0, (digits.split(".")[1] ?? "").length - Number(power));
}

/** 2.9999999999999996 comes from decimals that add up to 3: it is 3. */
function floored(figure: number): number {
  const near = Math.round(figure);
  const isNear = Math.abs(figure - near) <= 1e-9 * Math.max(1, Math.abs(figure));
  return isNear ? near : Math.floor(figure);
}
