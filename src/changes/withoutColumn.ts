import { BLANK, isUnused } from "../cells/cellValue";
import { countOf } from "../domain/words/figure";
import type { TableReading } from "../tables/tableReading";
import type { RowValues } from "./change";

/**
 * A sentence for each column that values are for and that has gone since it was looked for or added:
 * what was to stand there is written nowhere.
 */
export function withoutColumn(
  { table, columnOf }: TableReading,
  rows: readonly RowValues[],
): readonly string[] {
  return Object.entries(table.columns).flatMap(([field, { title }]) => {
    if (columnOf[field] !== undefined) return [];
    const count = rows.filter((values) => !isUnused(values[field] ?? BLANK)).length;
    if (count === 0) return [];
    return [
      `${table.name}: ${countOf(count, "rows")} went without what was to stand in "${title}", which is no longer there.`,
    ];
  });
}
