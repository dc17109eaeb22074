import { newSettingRows } from "../changes/newSettingRows";
import { placeChange } from "../changes/placeChange";
import { STATUSES } from "../domain/status";
import { type ColumnLayout, layoutOf } from "../tables/layout";
import { readTable, type TableReading } from "../tables/readTable";
import { SETTINGS, settingCells } from "../tables/settings";
import { settingsTable } from "../tables/settingsTable";
import type { Table } from "../tables/table";
import { TABLES } from "../tables/tables";
import { readGrid } from "./readGrids";
import type { SpreadsheetZone } from "./spreadsheetZone";
import type { WorkbookSheets } from "./workbookSheets";
import { ensureColumns, writeBlocks } from "./writeBlocks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const HEADER = { paper: "#e8eaed", ink: "#202124", autoPaper: "#bdc1c6" };
const PROTECTION = "Compact: written by the add-on";

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
      added.push(`${name}: added ${listOf(missing.map(({ title }) => `"${title}"`))}.`);
    }
  }
  const columns = wanted
    .map((layout) => ({ layout, column: reading.columnOf[layout.field] ?? 0 }))
    .filter(({ column }) => column > 0);
  mendLayout(sheet, sheets, reading, columns, new Set(missing.map(({ field }) => field)));
  if (table.name === "Settings") {
    added.push(
      ...addSettings(sheet, readTable(settingsTable, [readGrid(sheet, name, zone)]), zone),
    );
  }
  return added;
}

interface PlacedColumn {
  readonly layout: ColumnLayout;
  readonly column: number;
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

function mendLayout(
  sheet: Sheet,
  sheets: WorkbookSheets,
  reading: TableReading,
  columns: readonly PlacedColumn[],
  isNew: ReadonlySet<string>,
): void {
  const last = columns.reduce((most, { column }) => Math.max(most, column), 0);
  const firstRow = reading.headerRow + 1;
  const rows = sheet.getMaxRows() - reading.headerRow;
  if (rows < 1) return;
  const headerRange = sheet.getRange(reading.headerRow, 1, 1, last);
  const notes = headerRange.getNotes();
  const noteRow = [...(notes[0] ?? [])];
  const dataRow = sheet.getRange(firstRow, 1, 1, last);
  const formats = dataRow.getNumberFormats()[0] ?? [];
  const rules = dataRow.getDataValidations()[0] ?? [];
  let notesAdded = false;
  for (const { layout, column } of columns) {
    if (!noteRow[column - 1]) {
      noteRow[column - 1] = layout.note;
      notesAdded = true;
    }
    const range = sheet.getRange(firstRow, column, rows, 1);
    if (layout.format !== "" && isGeneral(formats[column - 1]))
      range.setNumberFormat(layout.format);
    if (layout.dropDown !== null && !rules[column - 1]) {
      const rule = dropDownRule(layout.dropDown, sheets);
      if (rule !== null) range.setDataValidation(rule);
    }
    if (isNew.has(layout.field)) {
      sheet.setColumnWidth(column, layout.width);
      range.setWrap(layout.wrap).setVerticalAlignment("top");
    }
  }
  if (notesAdded) headerRange.setNotes([noteRow]);
  if (sheet.getFrozenRows() === 0) sheet.setFrozenRows(reading.headerRow);
  addStatusLooks(sheet, firstRow, rows, columns);
  protectAutoColumns(sheet, reading.headerRow, rows + 1, columns);
}

function isGeneral(format: string | undefined): boolean {
  return (
    format === undefined || format === "" || format === "General" || format === "0.###############"
  );
}

function dropDownRule(
  dropDown: NonNullable<ColumnLayout["dropDown"]>,
  sheets: WorkbookSheets,
): GoogleAppsScript.Spreadsheet.DataValidation | null {
  // A value that is not in the list is let in: the checks say what is wrong with it, in words.
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if (dropDown.kind === "list") {
    return builder.requireValueInList([...dropDown.options], true).build();
  }
  const table: Table = TABLES[dropDown.table];
  const sheet = sheets.sheetOf(table)?.sheet;
  const [keyField = ""] = table.key;
  const keyColumn = Object.keys(table.columns).indexOf(keyField) + 1;
  if (!sheet || keyColumn === 0) return null;
  return builder
    .requireValueInRange(sheet.getRange(2, keyColumn, sheet.getMaxRows() - 1, 1), true)
    .build();
}

function addStatusLooks(
  sheet: Sheet,
  firstRow: number,
  rows: number,
  columns: readonly PlacedColumn[],
): void {
  const shown = columns.find(({ layout }) => layout.showsStatus);
  if (shown === undefined) return;
  const rules = sheet.getConditionalFormatRules();
  const present = new Set<string>();
  for (const rule of rules) {
    const condition = rule.getBooleanCondition();
    const [range] = rule.getRanges();
    if (condition === null || range?.getColumn() !== shown.column) continue;
    present.add(String(condition.getCriteriaValues()[0]));
  }
  const range = sheet.getRange(firstRow, shown.column, rows, 1);
  const missing = Object.entries(STATUSES).filter(([status]) => !present.has(status));
  if (missing.length === 0) return;
  const looks = missing.map(([status, { ink, paper }]) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(status)
      .setBackground(paper)
      .setFontColor(ink)
      .setRanges([range])
      .build(),
  );
  sheet.setConditionalFormatRules([...rules, ...looks]);
}

/** One warning-only protection for each run of auto columns that has none yet. */
function protectAutoColumns(
  sheet: Sheet,
  headerRow: number,
  rows: number,
  columns: readonly PlacedColumn[],
): void {
  const auto = columns.filter(({ layout }) => layout.auto).map(({ column }) => column);
  if (auto.length === 0) return;
  const covered = new Set<number>();
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    if (protection.getDescription() !== PROTECTION) continue;
    const range = protection.getRange();
    for (let at = range.getColumn(); at <= range.getLastColumn(); at++) covered.add(at);
  }
  const open = auto.filter((column) => !covered.has(column)).sort((a, b) => a - b);
  let start = 0;
  open.forEach((column, index) => {
    if (open[index + 1] === column + 1) return;
    const first = open[start] ?? column;
    sheet
      .getRange(headerRow, first, rows, column - first + 1)
      .protect()
      .setDescription(PROTECTION)
      .setWarningOnly(true);
    start = index + 1;
  });
}

function addSettings(
  sheet: Sheet,
  reading: TableReading<typeof settingsTable>,
  zone: SpreadsheetZone,
): string[] {
  const rows = newSettingRows(reading);
  if (rows.length === 0) return [];
  const { blocks } = placeChange({ kind: "append rows", table: "Settings", rows }, reading);
  writeBlocks(sheet, blocks, zone);
  const written = readTable(settingsTable, [
    readGrid(sheet, reading.sheetName ?? "Settings", zone),
  ]);
  const column = written.columnOf.value;
  const before = settingCells(reading);
  for (const [name, { sheetRow }] of settingCells(written)) {
    const { kind } = SETTINGS[name];
    if (before.has(name) || column === undefined || kind === "number") continue;
    // As text, a programme year such as 2009-10 is not taken for October 2009.
    sheet.getRange(sheetRow, column).setNumberFormat(kind === "day" ? "d mmm yyyy" : "@");
  }
  return [`Settings: added ${listOf(rows.map(({ setting }) => `"${textOf(setting)}"`))}.`];
}

function textOf(cell: unknown): string {
  return (cell as { readonly text?: string }).text ?? "";
}

function listOf(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;
}
