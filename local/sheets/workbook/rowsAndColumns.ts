import { type Area, areaFrom } from "./area";
import { type Cell, tidyCell } from "./cell";
import { groupsBetween } from "./columnGroups";
import type { Row, SheetColumn } from "./grid";
import { deletion, insertion, move } from "./spans";
import { moveWhatPointsAt } from "./structure";
import type { Sheet } from "./workbook";

/** Whose looks and rules new rows or columns take over. */
export type Inherit = "from before" | "from after" | "nothing";

/** Puts `count` empty rows in before row `before` (one past the last adds at the end). */
export function insertRows(
  sheet: Sheet,
  before: number,
  count: number,
  inherit: Inherit = "nothing",
): void {
  sheet.workbook.calculation.beforeMove();
  const pattern = inherit === "nothing" ? undefined : sheet.rows[neighbour(before, inherit) - 1];
  sheet.rowCount += count;
  if (before <= sheet.rows.length || pattern) {
    while (sheet.rows.length < before - 1) sheet.rows.push(undefined);
    const made = Array.from({ length: count }, () => pattern && emptyRowLike(pattern));
    sheet.rows = [...sheet.rows.slice(0, before - 1), ...made, ...sheet.rows.slice(before - 1)];
  }
  moveWhatPointsAt(sheet, "rows", insertion(before, count));
  growOpenAreas(sheet);
  sheet.workbook.calculation.linesCameIn(sheet, wholeRows(sheet, before, count), "rows");
  sheet.workbook.sheetChanged(sheet, "moved");
}

export function insertColumns(
  sheet: Sheet,
  before: number,
  count: number,
  inherit: Inherit = "nothing",
): void {
  sheet.workbook.calculation.beforeMove();
  const patternColumn = inherit === "nothing" ? 0 : neighbour(before, inherit);
  sheet.columnCount += count;
  for (const row of sheet.rows) {
    if (!row) continue;
    const like = emptyCellLike(row.cells[patternColumn - 1]);
    if (before > row.cells.length && !like) continue;
    while (row.cells.length < before - 1) row.cells.push(undefined);
    row.cells.splice(before - 1, 0, ...Array.from({ length: count }, () => like));
  }
  if (before <= sheet.columns.length) {
    const width = sheet.columns[patternColumn - 1]?.width;
    const groups = groupsBetween(sheet.columns[before - 2], sheet.columns[before - 1]);
    const made = Array.from({ length: count }, () => ({ ...(width && { width }), ...groups }));
    sheet.columns.splice(before - 1, 0, ...made);
  }
  moveWhatPointsAt(sheet, "columns", insertion(before, count));
  growOpenAreas(sheet);
  sheet.workbook.calculation.linesCameIn(sheet, wholeColumns(sheet, before, count), "columns");
  sheet.workbook.sheetChanged(sheet, "moved");
}

/** Takes rows `first` to `first + count - 1` out, with all that stands on them. */
export function deleteRows(sheet: Sheet, first: number, count: number): void {
  leave(sheet, wholeRows(sheet, first, count));
  sheet.rows.splice(first - 1, count);
  sheet.rowCount -= count;
  sheet.frozenRows = Math.min(sheet.frozenRows, afterDeletion(sheet.frozenRows, first, count));
  moveWhatPointsAt(sheet, "rows", deletion(first, count));
  growOpenAreas(sheet);
  keepSelectionOnGrid(sheet);
  sheet.workbook.sheetChanged(sheet, "moved");
}

export function deleteColumns(sheet: Sheet, first: number, count: number): void {
  leave(sheet, wholeColumns(sheet, first, count));
  for (const row of sheet.rows) row?.cells.splice(first - 1, count);
  sheet.columns.splice(first - 1, count);
  sheet.columnCount -= count;
  sheet.frozenColumns = afterDeletion(sheet.frozenColumns, first, count);
  moveWhatPointsAt(sheet, "columns", deletion(first, count));
  growOpenAreas(sheet);
  keepSelectionOnGrid(sheet);
  sheet.workbook.sheetChanged(sheet, "moved");
}

