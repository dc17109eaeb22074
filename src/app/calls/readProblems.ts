import { markAccepted } from "../../checks/acceptance";
import { checkCompact } from "../../checks/checkCompact";
import { countProblems } from "../../checks/countProblems";
import { RULES } from "../../checks/rules";
import type { Problem } from "../../domain/problem";
import { groupedBy } from "../../domain/words/groupedBy";
import { type Compact, parseCompact } from "../../tables/compact";
import type { Checked } from "../jobs/checkAfterChange";
import { describeChange, recallChanges } from "../memory/madeChanges";
import type { Ports } from "../ports";
import { itemOfProblem } from "./itemOfProblem";
import type { Mend, ProblemGroup, ProblemsState, RuleProblems } from "./states/problemsState";

/** The order in which they are shown: what helps most comes first. */
const MENDS: readonly Mend[] = ["set up", "apply", "correct", "ask", "decide"];

const SET_UP_RULES = new Set([
  "table-missing",
  "header-row-missing",
  "header-missing",
  "setting-missing",
]);

/** Only the member can say what belongs there. */
const ASK_RULES = new Set([
  "contact-name-missing",
  "contact-stale",
  "email-missing",
  "email-personal-domain",
  "email-shared-mailbox",
  "phone-unreadable",
  "charter-signatory-missing",
  "charter-date-missing",
  "tna-apprenticeships-unanswered",
  "apprentices-without-scheme",
  "apprentices-missing",
]);

/** Problems of one rule sent to the page at once. */
const MOST_ITEMS = 200;

/** Checks the whole workbook as it is now, and writes nothing. */
export function readProblems(ports: Ports): ProblemsState {
  const { grids, today } = ports.workbook.read();
  const compact = parseCompact(grids, today);
  return problemsState(ports, { compact, problems: checkCompact(compact) });
}

/** The Problems view for a workbook that was just checked. */
export function problemsState(ports: Ports, { compact, problems }: Checked): ProblemsState {
  return {
    counts: countProblems(problems),
    groups: groupsOf(
      compact,
      problems.filter(({ accepted }) => !accepted),
    ),
    accepted: problems
      .filter(({ accepted }) => accepted)
      .slice(0, MOST_ITEMS)
      .map((problem) => itemOfProblem(compact, problem, reasonFor(compact, problem))),
    changes: recallChanges(ports.memory).map(describeChange),
  };
}

/** What mends a problem: the section of the list that it stands in. */
export function mendOf({ rule, severity, suggestion }: Problem): Mend {
  if (SET_UP_RULES.has(rule)) return "set up";
  if (suggestion !== null) return "apply";
  if (ASK_RULES.has(rule)) return "ask";
  return severity === "note" ? "decide" : "correct";
}

function groupsOf(compact: Compact, problems: readonly Problem[]): readonly ProblemGroup[] {
  return MENDS.map((mend) => {
    const mended = problems.filter((problem) => mendOf(problem) === mend);
    return { mend, rules: byRule(compact, mended), total: mended.length };
  }).filter(({ total }) => total > 0);
}

function byRule(compact: Compact, problems: readonly Problem[]): readonly RuleProblems[] {
  return Array.from(
    groupedBy(problems, ({ rule }) => rule),
    ([rule, found]) => ({
      rule,
      ...wordsOf(rule),
      total: found.length,
      items: found.slice(0, MOST_ITEMS).map((problem) => itemOfProblem(compact, problem)),
    }),
  );
}

/** What a rule says of itself; its id where there is no such rule. */
export function wordsOf(id: string): { readonly title: string; readonly how: string } {
  const rule = RULES.find((candidate) => candidate.id === id);
  return { title: rule?.wrong ?? id, how: rule?.mend ?? "" };
}

function reasonFor(compact: Compact, problem: Problem): string {
  const row = compact.accepted.find((acceptance) =>
    markAccepted([{ ...problem, accepted: false }], [acceptance]).some(({ accepted }) => accepted),
  );
  return row?.reason || "no reason given";
}
