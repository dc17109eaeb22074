import { BLANK, type CellValue, sameCell } from "../cells/cellValue";
import type { SheetGrid } from "../cells/sheetGrid";
import type { CellBlock } from "../changes/cellBlocks";
import { readsAs, whatWasAdded } from "../changes/whatWasAdded";
import type { TableReading } from "../tables/tableReading";
import { type FormatPlace, setFormats } from "./setFormats";
import { lookAt, lookIn, type SheetLook, sameGrid } from "./sheetLook";
import { cellToSheet } from "./sheetValue";
import {
  type GuardedSheet,
  type GuardedWrite,
  MOST_MENDS,
  MOVED,
  snapshotOf,
  writeGuarded,
} from "./writeGuarded";

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What became of new rows. */
export interface AddedWrite extends GuardedWrite {
  /** Of those that are to be added again the rows, as they were placed, that stand there all the same. */
  readonly standing: readonly number[];
}

/**
 * Writes new rows, placed right below all that is in use, where nobody can be writing: by `appendRow`,
 * which Google documents as atomic. Of several the last comes in so, and what another program appends
 * comes below it; the others go into rows that were just inserted above it. Where the tab goes on below,
 * with formulas that a person filled down, they go into the rows that are there. `formats` are of the new
 * cells, where they are to look otherwise than the row above. Of rows that people moved meanwhile those
 * stay that are whole; what there is of the others, and of all where the place matters (`isPlaceKept`),
 * is taken out again, to be added where it belongs now.
 */
export function addRows(
  target: GuardedSheet,
  look: SheetLook,
  reading: TableReading,
  blocks: readonly CellBlock[],
  formats: readonly FormatPlace[] = [],
  isPlaceKept = false,
): AddedWrite {
  const isAtEnd = look.grid.cells.length <= reading.lastUsedRow;
  const isOne = bottomOf(blocks) === reading.lastUsedRow + 1;
  // Nobody else adds to what the add-on remembers, and of its thousands of rows only a few are read.
  const isAppended = isOne || target.table?.isMemory !== true;
  const written =
    isAtEnd && formats.length === 0 && isAppended
      ? appendRows(target, look, reading, blocks)
      : writeBelow(target, look, reading, blocks, formats);
  if (written.isDone) return { ...written, standing: [] };
  return whatCameIn(target, look, blocks, isPlaceKept, written);
}

/** Into rows that are there, or that come in for them. */
function writeBelow(
  target: GuardedSheet,
  look: SheetLook,
  reading: TableReading,
  blocks: readonly CellBlock[],
  formats: readonly FormatPlace[],
): GuardedWrite {
  const { sheet } = target;
  const top = reading.lastUsedRow + 1;
  const count = bottomOf(blocks) - reading.lastUsedRow;
  const endsHere = look.grid.cells.length < top;
  const isBelowRows = look.grid.cells.length === top - 1 && reading.rows.length > 0;
  // New rows look like the one above, where that is no row of headers.
  if (endsHere && isBelowRows) sheet.insertRowsAfter(top - 1, count);
  else makeRoom(sheet, top, count, endsHere);
  setFormats(sheet, formats);
  const height = Math.max(look.grid.cells.length, top + count - 1);
  const width = Math.max(look.grid.cells[0]?.length ?? 1, widthFor(blocks));
  const range = sheet.getRange(1, 1, height, width);
  const expected = { ...look, range, grid: padded(look.grid, height, width) };
  // Where there is nothing but headers there is no formula to be put back.
  const formulas = endsHere && reading.rows.length === 0 ? [] : range.getFormulas();
  return writeGuarded(target, expected, blocks, formulas);
}

/** After people moved rows or columns in the moment in which rows were added. */
function whatCameIn(
  target: GuardedSheet,
  before: SheetLook,
  added: readonly CellBlock[],
  isPlaceKept: boolean,
  { unseen }: GuardedWrite,
): AddedWrite {
  let standing: readonly number[] = [];
  for (let left = MOST_MENDS; left > 0; left--) {
    const now = lookAt(target.sheet, target.name, target.zone);
    const became = whatWasAdded(
      snapshotOf(before.grid, target.table),
      snapshotOf(now.grid, target.table),
      added,
    );
    if (!isPlaceKept) standing = became.whole;
    if (became.isWhole && !isPlaceKept)
      return { isDone: true, isReadAsWritten: true, unseen, standing };
    const formulas = now.formulas();
    const takenOut = became.takenOut(
      ({ row, column }) => Boolean(formulas[row - 1]?.[column - 1]),
      isPlaceKept ? "every one" : "others",
    );
    if (takenOut.length === 0) break;
    if (writeGuarded(target, now, takenOut, formulas).isDone) break;
  }
  return { ...MOVED, unseen, standing };
}

/** Inserts rows where the tab ends, or adds those that are missing below. */
function makeRoom(sheet: GoogleSheet, top: number, count: number, endsHere: boolean): void {
  if (endsHere) {
    try {
      sheet.insertRowsBefore(top, count);
    } catch (thrown) {
      // The tab has no row there yet; whatever else it was, the rows may be in.
      if (sheet.getMaxRows() >= top) throw thrown;
      sheet.insertRowsAfter(top - 1, count);
    }
    return;
  }
  const maxRows = sheet.getMaxRows();
  if (top + count - 1 > maxRows) sheet.insertRowsAfter(maxRows, top + count - 1 - maxRows);
}

