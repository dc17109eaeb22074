import type { SheetGrid } from "../cells/sheetGrid";
import type { Column } from "../tables/column";
import type { Table } from "../tables/table";
import { TABLES_IN_ORDER } from "../tables/tables";
import { seenBefore } from "./seenBefore";
import { firstLookAt, lookAt, type SheetLook } from "./sheetLook";
import type { SpreadsheetZone } from "./spreadsheetZone";
import { withPerCents } from "./withPerCents";
import type { WorkbookSheet, WorkbookSheets } from "./workbookSheets";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The tabs that hold tables; a workbook may have others, which are nobody's business here. Throws
 * Refusal "tab-too-large".
 */
export function readGrids(sheets: WorkbookSheets, zone: SpreadsheetZone): SheetGrid[] {
  return gridsOf(sheets, (table, { sheet, name }) => {
    // Nobody fills those that the add-on alone writes in.
    const isOurs = Object.values<Column>(table.columns).every(({ auto }) => auto);
    return (isOurs ? lookAt : firstLookAt)(sheet, name, zone);
  });
}

/** As `readGrids`, once it was called: what was not written to since is as it was seen. */
export function readGridsAgain(sheets: WorkbookSheets, zone: SpreadsheetZone): SheetGrid[] {
  return gridsOf(sheets, (_, found) => seenBefore(sheets, found, zone));
}

function gridsOf(
  sheets: WorkbookSheets,
  lookOf: (table: Table, found: WorkbookSheet) => SheetLook,
): SheetGrid[] {
  const grids: SheetGrid[] = [];
  for (const table of TABLES_IN_ORDER) {
    if (table.isMemory) continue;
    const found = sheets.sheetOf(table);
    if (found === null) continue;
    const look = lookOf(table, found);
    sheets.looks.set(found.name, look);
    grids.push(minds(table) ? gridWithPerCents(sheets, look) : look.grid);
  }
  return grids;
}

function gridWithPerCents({ perCents }: WorkbookSheets, { range, grid }: SheetLook): SheetGrid {
  const marked = perCents.get(grid) ?? withPerCents(range, grid);
  perCents.set(grid, marked);
  return marked;
}

/** A tab that `readGrids` leaves out, as this run has seen or left it; null where there is none. */
export function readMemory(
  sheets: WorkbookSheets,
  zone: SpreadsheetZone,
  table: Table,
): SheetGrid | null {
  const found = sheets.sheetOf(table);
  return found === null ? null : seenBefore(sheets, found, zone).grid;
}

/**
 * One getValues, from A1 to the last cell in use; where rows at the end may be counts and sums, one
 * getFormulas of those.
 */
export function readGrid(sheet: Sheet, name: string, zone: SpreadsheetZone): SheetGrid {
  return lookAt(sheet, name, zone).grid;
}

/** Whether a % sign changes what figures of the table say. */
function minds({ columns }: Table): boolean {
  return Object.values(columns).some(
    (column) => column.nature === "number" && column.shownAsPercent === "as people show it",
  );
}
