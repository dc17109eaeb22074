import type { SheetGrid } from "../../cells/sheetGrid";
import type { Change } from "../../changes/change";
import { identityOf, rowFinder } from "../../changes/rowIdentity";
import { cellAt } from "../../tables/cellOf";
import type { Compact } from "../../tables/compact";
import { readTable } from "../../tables/readTable";
import type { TableReading } from "../../tables/tableReading";
import { TABLES } from "../../tables/tables";
import type { RememberedChange } from "../memory/madeChanges";

/** Puts back the rows that left with a change, from the tabs that keep them; those that are there stay. */
export function changesToPutRowsBack(
  { keptIn = [] }: Pick<RememberedChange, "keptIn">,
  readCopy: (name: string) => SheetGrid | null,
  readings: Compact["readings"],
): readonly Change[] {
  return keptIn.flatMap(({ table, tab }): readonly Change[] => {
    const grid = readCopy(tab);
    if (grid === null) return [];
    const kept: TableReading = readTable(TABLES[table], [{ ...grid, name: table }]);
    const find = rowFinder(readings[table]);
    const rows = kept.rows
      .filter((row) => find(identityOf(kept, row)) === null)
      .map((row) =>
        Object.fromEntries(kept.headers.map(({ title, column }) => [title, cellAt(row, column)])),
      );
    return rows.length === 0 ? [] : [{ kind: "put rows back", table, rows }];
  });
}
