import { findGrid } from "../../tables/readTable";
import { returnsTable } from "../../tables/tabs/returnsTable";
import { successMeasuresTable } from "../../tables/tabs/successMeasuresTable";

/**
 * Whether the tabs are those of a Compact, or of a region, that somebody works with. One without
 * *Success measures* has nothing to judge (design, section 3), whatever its other tabs are called.
 */
export function isUnderWay(tabNames: readonly string[]): boolean {
  const grids = tabNames.map((name) => ({ name, cells: [] }));
  return [successMeasuresTable, returnsTable].some((table) => findGrid(table, grids) !== null);
}
