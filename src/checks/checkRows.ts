import { cellAt } from "../domain/cellOf";
import { describeCell } from "../domain/cellValue";
import { normalisedTitle } from "../domain/normalisedTitle";
import type { Problem } from "../domain/problem";
import { cellName } from "../domain/sheetGrid";
import type { Column } from "../tables/column";
import type { Compact } from "../tables/compact";
import type { TableReading, TableRow } from "../tables/readTable";
import { SETTINGS } from "../tables/settings";
import type { Table } from "../tables/table";
import type { TableName } from "../tables/tableName";
import type { Book } from "./book";
import { cellInWords, keyOfRow, placeOfRow } from "./place";
import type { CellRule, Fault, RowRule, Rule } from "./rule";

/** A problem with what it takes to put it in its order. Ranks: 0 headers, 1 rows, 2 cells. */
export interface Found {
  readonly rank: number;
  readonly row: number;
  readonly column: number;
  readonly problem: Problem;
}

/** The cell rules that look at one column of the sheet. */
interface Lookout {
  readonly field: string;
  readonly at: number;
  readonly column: Column;
  readonly rules: readonly CellRule[];
}

/**
 * What is wrong in the rows of one table. `rows` narrows it to some of them, by their index in the
 * reading; the rest are still there to compare with.
 */
export function problemsInRows(
  book: Book,
  name: TableName,
  rules: readonly Rule[],
  rows: readonly number[] | null = null,
): Found[] {
  const reading: TableReading = book.compact.readings[name];
  const records = recordsOfTable(book.compact, name);
  const lookoutsIn = lookoutsByRow(reading, rules);
  const rowRules = rules.filter(
    (rule): rule is RowRule => rule.kind === "row" && rule.table === name,
  );
  const indexes = rows ?? reading.rows.map((_, index) => index);
  const found: Found[] = [];
  for (const index of indexes) {
    const row = reading.rows[index];
    const record = records[index];
    if (row === undefined || record === undefined) continue;
    for (const one of problemsInRow(book, reading, { row, record }, lookoutsIn(row), rowRules)) {
      found.push(one);
    }
  }
  return found;
}

function problemsInRow(
  book: Book,
  reading: TableReading,
  { row, record }: { readonly row: TableRow; readonly record: { readonly row: TableRow } },
  lookouts: readonly Lookout[],
  rowRules: readonly RowRule[],
): readonly Found[] {
  const found: Found[] = [];
  // One repair, one problem: whatever fires first for a cell speaks for it.
  const claimed = new Set<number>();
  for (const { field, at, column, rules } of lookouts) {
    const view = { reading, row, field, column, cell: cellAt(row, at) };
    for (const rule of rules) {
      const fault = rule.find(view, book);
      if (fault === null) continue;
      if (fault.speaksForRow) return [foundIn(reading, row, at, rule, fault)];
      claimed.add(at);
      found.push(foundIn(reading, row, at, rule, fault));
      break;
    }
  }
  for (const rule of rowRules) {
    const at = reading.columnOf[rule.at];
    if (at === undefined || claimed.has(at)) continue;
    const fault = rule.find(record as Parameters<RowRule["find"]>[0], book);
    if (fault === null) continue;
    claimed.add(at);
    found.push(foundIn(reading, row, at, rule, fault));
  }
  return found;
}

function foundIn(
  reading: TableReading,
  row: TableRow,
  at: number,
  rule: CellRule | RowRule,
  fault: Fault,
): Found {
  const key = keyOfRow(reading, row);
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
      message: `${placeOfRow(reading, key)}: ${cellInWords(column, cell)} ${fault.says}`,
      suggestion: fault.suggestion ?? null,
      accepted: false,
    },
  };
}

function lookoutsOf(reading: TableReading, rules: readonly Rule[]): readonly Lookout[] {
  const lookouts: Lookout[] = [];
  for (const [field, column] of Object.entries(reading.table.columns)) {
    const at = reading.columnOf[field];
    if (at === undefined || column.auto) continue;
    lookouts.push({ field, at, column, rules: rulesFor(rules, column, field, reading.table) });
  }
  return lookouts.sort((a, b) => a.at - b.at);
}

/** In Settings every row has a declaration of its own, for its Value. */
function lookoutsByRow(
  reading: TableReading,
  rules: readonly Rule[],
): (row: TableRow) => readonly Lookout[] {
  const lookouts = lookoutsOf(reading, rules);
  const named = reading.columnOf.setting;
  if (reading.table.name !== "Settings" || named === undefined) return () => lookouts;
  const bySetting = new Map(
    Object.entries<Column>(SETTINGS).map(([field, column]) => [
      normalisedTitle(column.title),
      lookouts.map((lookout) =>
        lookout.field === "value"
          ? { ...lookout, field, column, rules: rulesFor(rules, column, field, reading.table) }
          : lookout,
      ),
    ]),
  );
  return (row) => bySetting.get(normalisedTitle(describeCell(cellAt(row, named)))) ?? lookouts;
}

function rulesFor(
  rules: readonly Rule[],
  column: Column,
  field: string,
  table: Table,
): readonly CellRule[] {
  return rules.filter(
    (rule): rule is CellRule => rule.kind === "cell" && rule.looksIn(column, field, table),
  );
}

function recordsOfTable(compact: Compact, name: TableName): readonly { readonly row: TableRow }[] {
  switch (name) {
    case "Settings":
      return compact.readings.Settings.rows.map((row) => ({ row }));
    case "Members":
      return compact.members;
    case "Priorities":
      return compact.priorities;
    case "Success measures":
      return compact.measures;
    case "Events":
      return compact.events;
    case "Action plan":
      return compact.actions;
    case "Meetings":
      return compact.meetings;
    case "Attendance":
      return compact.attendance;
    case "Group updates":
      return compact.groupUpdates;
    case "Accepted":
      return compact.accepted;
    case "Progress log":
      return compact.log;
    case "Reports":
      return compact.reports;
    default:
      return name satisfies never;
  }
}
