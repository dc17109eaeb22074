import type { ProblemCounts } from "../../../checks/countProblems";
import type { RuleId } from "../../../checks/rules";
import type { Problem } from "../../../domain/problem";
import type { ThereToCheck } from "../thereToCheck";
import type { Mail } from "./mail";
import type { Place } from "./place";

/** The Problems view. */
export interface ProblemsState {
  readonly there: ThereToCheck;
  readonly counts: ProblemCounts;
  /** The members with several problems, worst first, up to a limit. */
  readonly members: readonly MemberCard[];
  /** All problems, grouped by what mends them; within a group, by rule. */
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

/** One member with everything that is wrong in its row. */
export interface MemberCard {
  readonly row: number;
  readonly organisation: string;
  readonly place: Place | null;
  readonly counts: ProblemCounts;
  readonly items: readonly ProblemItem[];
  /** One letter that asks for all of it; null where there is nothing to ask, or nobody. */
  readonly mail: Mail | null;
  /** Why nobody can be asked; "" where that is not so. */
  readonly mailSentence: string;
}

export interface RuleProblems {
  readonly rule: RuleId;
  /** What is wrong, and how it is mended, in a sentence each. */
  readonly title: string;
  readonly how: string;
  readonly total: number;
  /** How many of them stand in the cards of their members. */
  readonly inCards: number;
  /** The first of the others, up to a limit. */
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
