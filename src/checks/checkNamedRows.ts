import type { Problem } from "../domain/problem";
import type { Compact } from "../tables/compact";
import { isTableName, type TableName } from "../tables/tableName";
import type { TableReading } from "../tables/tableReading";
import { markAccepted } from "./acceptance";
import { checkCompact } from "./checkCompact";
import { problemsInRows } from "./checkRows";
import { beginCheckup, FEW_ROWS } from "./checkup";
import { keyOfRow } from "./place";
import { RULES, type RuleId, ruleOf } from "./rules";

/** Where a problem is, and by which rule. */
type ProblemOfRow = Pick<Problem<RuleId>, "rule" | "table" | "key">;

/**
 * The problems of the rows that are named, as `checkCompact` has them; of all rows where one of those
 * named is about a tab as a whole. Nobody waits for the whole workbook to be checked for one cell.
 */
export function checkNamedRows(
  compact: Compact,
  named: readonly ProblemOfRow[],
): readonly Problem<RuleId>[] {
  const keys = new Map<TableName, Set<string>>();
  for (const { rule, table, key } of named) {
    const { kind } = ruleOf(rule);
    if ((kind !== "cell" && kind !== "row") || !isTableName(table)) return checkCompact(compact);
    keys.set(table, (keys.get(table) ?? new Set()).add(key));
  }
  return Array.from(keys).flatMap(([table, those]) => problemsOfRows(compact, table, those));
}

function problemsOfRows(
  compact: Compact,
  table: TableName,
  keys: ReadonlySet<string>,
): readonly Problem<RuleId>[] {
  const reading: TableReading = compact.readings[table];
  const rows: number[] = [];
  reading.rows.forEach((row, index) => {
    if (keys.has(keyOfRow(reading, row))) rows.push(index);
  });
  const checkup = beginCheckup(compact, { isOfFewRows: rows.length <= FEW_ROWS });
  const found = problemsInRows(checkup, table, RULES, rows);
  return markAccepted(
    found.map(({ problem }) => problem),
    compact.accepted,
  );
}
