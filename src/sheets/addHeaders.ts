import { BLANK, type CellValue, textCell } from "../cells/cellValue";
import { isBlankGrid, type SheetGrid } from "../cells/sheetGrid";
import { Refusal } from "../domain/problem";
import type { ColumnLayout } from "../tables/layout";
import { readTable } from "../tables/readTable";
import { describeMoving, MOST_ROUNDS } from "./keptMoving";
import { lookAt, type SheetLook } from "./sheetLook";
import type { WorkbookSheet } from "./workbookSheets";
import { ensureColumns } from "./writeBlocks";
import { type GuardedTable, writeGuarded } from "./writeGuarded";

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** So many columns has a tab that Sheets adds. */
const NEW_TAB_COLUMNS = 26;

/**
 * Adds the headers that the tab does not have, right of all that is in use: what a person keeps in
 * a column without a header is not to come under one. Returns the tab as it stands then.
 */
export function addHeaders(target: GuardedTable, layouts: readonly ColumnLayout[]): SheetLook {
  const { sheet, name, table, zone } = target;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const look = (round === 0 && target.earlier) || lookAt(sheet, name, zone);
    const reading = readTable(table, [look.grid]);
    const missing = layouts.filter(({ field }) => reading.columnOf[field] === undefined);
    if (missing.length === 0) return look;
    const row = reading.headerRow ?? 1;
    const before = columnsInUse(look.grid);
    ensureColumns(sheet, before + missing.length);
    const wider = widened(look, sheet, before + missing.length);
    const titles = missing.map(({ title }) => title);
    const block = { row, column: before + 1, cells: [titles.map(textCell)] };
    const { isDone } = writeGuarded(target, wider, [block], before === 0 ? [] : look.formulas());
    if (isDone) return withHeaders(wider, row, before, titles);
  }
  throw new Refusal("kept-moving", describeMoving(name));
}

/** The headers of a tab that was just added, where nobody can have written. */
export function writeFirstHeaders(
  { sheet, name }: WorkbookSheet,
  layouts: readonly ColumnLayout[],
): SheetLook {
  const titles = layouts.map(({ title }) => title);
  if (titles.length > NEW_TAB_COLUMNS) ensureColumns(sheet, titles.length);
  const range = sheet.getRange(1, 1, 1, titles.length);
  range.setValues([titles]);
  const cells = [titles.map(textCell)];
  return { range, values: [titles], grid: { name, cells }, formulas: () => [[]] };
}

/**
 * How far right the grid goes: formulas that show nothing are in use too, and only the grid's width
 * tells of them. Sheets says of an empty tab that A1 is in use.
 */
function columnsInUse(grid: SheetGrid): number {
  return isBlankGrid(grid) ? 0 : (grid.cells[0]?.length ?? 0);
}

/** The tab with blank cells to the right, where the headers are to stand. */
function widened(look: SheetLook, sheet: GoogleSheet, width: number): SheetLook {
  const { name, cells } = look.grid;
  const lines = cells.map((line) =>
    Array.from({ length: width }, (_, column) => line[column] ?? BLANK),
  );
  const values = look.values.map((line) =>
    Array.from({ length: width }, (_, column) => line[column] ?? ""),
  );
  const range = sheet.getRange(1, 1, cells.length, width);
  return { ...look, range, values, grid: { name, cells: lines } };
}

function withHeaders(
  look: SheetLook,
  headerRow: number,
  before: number,
  titles: readonly string[],
): SheetLook {
  const added = <T>(lines: readonly (readonly T[])[], headers: readonly T[]) =>
    lines.map((line, index) =>
      index === headerRow - 1 ? [...line.slice(0, before), ...headers] : line,
    );
  const { name, cells } = look.grid;
  const grid = { name, cells: added<CellValue>(cells, titles.map(textCell)) };
  return { ...look, values: added<unknown>(look.values, titles), grid };
}
