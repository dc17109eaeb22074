import type { Applied, Change } from "../changes/change";
import type { WorkbookSheet, WorkbookSheets } from "./workbookSheets";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const PROTECTION = "Compact: kept as it was";

/**
 * A copy of the tab behind all others: what its formulas show stays as it is now, and Google warns
 * whoever types in it. It has its name from the one call that makes it, so that a run which is ended
 * leaves nothing nameless. Refused where a tab has that name already: it holds something else.
 */
export function keepCopy(
  spreadsheet: Spreadsheet,
  sheets: WorkbookSheets,
  { sheet }: WorkbookSheet,
  { tab, isBegun }: Extract<Change, { kind: "keep copy" }>,
): Applied {
  const there = sheets.all.find(({ name }) => name === tab);
  if (there !== undefined && !isBegun) {
    return { cellsChanged: 0, refused: [`There is a tab "${tab}" already.`] };
  }
  const copy = there?.sheet ?? copyOf(spreadsheet, sheet, tab, sheets.all.length);
  const cells = copy.getDataRange();
  cells.copyTo(cells, { contentsOnly: true });
  copy.protect().setDescription(PROTECTION).setWarningOnly(true);
  if (there === undefined) sheets.add({ name: tab, sheet: copy }, sheets.all.length);
  return { cellsChanged: 0, refused: [] };
}

/** Adding a tab takes people to it: they are brought back to where they were. */
function copyOf(spreadsheet: Spreadsheet, template: Sheet, name: string, position: number): Sheet {
  const open = spreadsheet.getActiveSheet();
  const copy = spreadsheet.insertSheet(name, position, { template });
  spreadsheet.setActiveSheet(open);
  return copy;
}
