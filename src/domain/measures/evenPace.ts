import { type CalendarDate, daysBetween } from "../../cells/calendarDate";
import { tidyFigure } from "../words/figure";
import type { Course, Milestone } from "./course";

/**
 * What is due on the way from the baseline to the target, before the due day (design, section 4):
 * the last milestone, else as much as has fallen due at an even pace, in whole units where whole
 * things are counted. Where the baseline meets the target already, that is due.
 */
export function dueOnTheWay(
  course: Course,
  asAt: CalendarDate,
  meets: (figure: number, target: number) => boolean,
): number {
  const { target, starts, due, milestones, isWhole } = course;
  const baseline = course.baseline ?? 0;
  if (milestones.length > 0) return lastMilestone(milestones, asAt)?.figure ?? baseline;
  if (meets(baseline, target)) return target;
  if (asAt <= starts) return baseline;
  const passed = daysBetween(starts, asAt);
  const length = daysBetween(starts, due);
  const way = Math.abs(target - baseline);
  const sign = target < baseline ? -1 : 1;
  const fallenDue = isWhole ? flooredShare(way, passed, length) : (way * passed) / length;
  return tidyFigure(baseline + sign * fallenDue);
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
