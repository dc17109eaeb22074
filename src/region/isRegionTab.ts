import { isBlankGrid, type SheetGrid } from "../cells/sheetGrid";
import { Refusal } from "../domain/problem";
import type { Compact } from "../tables/compact";
import type { TableName } from "../tables/tableName";
import type { TableReading } from "../tables/tableReading";

export const REGION_TABS: readonly TableName[] = ["Compacts", "Returns", "Like measures"];

/** Whether there is the region's own tab: one with all headers that tell its rows apart. */
export function isRegionTab(reading: TableReading): boolean {
  return reading.sheetName !== null && titlesMissing(reading).length === 0;
}

/**
 * Throws Refusal "tab-taken" where a tab of the name of one of the region's is somebody's own. One that is
 * blank is nobody's: a run that Google ended before its headers has left it.
 */
export function refuseTakenTabs(readings: Compact["readings"], grids: readonly SheetGrid[]): void {
  const blank = new Set(grids.filter(isBlankGrid).map(({ name }) => name));
  for (const table of REGION_TABS) {
    const reading: TableReading = readings[table];
    if (reading.sheetName === null || isRegionTab(reading) || blank.has(reading.sheetName))
      continue;
    const missing = titlesMissing(reading).map((title) => `"${title}"`);
    throw new Refusal(
      "tab-taken",
      `The tab "${reading.sheetName}" is not the region's: it has no ${missing.length === 1 ? "column" : "columns"} called ${missing.join(", ")}. Nothing was changed. Give that tab another name, by a double click on it, and do this again.`,
    );
  }
}

function titlesMissing({ table, columnOf }: TableReading): readonly string[] {
  return table.key
    .filter((field) => columnOf[field] === undefined)
    .map((field) => table.columns[field]?.title ?? field);
}
