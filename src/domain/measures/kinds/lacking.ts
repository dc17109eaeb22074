import type { Column } from "../../../tables/column";
import type { Compact } from "../../../tables/compact";
import { listed } from "../../words/quoted";
import type { CountedFrom } from "./kind";

/**
 * Why nothing in a tab can be counted, as a sentence: there is no tab, no row of headers, or one of
 * the columns that it takes is missing. Null where nothing stands in the way.
 */
export function whyNothingIn({ readings }: Compact, from: CountedFrom): string | null {
  const { table, sheetName, headerRow, columnOf } = readings[from.table];
  if (sheetName === null) return `There is no ${table.name} tab to count from.`;
  if (headerRow === null) {
    return `The ${table.name} tab has no row of headers, so nothing in it can be counted.`;
  }
  const columns: { readonly [field: string]: Column } = table.columns;
  const lacking = from.needs
    .filter((field) => columnOf[field] === undefined)
    .map((field) => columns[field]?.title ?? field);
  return lacking.length === 0 ? null : `${table.name} has no column called ${listed(lacking)}.`;
}
