import { describeCell } from "../cells/cellValue";
import { cellName } from "../cells/sheetGrid";
import type { Problem } from "../domain/problem";
import { cellAt } from "../tables/cellOf";
import type { TableName } from "../tables/tableName";
import type { TableReading, TableRow } from "../tables/tableReading";
import type { Checkup } from "./checkup";
import { type Lookout, lookoutsByRow } from "./lookouts";
import { cellInWords, keyOfRow, placeOfRow } from "./place";
import { recordsOfTable } from "./recordsOfTable";
import type { CellRule, Fault, RowRule } from "./rule";
import type { DeclaredRule, RuleId } from "./rules";

/** A problem with what it takes to put it in its order. Ranks: 0 headers, 1 rows, 2 cells. */
export interface FoundProblem {
  readonly rank: number;
  readonly row: number;
  readonly column: number;
  readonly problem: Problem<RuleId>;
}

/**
 * What is wrong in the rows of one table. `rows` narrows it to some of them, by their index in the
 * reading; the rest are still there to compare with.
 */
export function problemsInRows(
  checkup: Checkup,
  name: TableName,
  rules: readonly DeclaredRule[],
  rows: readonly number[] | null = null,
): FoundProblem[] {
  const reading: TableReading = checkup.compact.readings[name];
  const records = recordsOfTable(checkup.compact, name);
  const lookoutsIn = lookoutsByRow(reading, rules);
  const rowRules = rules.filter(
    (rule): rule is DeclaredRule<RowRule> => rule.kind === "row" && rule.table === name,
  );
  const indexes = rows ?? reading.rows.map((_, index) => index);
  const found: FoundProblem[] = [];
  for (const index of indexes) {
    const row = reading.rows[index];
    const record = records[index];
    if (row === undefined || record === undefined) continue;
    for (const one of problemsInRow(checkup, reading, { row, record }, lookoutsIn(row), rowRules)) {
      found.push(one);
    }
  }
  return found;
}

/** A fault with the rule that found it and the column it points at. */
interface Pointed {
  readonly rule: DeclaredRule<CellRule | RowRule>;
  readonly at: number;
  readonly fault: Fault;
}

function problemsInRow(
  checkup: Checkup,
  reading: TableReading,
  { row, record }: { readonly row: TableRow; readonly record: { readonly row: TableRow } },
  lookouts: readonly Lookout[],
  rowRules: readonly DeclaredRule<RowRule>[],
): readonly FoundProblem[] {
  const found: Pointed[] = [];
  for (const { field, at, column, rules } of lookouts) {
    const view = { reading, row, field, column, cell: cellAt(row, at) };
    for (const rule of rules) {
      const fault = rule.find(view, checkup);
      if (fault === null) continue;
      if (fault.speaksForRow) return foundIn(reading, row, [{ rule, at, fault }]);
      found.push({ rule, at, fault });
      break;
    }
  }
  for (const rule of rowRules) {
    if (reading.columnOf[rule.at] === undefined) continue;
    const fault = rule.find(record as Parameters<RowRule["find"]>[0], checkup);
    if (fault === null) continue;
    const at = reading.columnOf[fault.at ?? rule.at];
    // One repair, one problem: whatever fired first for a cell speaks for it.
    if (at === undefined || found.some((pointed) => pointed.at === at)) continue;
    found.push({ rule, at, fault });
  }
  return found.length === 0 ? [] : foundIn(reading, row, found);
}

function foundIn(
  reading: TableReading,
  row: TableRow,
  found: readonly Pointed[],
): readonly FoundProblem[] {
  const key = keyOfRow(reading, row);
  const place = placeOfRow(reading, key);
  return found.map(({ rule, at, fault }) => {
    const cell = cellName(at, row.sheetRow);
    const column = reading.headers[at - 1]?.title ?? "";
    return {
      rank: rule.kind === "row" ? 1 : 2,
      row: row.sheetRow,
      column: at,
      problem: {
        rule: rule.id,
        severity: fault.severity ?? rule.severity,
        table: reading.table.name,
        key,
        column,
        cell,
        seen: describeCell(cellAt(row, at)),
        message: `${place}: ${cellInWords(column, cell)} ${fault.says}`,
        suggestion: fault.suggestion ?? null,
        accepted: false,
      },
    };
  });
}
