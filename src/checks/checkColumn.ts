import { parseCellName } from "../cells/sheetGrid";
import type { Problem, Severity } from "../domain/problem";
import { groupedBy } from "../domain/words/groupedBy";
import { headersFirst } from "../domain/words/headersInCheck";
import { clipped } from "../domain/words/quoted";
import type { Compact } from "../tables/compact";
import { cellInWords } from "./place";
import { RULES, type RuleId } from "./rules";

/** A Check cell longer than this would hide the row. */
const LONGEST = 1_000;
const WORST_FIRST: readonly Severity[] = ["error", "warning", "note"];

/**
 * The text of each member's Check cell, in the members' order: the headers of the cells that it is
 * about, then the row's problems in words, worst first ("Email, Phone: Email is blank. …"); "" where
 * there are none. Accepted problems stay out, and so do those that hang on other
 * tables: the check while typing looks at Members alone, and both must say the same.
 */
export function checkColumn(
  compact: Compact,
  problems: readonly Problem<RuleId>[],
): readonly string[] {
  const textOf = textsByRow(problems);
  return compact.members.map(({ row }) => textOf(row.sheetRow));
}

/** The same by the row of the sheet. */
export function textsByRow(problems: readonly Problem<RuleId>[]): (sheetRow: number) => string {
  const byRow = groupedBy(problems, (problem) => {
    const isLeftOut = problem.accepted || !standsInCheck(problem);
    return isLeftOut ? null : (parseCellName(problem.cell)?.row ?? null);
  });
  return (sheetRow) => inWords(byRow.get(sheetRow) ?? []);
}

const HANG_ON_OTHER_TABLES = new Set(
  RULES.filter((rule) => rule.kind === "row" && !rule.alone).map(({ id }) => id),
);
const ABOUT_THE_TAB = new Set(
  RULES.filter(({ kind }) => kind === "headers" || kind === "rows").map(({ id }) => id),
);

function standsInCheck({ table, rule }: Problem<RuleId>): boolean {
  return table === "Members" && !HANG_ON_OTHER_TABLES.has(rule) && !ABOUT_THE_TAB.has(rule);
}

function inWords(problems: readonly Problem<RuleId>[]): string {
  const worstFirst = WORST_FIRST.flatMap((severity) =>
    problems.filter((problem) => problem.severity === severity),
  );
  const headers = headersFirst(worstFirst.map(({ column }) => column));
  const text = `${headers}${worstFirst.map(sentenceInRow).join(" ")}`;
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

/** Beside the row itself, neither its name nor the cell is wanted: both may move. */
function sentenceInRow({ message, column, cell }: Problem): string {
  const start = `${cellInWords(column, cell)} `;
  const at = message.indexOf(start);
  return at < 0 ? message : `${clipped(column)} ${message.slice(at + start.length)}`;
}
