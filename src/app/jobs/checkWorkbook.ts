import { changesToCheckMembers } from "../../changes/changesToCheckMembers";
import { changesToCloseCorrespondence } from "../../chase/changesToCorrespondence";
import { checkColumn } from "../../checks/checkColumn";
import { checkCompact } from "../../checks/checkCompact";
import { countProblems, type ProblemCounts } from "../../checks/countProblems";
import type { RuleId } from "../../checks/rules";
import type { Problem } from "../../domain/problem";
import { listedAll } from "../../domain/words/listedAll";
import { rememberDaysInDoubt } from "../memory/daysInDoubt";
import { rememberSettings } from "../memory/liveSettings";
import { tidyUndo } from "../memory/tidyUndo";
import type { Ports } from "../ports";
import { compactRead } from "./compactRead";

export interface CheckAnswer {
  readonly problems: readonly Problem<RuleId>[];
  readonly sentence: string;
}

/**
 * Checks every table and writes each member's problems into its Check cell; letters that have been
 * answered are closed. A missing tab or header
 * is a problem among the others here, never a refusal. Throws Refusal where the lock is held.
 */
export function checkWorkbookJob(ports: Ports): CheckAnswer {
  return ports.lock.whileLocked(() => {
    const reading = ports.workbook.read();
    const compact = compactRead(ports, reading);
    tidyUndo(ports, compact.readings, compact.today);
    const problems = checkCompact(compact);
    const applied = ports.workbook.apply([
      ...changesToCheckMembers(compact, checkColumn(compact, problems)),
      ...changesToCloseCorrespondence(compact),
    ]);
    rememberSettings(ports, reading.grids);
    rememberDaysInDoubt(ports, compact);
    const sentence = [describeCounts(countProblems(problems)), ...applied.refused].join(" ");
    return { problems, sentence };
  });
}

/** "3 errors, 2 warnings and 4 notes; 1 accepted." */
export function describeCounts({ error, warning, note, accepted }: ProblemCounts): string {
  const parts = [
    [error, "error"],
    [warning, "warning"],
    [note, "note"],
  ] as const;
  const found = parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}${count === 1 ? "" : "s"}`);
  const list = listedAll(found) || "No problems";
  return accepted > 0 ? `${list}; ${accepted} accepted.` : `${list}.`;
}
