import { type ColumnLayout, layoutOf } from "../tables/layout";
import { readTable, type TableReading } from "../tables/readTable";
import { settingsTable } from "../tables/settingsTable";
import type { Table } from "../tables/table";
import { TABLES } from "../tables/tables";
import { addSettings } from "./addSettings";
import { mendColumns } from "./mendColumns";
import { quotedList } from "./quotedList";
import { readGrid } from "./readGrids";
import type { SpreadsheetZone } from "./spreadsheetZone";
import type { WorkbookSheets } from "./workbookSheets";
import { ensureColumns } from "./writeBlocks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const HEADER = { paper: "#e8eaed", ink: "#202124", autoPaper: "#bdc1c6" };

/**
 * Lays a table out, or mends its layout: adds what is missing and touches nothing else. Returns a
 * sentence for each thing that was added; running it again adds nothing. With `only`, no other
 * field's column is added or mended.
 */
export function layOutTable(
  spreadsheet: Spreadsheet,
  sheets: WorkbookSheets,
  table: Table,
  zone: SpreadsheetZone,
  only: readonly string[] | null = null,
): string[] {
  const added: string[] = [];
  let found = sheets.sheetOf(table);
  if (found === null) {
    const sheet = spreadsheet.insertSheet(table.name, positionOf(table, sheets));
    sheets.add(table.name, sheet);
    found = { name: table.name, sheet };
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
  const wanted = layoutOf(table).filter(({ field }) => only === null || only.includes(field));
  const missing = wanted.filter(({ field }) => reading.columnOf[field] === undefined);
  if (missing.length > 0) {
    addHeaders(sheet, reading, missing);
    reading = readTable(table, [readGrid(sheet, name, zone)]);
    if (added.length === 0) {
      added.push(`${name}: added ${quotedList(missing.map(({ title }) => title))}.`);
    }
  }
  const columns = wanted
    .map((layout) => ({ layout, column: reading.columnOf[layout.field] ?? 0 }))
    .filter(({ column }) => column > 0);
  mendColumns(sheet, sheets, zone, reading, columns, new Set(missing.map(({ field }) => field)));
  if (table.name === "Settings") {
    added.push(
      ...addSettings(sheet, readTable(settingsTable, [readGrid(sheet, name, zone)]), zone),
    );
  }
  return added;
}

/** Right after the nearest table before it in the design's order. */
function positionOf(table: Table, sheets: WorkbookSheets): number {
  const names = Object.values(TABLES) as readonly Table[];
  let position = 0;
  for (const before of names.slice(
    0,
    names.findIndex(({ name }) => name === table.name),
  )) {
    const sheet = sheets.sheetOf(before)?.sheet;
    if (sheet) position = Math.max(position, sheet.getIndex());
  }
  return position;
}

function addHeaders(sheet: Sheet, reading: TableReading, missing: readonly ColumnLayout[]): void {
  const row = Math.max(1, reading.headerRow);
  const lastHeader = reading.headers.reduce(
    (last, { title, column }) => (title === "" ? last : Math.max(last, column)),
    0,
  );
  ensureColumns(sheet, lastHeader + missing.length);
  const range = sheet.getRange(row, lastHeader + 1, 1, missing.length);
  range.setValues([missing.map(({ title }) => title)]);
  range.setBackgrounds([missing.map(({ auto }) => (auto ? HEADER.autoPaper : HEADER.paper))]);
  range.setFontColor(HEADER.ink).setFontWeight("bold").setVerticalAlignment("top").setWrap(true);
}
