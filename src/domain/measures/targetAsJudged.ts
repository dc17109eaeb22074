import type { Judgement } from "./judgement";

/**
 * The target that a measure is judged by (design, section 4). Of a share of members it is the share
 * that its whole members are, to four decimals: 75% of 27 is judged as 21 of them, 0.7778.
 */
export function targetAsJudged({
  target,
  course,
  members,
}: Pick<Judgement, "target" | "course" | "members">): number | null {
  if (members === null || members === 0 || course === null) return target;
  return Math.round((course.target / members) * 10_000) / 10_000;
}
