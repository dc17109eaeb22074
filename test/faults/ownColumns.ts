import type { Sheet } from "../../local/sheets/workbook/workbook";
import type { Column } from "../../src/tables/column";
import { isAllAuto } from "../../src/tables/table";
import { TABLES_IN_ORDER } from "../../src/tables/tables";

/** The headers of the add-on's own columns in a tab, also in one that somebody has renamed. */
export function ownTitles(sheet: Sheet): ReadonlySet<string> {
  const columns: readonly Column[] = Object.values(tableOf(sheet)?.columns ?? {});
  return new Set(columns.filter(({ auto }) => auto).map(({ title }) => title));
}

/** Whether the add-on writes the whole tab. */
export function isWhollyOwn(sheet: Sheet): boolean {
  const table = tableOf(sheet);
  return table !== undefined && isAllAuto(table);
}

function tableOf({ name }: Sheet) {
  return TABLES_IN_ORDER.find((table) => name === table.name || name.startsWith(`${table.name} `));
}
