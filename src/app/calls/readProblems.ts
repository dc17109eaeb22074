import { markAccepted } from "../../checks/acceptance";
import { checkCompact } from "../../checks/checkCompact";
import { countProblems } from "../../checks/countProblems";
import { type RuleId, ruleOf } from "../../checks/rules";
import type { Problem } from "../../domain/problem";
import { groupedBy } from "../../domain/words/groupedBy";
import type { Compact } from "../../tables/compact";
import type { Checked } from "../jobs/checkAfterChange";
import { compactRead } from "../jobs/compactRead";
import { undoableChanges } from "../memory/undoableChanges";
import type { Ports } from "../ports";
import { describeChange } from "./describeChange";
import { itemOfProblem } from "./itemOfProblem";
import { MENDS } from "./mends";
import type { Mend, ProblemGroup, ProblemsState, RuleProblems } from "./states/problemsState";

/** Problems of one rule sent to the page at once. */
const MOST_ITEMS = 200;
/** Nobody reads further back; the tab *Undo* has them all. */
const MOST_CHANGES = 200;

/** Checks the whole workbook as it is now, and writes nothing. */
export function readProblems(ports: Ports): ProblemsState {
  const reading = ports.workbook.read();
  const compact = compactRead(ports, reading);
  return problemsState(ports, { compact, problems: checkCompact(compact) });
}

/** The Problems view for a workbook that was just checked. */
export function problemsState(ports: Ports, { compact, problems }: Checked): ProblemsState {
  return {
    counts: countProblems(problems),
    groups: groupsShown(
      compact,
      problems.filter(({ accepted }) => !accepted),
    ),
    accepted: problems
      .filter(({ accepted }) => accepted)
      .slice(0, MOST_ITEMS)
      .map((problem) => itemOfProblem(compact, problem, reasonFor(compact, problem))),
    changes: undoableChanges(ports, compact.readings, compact.today)
      .slice(0, MOST_CHANGES)
      .map(describeChange),
  };
}

/** What mends a problem: the section of the list that it stands in. */
export function mendOf({ rule, severity, suggestion }: Problem<RuleId>): Mend {
  const mendedBy = ruleOf(rule).mendedBy ?? null;
  if (mendedBy === "set up") return mendedBy;
  if (suggestion !== null) return "apply";
  return mendedBy ?? (severity === "note" ? "decide" : "correct");
}

function groupsShown(
  compact: Compact,
  problems: readonly Problem<RuleId>[],
): readonly ProblemGroup[] {
  return MENDS.map((words) => {
    const mended = problems.filter((problem) => mendOf(problem) === words.mend);
    return { ...words, rules: byRule(compact, mended), total: mended.length };
  }).filter(({ total }) => total > 0);
}

function byRule(compact: Compact, problems: readonly Problem<RuleId>[]): readonly RuleProblems[] {
  return Array.from(
    groupedBy(problems, ({ rule }) => rule),
    ([rule, found]) => ({
      rule,
      ...wordsOfRule(rule),
      total: found.length,
      items: found.slice(0, MOST_ITEMS).map((problem) => itemOfProblem(compact, problem)),
    }),
  );
}

/** What a rule says of itself: what is wrong, and how it is mended. */
export function wordsOfRule(id: RuleId): { readonly title: string; readonly how: string } {
  const { wrong, mend } = ruleOf(id);
  return { title: wrong, how: mend };
}

function reasonFor(compact: Compact, problem: Problem<RuleId>): string {
  const row = compact.accepted.find((acceptance) =>
    markAccepted([{ ...problem, accepted: false }], [acceptance]).some(({ accepted }) => accepted),
  );
  return row?.reason || "no reason given";
}
