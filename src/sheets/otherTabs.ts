import type { WorkbookPort } from "../app/ports";
import { type CellValue, textCell } from "../cells/cellValue";
import { TABLES_IN_ORDER } from "../tables/tables";
import { firstLookAt } from "./sheetLook";
import type { SpreadsheetZone } from "./spreadsheetZone";
import { withPerCents } from "./withPerCents";
import type { WorkbookSheets } from "./workbookSheets";

/** The tabs in sight that hold something, and no table of the Compact's. */
export function otherTabs(sheets: WorkbookSheets): ReturnType<WorkbookPort["otherTabs"]> {
  const own = new Set(TABLES_IN_ORDER.map((table) => sheets.sheetOf(table)?.name));
  return sheets.all
    .filter(({ name, sheet }) => !own.has(name) && !sheet.isSheetHidden() && sheet.getLastRow() > 0)
    .map(({ name, sheet }) => ({ name, firstCell: String(sheet.getRange(1, 1).getValue()) }));
}

/** A tab with its merged cells. Throws Refusal "tab-too-large". */
export function readTab(
  sheets: WorkbookSheets,
  zone: SpreadsheetZone,
  name: string,
): ReturnType<WorkbookPort["readTab"]> {
  const found = sheets.all.find((tab) => tab.name === name);
  if (found === undefined) return null;
  const { range, grid } = firstLookAt(found.sheet, name, zone);
  const cells = withPerCents(range, grid).cells.map((row) => row.map(asTyped));
  const merges = range.getMergedRanges().map((area) => ({
    row: area.getRow(),
    column: area.getColumn(),
    rows: area.getNumRows(),
    columns: area.getNumColumns(),
  }));
  return { name, cells, merges };
}

/** The sign says how a figure is meant: 0.75 under 0% is 75 per cent, as in a file that comes in. */
function asTyped(cell: CellValue): CellValue {
  if (cell.kind !== "number" || cell.percent !== true) return cell;
  return textCell(`${Number((cell.number * 100).toPrecision(12))}%`);
}
