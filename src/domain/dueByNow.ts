import { type CalendarDate, daysBetween } from "./calendarDate";
import { tidyFigure } from "./figure";
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
  if (Number.isInteger(target) && Number.isInteger(baseline)) {
    return baseline + flooredShare(target - baseline, passed, length);
  }
  const even = baseline + ((target - baseline) * passed) / length;
  return whole ? floored(even) : tidyFigure(even);
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

/** 2.9999999999999996 comes from decimals that add up to 3: it is 3. */
function floored(figure: number): number {
  const near = Math.round(figure);
  const isNear = Math.abs(figure - near) <= 1e-9 * Math.max(1, Math.abs(figure));
  return isNear ? near : Math.floor(figure);
}
