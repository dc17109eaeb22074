import type { Applied, Change } from "../changes/change";
import { placeChange } from "../changes/placeChange";
import { layoutOf } from "../tables/layout";
import { readTable } from "../tables/readTable";
import type { Table } from "../tables/table";
import { TABLES } from "../tables/tables";
import { addHeaders } from "./addHeaders";
import { addTable } from "./addTable";
import { leavePlainText } from "./leavePlainText";
import { mendFormats } from "./mendFormats";
import { readGrid } from "./readGrids";
import { showInUnit } from "./showInUnit";
import { showPerCents } from "./showPerCents";
import type { SpreadsheetZone } from "./spreadsheetZone";
import { withoutFormulas } from "./withoutFormulas";
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
  const table = TABLES[change.table];
  const found = sheets.sheetOf(table);
  if (found === null) {
    return { cellsChanged: 0, refused: [`The tab "${table.name}" is no longer there.`] };
  }
  const look = () => {
    const reading = readTable(table, [readGrid(found.sheet, found.name, zone)]);
    return { reading, ...placeChange(change, reading) };
  };
  if (change.kind === "set cells") {
    const placed = look();
    const { blocks, refused } = withoutFormulas(found.sheet, placed.blocks);
    leavePlainText(found.sheet, blocks);
    writeBlocks(found.sheet, blocks, zone);
    showPerCents(found.sheet, blocks);
    const cellsChanged = placed.cellsChanged - refused.length;
    return { cellsChanged, refused: [...placed.refused, ...refused] };
  }
  // Columns that the add-on owns are looked at again once written: a row that was moved between
  // reading and writing would otherwise keep another row's status.
  const looks = change.kind === "append rows" ? 1 : MOST_LOOKS;
  let cellsChanged = 0;
  let placed = look();
  for (let written = 0; placed.blocks.length > 0 && written < looks; written++) {
    mendFormats(found.sheet, placed.reading, placed.ofOtherKind);
    writeBlocks(found.sheet, placed.blocks, zone, placed.kept);
    showPerCents(found.sheet, placed.blocks);
    cellsChanged += placed.cellsChanged;
    if (written + 1 < looks) placed = look();
  }
  if (change.kind === "rewrite columns") showInUnit(found.sheet, change, placed.reading);
  return { cellsChanged, refused: placed.refused };
}