/** The grid with blank cells below and to the right, where the rows for us stand. */
function padded({ name, cells }: SheetGrid, height: number, width: number): SheetGrid {
  const lines = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => cells[row]?.[column] ?? BLANK),
  );
  return { name, cells: lines };
}

/**
 * The tab with the row that was just appended, where that is the last and stands under the headers as
 * they were; null where it has to be looked for. Three calls, however many rows there are.
 */
function addedLast(
  { sheet, name, zone }: GuardedSheet,
  look: SheetLook,
  line: readonly CellValue[],
  headerRow: number,
): SheetLook | null {
  const row = sheet.getLastRow();
  if (row !== look.grid.cells.length + 1) return null;
  const width = Math.max(look.grid.cells[0]?.length ?? 1, line.length);
  const grid = padded({ name, cells: [...look.grid.cells, line] }, row, width);
  const lookInRow = (at: number): SheetLook => lookIn(sheet.getRange(at, 1, 1, width), name, zone);
  const isAsExpected = (at: number, seen: SheetLook): boolean =>
    sameGrid(seen.grid, { name, cells: grid.cells.slice(at - 1, at) });
  const last = lookInRow(row);
  if (!isAsExpected(row, last) || !isAsExpected(headerRow, lookInRow(headerRow))) return null;
  return {
    ...look,
    range: sheet.getRange(1, 1, row, width),
    values: [...look.values, ...last.values],
    grid,
  };
}

function appendRows(
  target: GuardedSheet,
  look: SheetLook,
  reading: TableReading,
  blocks: readonly CellBlock[],
): GuardedWrite {
  const { sheet, zone } = target;
  const top = reading.lastUsedRow + 1;
  const bottom = bottomOf(blocks);
  const line = lineOf(blocks, bottom, widthFor(blocks));
  sheet.appendRow(line.map((cell) => cellToSheet(cell, zone)));
  const above = bottom - top;
  if (above === 0 && target.table?.isMemory === true) {
    const added = addedLast(target, look, line, reading.headerRow ?? 1);
    if (added !== null) {
      target.keep?.(added);
      return { isDone: true, isReadAsWritten: true, unseen: [] };
    }
  }
  // What became of one row alone is seen by whoever asks what came in.
  if (above === 0) return MOVED;
  const first = look.grid.cells.length + 1;
  // New rows look like the one above, where that is no row of headers.
  if (reading.rows.length > 0) sheet.insertRowsAfter(first - 1, above);
  else sheet.insertRowsBefore(first, above);
  // One write, so that no row is ever seen half written; between our columns there is nothing in new rows.
  const left = Math.min(...blocks.map(({ column }) => column));
  const cells = Array.from({ length: above }, (_, down) =>
    lineOf(blocks, top + down, widthFor(blocks)).slice(left - 1),
  );
  const width = Math.max(look.grid.cells[0]?.length ?? 1, line.length);
  const range = sheet.getRange(1, 1, first + above, width);
  const expected = { ...look, range };
  // Where there is nothing but headers there is no formula to be put back.
  const formulas = reading.rows.length === 0 ? [] : range.getFormulas();
  const headers = look.grid.cells[(reading.headerRow ?? 1) - 1] ?? [];
  // What formulas show elsewhere may have changed with the row that was just added.
  const isRight = ({ cells: seen }: SheetGrid): boolean =>
    holdsLine(seen[first - 1 + above], line) &&
    seen.slice(first - 1, first - 1 + above).every((row) => row.every(isBlank)) &&
    headers.every((cell, at) => sameCell(cell, seen[(reading.headerRow ?? 1) - 1]?.[at] ?? BLANK));
  const block = { row: first, column: left, cells };
  return writeGuarded(target, expected, [block], formulas, [], isRight);
}

function isBlank({ kind }: CellValue): boolean {
  return kind === "blank";
}

/** Whether the row holds what was appended, or what the formats of its cells make of it. */
function holdsLine(row: readonly CellValue[] = [], line: readonly CellValue[]): boolean {
  return line.every((cell, at) => readsAs(row[at] ?? BLANK, cell));
}

function bottomOf(blocks: readonly CellBlock[]): number {
  return Math.max(...blocks.map(({ row, cells }) => row + cells.length - 1));
}

/** The last column that is written. */
function widthFor(blocks: readonly CellBlock[]): number {
  return Math.max(...blocks.map(({ column, cells }) => column - 1 + (cells[0]?.length ?? 1)));
}

/** What a row is to hold, from the first column to the last that is written. */
function lineOf(blocks: readonly CellBlock[], row: number, width: number): readonly CellValue[] {
  const line: CellValue[] = Array.from({ length: width }, () => BLANK);
  for (const { row: top, column, cells } of blocks) {
    cells[row - top]?.forEach((cell, across) => {
      line[column - 1 + across] = cell;
    });
  }
  return line;
}
