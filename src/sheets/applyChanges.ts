import type { MemoryPort } from "../app/ports";
import type { Applied, Change } from "../changes/change";
import type { Table } from "../tables/table";
import { TABLES } from "../tables/tables";
import { type Addition, addForJob } from "./addForJob";
import { keepCopy } from "./keepCopy";
import { removeRows } from "./removeRows";
import { setCells } from "./setCells";
import type { SheetLook } from "./sheetLook";
import type { SpreadsheetZone } from "./spreadsheetZone";
import type { WorkbookSheets } from "./workbookSheets";
import { writeRows } from "./writeRows";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Does what the change set says, finding every record again first. See `WorkbookPort.apply`. */
export function applyChanges(
  spreadsheet: Spreadsheet,
  sheets: WorkbookSheets,
  zone: SpreadsheetZone,
  memory: MemoryPort,
  changes: readonly Change[],
): Applied {
  const refused: string[] = [];
  let cellsChanged = addForJob(spreadsheet, sheets, zone, memory, changes.filter(isAddition));
  for (const change of changes) {
    if (isAddition(change)) continue;
    const outcome = writeChange(spreadsheet, sheets, zone, change);
    cellsChanged += outcome.cellsChanged;
    refused.push(...outcome.refused);
  }
  return { cellsChanged, refused };
}

function isAddition(change: Change): change is Addition {
  return change.kind === "add table" || change.kind === "add columns";
}

function writeChange(
  spreadsheet: Spreadsheet,
  sheets: WorkbookSheets,
  zone: SpreadsheetZone,
  change: Exclude<Change, Addition>,
): Applied {
  const table: Table = TABLES[change.table];
  const found = sheets.sheetOf(table);
  if (found === null) {
    return { cellsChanged: 0, refused: [`The tab "${table.name}" is no longer there.`] };
  }
  if (change.kind === "keep copy") return keepCopy(spreadsheet, sheets, found, change);
  const earlier = sheets.looks.get(found.name) ?? null;
  // What people type in is looked at again; what the add-on remembers is as it has just left it.
  const keep = (look: SheetLook): void => {
    if (table.isMemory) sheets.looks.set(found.name, look);
  };
  const target = { ...found, table, zone, earlier, keep };
  sheets.looks.delete(found.name);
  if (change.kind === "remove rows" || change.kind === "take rows back") {
    const outcome = removeRows(target, change);
    sheets.looks.delete(found.name);
    return outcome;
  }
  return change.kind === "set cells" ? setCells(target, change) : writeRows(target, change);
}
