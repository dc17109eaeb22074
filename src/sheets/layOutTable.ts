import { layoutOf } from "../tables/layout";
import { readTable } from "../tables/readTable";
import { settingsTable } from "../tables/settingsTable";
import type { Table } from "../tables/table";
import { addHeaders } from "./addHeaders";
import { addSettings } from "./addSettings";
import { addTable } from "./addTable";
import { mendColumns } from "./mendColumns";
import { quotedList } from "./quotedList";
import { readGrid } from "./readGrids";
import type { SpreadsheetZone } from "./spreadsheetZone";
import type { WorkbookSheets } from "./workbookSheets";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Lays a table out, or mends its layout: adds what is missing and touches nothing else. Returns a
 * sentence for each thing that was added; running it again adds nothing.
 */
export function layOutTable(
  spreadsheet: Spreadsheet,
  sheets: WorkbookSheets,
  table: Table,
  zone: SpreadsheetZone,
): string[] {
  const added: string[] = [];
  let found = sheets.sheetOf(table);
  if (found === null) {
    found = addTable(spreadsheet, sheets, table);
    added.push(`Added the tab "${table.name}".`);
  }
  const { name, sheet } = found;
  const grid = readGrid(sheet, name, zone);
  let reading = readTable(table, [grid]);
  const isEmpty = grid.cells.every((row) => row.every((cell) => cell.kind === "blank"));
  if (reading.headerRow === 0 && !isEmpty) {
    return [
      ...added,
      `Left the tab "${name}" as it is: none of its first rows holds a header of ${table.name}. Move what is in it to another tab, then set up the workbook again.`,
    ];
  }
  const layout = layoutOf(table);
  const missing = layout.filter(({ field }) => reading.columnOf[field] === undefined);
  if (missing.length > 0) {
    reading = addHeaders(sheet, table, grid, missing);
    if (added.length === 0) {
      added.push(`${name}: added ${quotedList(missing.map(({ title }) => title))}.`);
    }
  }
  const columns = layout
    .map((column) => ({ layout: column, column: reading.columnOf[column.field] ?? 0 }))
    .filter(({ column }) => column > 0);
  mendColumns(sheet, sheets, zone, reading, columns, new Set(missing.map(({ field }) => field)));
  if (table.name === "Settings") {
    added.push(
      ...addSettings(sheet, readTable(settingsTable, [readGrid(sheet, name, zone)]), zone),
    );
  }
  return added;
}
