import type { Applied, Change } from "../changes/change";
import type { WorkbookSheet, WorkbookSheets } from "./workbookSheets";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const PROTECTION = "Compact: kept as it was";

/**
 * A copy of the tab behind all others: what its formulas show stays as it is now, and Google warns
 * whoever types in it. Refused where a tab has that name already: it holds something else.
 */
export function keepCopy(
  spreadsheet: Spreadsheet,
  sheets: WorkbookSheets,
  { sheet }: WorkbookSheet,
  { tab }: Extract<Change, { kind: "keep copy" }>,
): Applied {
  if (sheets.all.some(({ name }) => name === tab)) {
    return { cellsChanged: 0, refused: [`There is a tab "${tab}" already.`] };
  }
  const copy = sheet.copyTo(spreadsheet).setName(tab);
  const cells = copy.getDataRange();
  cells.copyTo(cells, { contentsOnly: true });
  copy.protect().setDescription(PROTECTION).setWarningOnly(true);
  sheets.add({ name: tab, sheet: copy }, sheets.all.length);
  return { cellsChanged: 0, refused: [] };
}
