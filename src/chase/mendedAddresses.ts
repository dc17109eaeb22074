import { parseCellName } from "../cells/sheetGrid";
import type { Problem } from "../domain/problem";
import type { Compact } from "../tables/compact";

/** What the checks suggest for broken addresses of main contacts, by the row of the sheet. */
export function mendedAddresses(
  { readings }: Compact,
  problems: readonly Problem[],
): ReadonlyMap<number, string> {
  const { name, columns } = readings.Members.table;
  const mends = new Map<number, string>();
  for (const { table, column, cell, suggestion } of problems) {
    if (table !== name || column !== columns.email.title || suggestion === null) continue;
    const place = parseCellName(cell);
    if (place !== null) mends.set(place.row, suggestion);
  }
  return mends;
}