/** Moves rows to where row `before` is now; `before` counts as before the move. */
export function moveRows(sheet: Sheet, first: number, count: number, before: number): void {
  if (staysInPlace(first, count, before)) return;
  const [from, to] = [Math.min(first, before), Math.max(first + count, before)];
  leave(sheet, wholeRows(sheet, from, to - from));
  const needed = Math.max(first + count - 1, before - 1);
  while (sheet.rows.length < needed) sheet.rows.push(undefined);
  sheet.rows = moveItems<Row | undefined>(sheet.rows, first, count, before);
  moveWhatPointsAt(sheet, "rows", move(first, count, before));
  sheet.workbook.sheetChanged(sheet, "moved");
}

export function moveColumns(sheet: Sheet, first: number, count: number, before: number): void {
  if (staysInPlace(first, count, before)) return;
  const [from, to] = [Math.min(first, before), Math.max(first + count, before)];
  leave(sheet, wholeColumns(sheet, from, to - from));
  const needed = Math.max(first + count - 1, before - 1);
  for (const row of sheet.rows) {
    if (!row) continue;
    while (row.cells.length < needed) row.cells.push(undefined);
    row.cells = moveItems<Cell | undefined>(row.cells, first, count, before);
  }
  while (sheet.columns.length < needed) sheet.columns.push(undefined);
  sheet.columns = moveItems<SheetColumn | undefined>(sheet.columns, first, count, before);
  moveWhatPointsAt(sheet, "columns", move(first, count, before));
  sheet.workbook.sheetChanged(sheet, "moved");
}

/** What stands in the area goes, or gets another place. */
function leave(sheet: Sheet, area: Area): void {
  sheet.workbook.calculation.areaChanged(sheet, area);
  sheet.workbook.calculation.beforeMove();
}

function wholeRows(sheet: Sheet, first: number, count: number): Area {
  return areaFrom(first, 1, count, sheet.columnCount);
}

function wholeColumns(sheet: Sheet, first: number, count: number): Area {
  return areaFrom(1, first, sheet.rowCount, count);
}

function staysInPlace(first: number, count: number, before: number): boolean {
  return before >= first && before <= first + count;
}

function neighbour(before: number, inherit: Inherit): number {
  return inherit === "from before" ? before - 1 : before;
}

function emptyRowLike(pattern: Row): Row {
  return { cells: pattern.cells.map(emptyCellLike) };
}

/** Look, number format and rule, as Sheets gives them to a new neighbour; no value and no note. */
function emptyCellLike(cell: Cell | undefined): Cell | undefined {
  if (cell === undefined) return undefined;
  const { style, numberFormat, validation } = cell;
  return tidyCell({ style, numberFormat, validation });
}

function moveItems<T>(items: readonly T[], first: number, count: number, before: number): T[] {
  const moved = items.slice(first - 1, first - 1 + count);
  const rest = [...items.slice(0, first - 1), ...items.slice(first - 1 + count)];
  const at = before > first ? before - 1 - count : before - 1;
  return [...rest.slice(0, at), ...moved, ...rest.slice(at)];
}

function afterDeletion(frozen: number, first: number, count: number): number {
  const gone = Math.max(0, Math.min(frozen, first + count - 1) - first + 1);
  return frozen - gone;
}

/** `A2:A` reaches to the last row whatever the number of rows. */
function growOpenAreas(sheet: Sheet): void {
  const grown = <A extends Area>(area: A): A => ({
    ...area,
    rowCount: area.openRows ? Math.max(1, sheet.rowCount - area.row + 1) : area.rowCount,
    columnCount: area.openColumns
      ? Math.max(1, sheet.columnCount - area.column + 1)
      : area.columnCount,
  });
  const { workbook } = sheet;
  workbook.namedRanges = workbook.namedRanges.map((named) =>
    named.area.sheetId === sheet.id ? { ...named, area: grown(named.area) } : named,
  );
  sheet.protections = sheet.protections.map((protection) =>
    protection.area ? { ...protection, area: grown(protection.area) } : protection,
  );
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) => ({
    ...format,
    ranges: format.ranges.map(grown),
  }));
}

function keepSelectionOnGrid(sheet: Sheet): void {
  const { row, column } = sheet.selection.currentCell;
  if (row <= sheet.rowCount && column <= sheet.columnCount) return;
  const currentCell = {
    row: Math.min(row, sheet.rowCount),
    column: Math.min(column, sheet.columnCount),
  };
  sheet.selection = {
    currentCell,
    areas: [{ ...currentCell, rowCount: 1, columnCount: 1 }],
  };
}
