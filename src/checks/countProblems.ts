import type { Problem } from "../domain/problem";

/** Accepted problems are counted as accepted only. */
export interface ProblemCounts {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
  readonly accepted: number;
}

export function countProblems(problems: readonly Problem[]): ProblemCounts {
  const counts = { error: 0, warning: 0, note: 0, accepted: 0 };
  for (const { severity, accepted } of problems) counts[accepted ? "accepted" : severity] += 1;
  return counts;
}
