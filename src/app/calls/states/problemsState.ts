import type { ProblemCounts } from "../../../checks/countProblems";
import type { RuleId } from "../../../checks/rules";
import type { Problem } from "../../../domain/problem";
import type { Place } from "./place";

/** The Problems view. */
export interface ProblemsState {
  readonly counts: ProblemCounts;
  /** Grouped by what mends them; within a group, by rule. */
  readonly groups: readonly ProblemGroup[];
  readonly accepted: readonly ProblemItem[];
  /** Newest first. */
  readonly changes: readonly MadeChange[];
}

/** What mends a problem: each is one section of the Problems view. */
export type Mend = "set up" | "apply" | "correct" | "ask" | "decide";

export interface ProblemGroup {
  readonly mend: Mend;
  /** What mends them all, and what to know of it, in a sentence each. */
  readonly title: string;
  readonly how: string;
  readonly rules: readonly RuleProblems[];
  readonly total: number;
}

export interface RuleProblems {
  readonly rule: RuleId;
  /** What is wrong, and how it is mended, in a sentence each. */
  readonly title: string;
  readonly how: string;
  readonly total: number;
  /** The first of them, up to a limit. */
  readonly items: readonly ProblemItem[];
}

/** `seen` is cut where it is long: enough is left to tell whether the cell has changed since. */
export interface ProblemItem extends Omit<Problem<RuleId>, "accepted"> {
  readonly place: Place | null;
  /** The row of the member that it is about; null where it is about no one member. */
  readonly memberRow: number | null;
  /** Why it was accepted; "" where it was not. */
  readonly reason: string;
}

/** One thing that was changed from the sidebar, for reading and for undoing. */
export interface MadeChange {
  readonly id: number;
  /** "7 Oct 2009, 14:30". */
  readonly when: string;
  /** "Mended 3 e-mail addresses". */
  readonly sentence: string;
  /** "Tresham Institute: Email (K20), from "x" to "y"". */
  readonly cells: readonly string[];
  /** How many rows and cells it is, those included that are not told one by one. */
  readonly size: number;
  readonly undone: boolean;
}
