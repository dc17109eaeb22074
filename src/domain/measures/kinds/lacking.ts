import type { Table } from "../../../tables/table";
import type { TableReading } from "../../../tables/tableReading";
import { listed } from "../../words/quoted";

/**
 * Why nothing in a tab can be counted, as a sentence: there is no tab, no row of headers, or one of
 * the columns that it takes is missing. Null where nothing stands in the way.
 */
export function whyNothingIn<T extends Table>(
  reading: TableReading<T>,
  needed: readonly (keyof T["columns"] & string)[],
): string | null {
  const { table, sheetName, headerRow, columnOf } = reading;
  if (sheetName === null) return `There is no ${table.name} tab to count from.`;
  if (headerRow === null) {
    return `The ${table.name} tab has no row of headers, so nothing in it can be counted.`;
  }
  const lacking = needed
    .filter((field) => columnOf[field] === undefined)
    .map((field) => table.columns[field]?.title ?? field);
  return lacking.length === 0 ? null : `${table.name} has no column called ${listed(lacking)}.`;
}
