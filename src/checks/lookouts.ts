import { describeCell } from "../cells/cellValue";
import { normalisedTitle } from "../cells/normalisedTitle";
import { cellAt } from "../tables/cellOf";
import type { Column } from "../tables/column";
import { SETTINGS } from "../tables/settings";
import type { Table } from "../tables/table";
import type { TableReading, TableRow } from "../tables/tableReading";
import type { CellRule } from "./rule";
import type { DeclaredRule } from "./rules";

/** The cell rules that look at one column of the sheet. */
export interface Lookout {
  readonly field: string;
  readonly at: number;
  readonly column: Column;
  readonly rules: readonly DeclaredRule<CellRule>[];
}

function lookoutsOf(reading: TableReading, rules: readonly DeclaredRule[]): readonly Lookout[] {
  const lookouts: Lookout[] = [];
  for (const [field, column] of Object.entries(reading.table.columns)) {
    const at = reading.columnOf[field];
    if (at === undefined || column.auto) continue;
    lookouts.push({ field, at, column, rules: rulesFor(rules, column, field, reading.table) });
  }
  return lookouts.sort((a, b) => a.at - b.at);
}

/** In Settings every row has a declaration of its own, for its Value. */
export function lookoutsByRow(
  reading: TableReading,
  rules: readonly DeclaredRule[],
): (row: TableRow) => readonly Lookout[] {
  const lookouts = lookoutsOf(reading, rules);
  const named = reading.columnOf.setting;
  if (reading.table.rowsAre !== "settings" || named === undefined) return () => lookouts;
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
  rules: readonly DeclaredRule[],
  column: Column,
  field: string,
  table: Table,
): readonly DeclaredRule<CellRule>[] {
  return rules.filter(
    (rule): rule is DeclaredRule<CellRule> =>
      rule.kind === "cell" && rule.looksIn(column, field, table),
  );
}
