import type { Sheet } from "../../sheets/workbook/workbook";

/** Rows come into sight a page at a time, so that a row typed below the last one is within reach. */
const PAGE = 100;
/** Univer computes a formula for each cell that a rule is for: about so many in a second. */
const MOST_CELLS = 30_000;

/**
 * The last row of which the grid shows conditional formats that are formulas: beyond the rows in use
 * none applies that anybody would look for, and a column is a thousand rows long.
 */
export function formulaReach(sheet: Sheet): number {
  const columns = sheet.conditionalFormats
    .filter(({ condition }) => condition?.criterion === "CUSTOM_FORMULA")
    .flatMap(({ ranges }) => ranges)
    .reduce((sum, { columnCount }) => sum + columnCount, 0);
  if (columns === 0) return sheet.rowCount;
  const inUse = Math.ceil((sheet.lastRow() + 1) / PAGE) * PAGE;
  return Math.min(inUse, Math.max(PAGE, Math.floor(MOST_CELLS / columns)));
}
