import type { Applied, Change } from "../changes/change";
import { layoutOf } from "../tables/layout";
import { readTable } from "../tables/readTable";
import type { Table } from "../tables/table";
import { TABLES } from "../tables/tables";
import { addHeaders } from "./addHeaders";
import { addTable } from "./addTable";
import { readGrid } from "./readGrids";
import { setCells } from "./setCells";
import type { SpreadsheetZone } from "./spreadsheetZone";
import type { WorkbookSheets } from "./workbookSheets";
import { writeRows } from "./writeRows";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Does what the change set says, finding every record again first. See `WorkbookPort.apply`. */
export function applyChanges(
  spreadsheet: Spreadsheet,
  sheets: WorkbookSheets,
  zone: SpreadsheetZone,
  changes: readonly Change[],
): Applied {
  let cellsChanged = 0;
  const refused: string[] = [];
  for (const change of changes) {
    if (change.kind === "add table" || change.kind === "add columns") {
      cellsChanged += addWhatIsMissing(spreadsheet, sheets, zone, change);
      continue;
    }
    const outcome = writeChange(sheets, zone, change);
    cellsChanged += outcome.cellsChanged;
    refused.push(...outcome.refused);
  }
  return { cellsChanged, refused };
}

/**
 * Headers and formats: what a job needs in order to write. *Set up workbook* does the rest, such as
 * notes, widths and colours. Returns how many headers were added.
 */
function addWhatIsMissing(
  spreadsheet: Spreadsheet,
  sheets: WorkbookSheets,
  zone: SpreadsheetZone,
  change: Extract<Change, { kind: "add table" | "add columns" }>,
): number {
  const table: Table = TABLES[change.table];
  const there = sheets.sheetOf(table);
  const { name, sheet } = there ?? addTable(spreadsheet, sheets, table);
  const grid = there === null ? { name, cells: [] } : readGrid(sheet, name, zone);
  sheets.looks.delete(name);
  const { columnOf } = readTable(table, [grid]);
  const missing = layoutOf(table).filter(
    ({ field }) =>
      columnOf[field] === undefined &&
      (change.kind === "add table" || change.fields.includes(field)),
  );
  if (missing.length > 0) addHeaders(sheet, table, grid, missing);
  if (there === null) sheet.setFrozenRows(1);
  return missing.length;
}

function writeChange(
  sheets: WorkbookSheets,
  zone: SpreadsheetZone,
  change: Exclude<Change, { kind: "add table" | "add columns" }>,
): Applied {
  const table: Table = TABLES[change.table];
  const found = sheets.sheetOf(table);
  if (found === null) {
    return { cellsChanged: 0, refused: [`The tab "${table.name}" is no longer there.`] };
  }
  const target = { ...found, table, zone, earlier: sheets.looks.get(found.name) ?? null };
  sheets.looks.delete(found.name);
  return change.kind === "set cells" ? setCells(target, change) : writeRows(target, change);
}
