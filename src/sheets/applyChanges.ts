import type { Applied, Change } from "../changes/change";
import { placeChange } from "../changes/placeChange";
import { readTable } from "../tables/readTable";
import { TABLES } from "../tables/tables";
import { layOutTable } from "./layOutTable";
import { readGrid } from "./readGrids";
import type { SpreadsheetZone } from "./spreadsheetZone";
import type { WorkbookSheets } from "./workbookSheets";
import { writeBlocks } from "./writeBlocks";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** People sort while a script runs: so many times is a table looked at again after writing. */
const MOST_LOOKS = 3;

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
      const only = change.kind === "add table" ? null : change.fields;
      cellsChanged += layOutTable(spreadsheet, sheets, TABLES[change.table], zone, only).length;
      continue;
    }
    const outcome = writeChange(sheets, zone, change);
    cellsChanged += outcome.cellsChanged;
    refused.push(...outcome.refused);
  }
  return { cellsChanged, refused };
}

function writeChange(
  sheets: WorkbookSheets,
  zone: SpreadsheetZone,
  change: Exclude<Change, { kind: "add table" | "add columns" }>,
): Applied {
  const table = TABLES[change.table];
  const found = sheets.sheetOf(table);
  if (found === null) {
    return { cellsChanged: 0, refused: [`The tab "${table.name}" is no longer there.`] };
  }
  // Columns that the add-on owns are looked at again once written: a row that was moved between
  // reading and writing would otherwise keep another row's status.
  const looks =
    change.kind === "rewrite columns" || change.kind === "replace rows" ? MOST_LOOKS : 1;
  let cellsChanged = 0;
  for (let look = 0; ; look++) {
    const reading = readTable(table, [readGrid(found.sheet, found.name, zone)]);
    const placed = placeChange(change, reading);
    if (placed.blocks.length === 0 || look === looks) {
      return { cellsChanged, refused: placed.refused };
    }
    writeBlocks(found.sheet, placed.blocks, zone);
    cellsChanged += placed.cellsChanged;
    if (looks === 1) return { cellsChanged, refused: placed.refused };
  }
}
