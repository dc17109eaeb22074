import { countOf } from "../../domain/words/figure";
import { listedAll } from "../../domain/words/listedAll";
import type { Imported } from "../../import/imported";

/** "Imported a spreadsheet: 12 new rows and 3 changed in Members", as the list of changes says it. */
export function describeImport({ tables }: Imported): string {
  const parts = tables
    .filter(({ rows }) => rows.new + rows.changed > 0)
    .map(
      ({ table, rows }) =>
        `${countOf(rows.new, "new rows")} and ${rows.changed} changed in ${table}`,
    );
  return `Imported a spreadsheet: ${listedAll(parts)}`;
}
