import { layoutOf } from "../tables/layout";
import { readTable } from "../tables/readTable";
import type { Table } from "../tables/table";
import type { TableReading } from "../tables/tableReading";
import { addHeaders, writeFirstHeaders } from "./addHeaders";
import { addTable } from "./addTable";
import type { TabBeingLaidOut } from "./beingLaidOut";
import { finishHeaders } from "./finishHeaders";
import type { PlacedColumn } from "./placedColumn";
import { seenBefore } from "./seenBefore";
import type { SpreadsheetZone } from "./spreadsheetZone";
import type { WorkbookSheets } from "./workbookSheets";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const PROTECTION = "Compact: written by the add-on";

/**
 * Adds the tab and the headers that are to be there, with the formats of their columns; of what is
 * there already it finishes what a stopped run has begun. Returns the table as it stands then.
 */
export function addWhatIsMissing(
  spreadsheet: Spreadsheet,
  sheets: WorkbookSheets,
  zone: SpreadsheetZone,
  table: Table,
  { isNew, fields }: TabBeingLaidOut,
): TableReading {
  const added = layoutOf(table).filter(({ field }) => fields.includes(field));
  const found = sheets.sheetOf(table);
  const open = isNew && table.hidden ? spreadsheet.getActiveSheet() : null;
  const tab = found ?? addTable(spreadsheet, sheets, table);
  const { sheet, name } = tab;
  const look =
    found === null
      ? writeFirstHeaders(tab, added)
      : addHeaders({ ...tab, table, zone, earlier: seenBefore(sheets, tab, zone) }, added);
  sheets.looks.set(name, look);
  if (open !== null) keepOutOfSight(spreadsheet, sheet, open);
  const reading = readTable(table, [look.grid]);
  if (reading.headerRow === null) return reading;
  finishHeaders(sheet, reading.headerRow, placedColumns(reading, fields));
  if (isNew) sheet.setFrozenRows(reading.headerRow);
  if (isNew && table.toldBy.length > 0) sheet.setFrozenColumns(table.toldBy.length);
  return reading;
}

/**
 * Hides a tab, with a warning for whoever brings it back to type in it. Adding it took people to it:
 * they are brought back to where they were.
 */
function keepOutOfSight(spreadsheet: Spreadsheet, sheet: Sheet, open: Sheet): void {
  if (open.getSheetId() !== sheet.getSheetId()) spreadsheet.setActiveSheet(open);
  sheet.hideSheet();
  const isProtected = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0;
  if (!isProtected) sheet.protect().setDescription(PROTECTION).setWarningOnly(true);
}

/** Those of the fields that have a column, in the order of their declaration. */
export function placedColumns(
  reading: TableReading,
  fields: readonly string[],
): readonly PlacedColumn[] {
  return layoutOf(reading.table).flatMap((layout): PlacedColumn[] => {
    const column = reading.columnOf[layout.field];
    return column === undefined || !fields.includes(layout.field) ? [] : [{ layout, column }];
  });
}
