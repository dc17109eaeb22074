import type { CalendarDate } from "../../cells/calendarDate";
import { checkNamedRows } from "../../checks/checkNamedRows";
import type { RuleId } from "../../checks/rules";
import { type Problem, Refusal } from "../../domain/problem";
import { groupedBy } from "../../domain/words/groupedBy";
import { clipped } from "../../domain/words/quoted";
import type { Compact } from "../../tables/compact";
import { checkAfterChange } from "../jobs/checkAfterChange";
import { compactRead } from "../jobs/compactRead";
import type { ChangesMade } from "../jobs/makeUndoable";
import type { Ports } from "../ports";
import { seenBriefly } from "./itemOfProblem";
import { problemsState } from "./readProblems";
import type { ProblemsState } from "./states/problemsState";

/** A problem as the page names it: enough to find it again, and to see that it is still the same. */
export type NamedProblem = Pick<
  Problem<RuleId>,
  "rule" | "table" | "key" | "column" | "cell" | "seen"
>;

/** What became of a change, and the list of problems after it. */
export interface ProblemsChanged {
  readonly sentence: string;
  readonly refused: readonly string[];
  /** What undoes it; null where there is nothing to undo. */
  readonly change: number | null;
  readonly problems: ProblemsState;
}

/** The workbook as it is now: a missing tab is a problem among the others here, no refusal. */
export interface WorkbookNow {
  readonly compact: Compact;
  readonly today: CalendarDate;
  readonly time: string;
}

/** Reads and parses the workbook; call it while holding the lock where something is to be written. */
export function readNow(ports: Ports): WorkbookNow {
  const reading = ports.workbook.read();
  const { today, time } = reading;
  return { compact: compactRead(ports, reading), today, time };
}

/** The problem as it is now, wherever its row has gone. Throws Refusal "changed-since". */
export function problemStillThere(compact: Compact, named: NamedProblem): Problem<RuleId> {
  const [found] = problemsStillThere(compact, [named]).found;
  if (found !== undefined) return found;
  const where = [named.key, named.column]
    .filter((part) => part !== "")
    .map((part) => clipped(part));
  throw new Refusal(
    "changed-since",
    `${where.join(", ") || named.table} has changed since this list was made. Nothing was done: check again and look at what it holds now.`,
  );
}

/** Several problems as they are now, and what is said of those that are not there any more. */
export function problemsStillThere(
  compact: Compact,
  named: readonly NamedProblem[],
): { readonly found: readonly Problem<RuleId>[]; readonly refused: readonly string[] } {
  const there = groupedBy(checkNamedRows(compact, named), wordedAs);
  const found = named.flatMap((one) => {
    const same = there.get(wordedAs(one)) ?? [];
    return same.find(({ cell }) => cell === one.cell) ?? (same.length === 1 ? same : []);
  });
  const gone = named.length - found.length;
  const was = gone === 1 ? "1 has" : `${gone} have`;
  const refused = gone === 0 ? [] : [`${was} changed since this list was made: look again.`];
  return { found: Array.from(new Set(found)), refused };
}

function wordedAs({ rule, table, key, column, seen }: NamedProblem): string {
  return [rule, table, key, column, seenBriefly({ seen })].join("\n");
}

/** The answer to a change: what was done, and every problem that there is now. */
export function problemsChanged(ports: Ports, set: ChangesMade, sentence: string): ProblemsChanged {
  const after = checkAfterChange(ports);
  return {
    sentence: set.changed > 0 ? sentence : "Nothing was changed.",
    refused: [...set.refused, ...after.refused],
    change: set.change,
    problems: problemsState(ports, after),
  };
}
