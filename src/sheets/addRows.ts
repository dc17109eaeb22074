import { BLANK, type CellValue, sameCell } from "../cells/cellValue";
import type { SheetGrid } from "../cells/sheetGrid";
import type { CellBlock } from "../changes/cellBlocks";
import type { TableReading } from "../tables/tableReading";
import { type FormatPlace, setFormats } from "./setFormats";
import { lookAt, lookIn, type SheetLook, sameGrid } from "./sheetLook";
import { cellToSheet } from "./sheetValue";
import { type GuardedSheet, type GuardedWrite, MOVED, writeGuarded } from "./writeGuarded";

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes new rows, placed right below all that is in use, where nobody can be writing: by one
 * `appendRow`, which Google documents as atomic, or into rows that were just inserted. Where the
 * tab goes on below, with formulas that a person filled down, they go into the rows that are there.
 * `formats` are of the new cells, where they are to look otherwise than the row above.
 */
export function addRows(
  target: GuardedSheet,
  look: SheetLook,
  reading: TableReading,
  blocks: readonly CellBlock[],
  formats: readonly FormatPlace[] = [],
): GuardedWrite {
  const { sheet } = target;
  const top = reading.lastUsedRow + 1;
  const count = blocks[0]?.cells.length ?? 0;
  const endsHere = look.grid.cells.length < top;
  if (endsHere && count === 1 && formats.length === 0)
    return appendOne(target, look, reading, blocks);
  const isBelowRows = look.grid.cells.length === top - 1 && reading.rows.length > 0;
  // New rows look like the one above, where that is no row of headers.
  if (endsHere && isBelowRows) sheet.insertRowsAfter(top - 1, count);
  else makeRoom(sheet, top, count, endsHere);
  setFormats(sheet, formats);
  const width = Math.max(
    look.grid.cells[0]?.length ?? 1,
    ...blocks.map(({ column, cells }) => column - 1 + (cells[0]?.length ?? 1)),
  );
  const height = Math.max(look.grid.cells.length, top + count - 1);
  const range = sheet.getRange(1, 1, height, width);
  const expected = { ...look, range, grid: padded(look.grid, height, width) };
  // Where there is nothing but headers there is no formula to be put back.
  const formulas = endsHere && reading.rows.length === 0 ? [] : range.getFormulas();
  return writeGuarded(target, expected, blocks, formulas);
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

function appendOne(
  target: GuardedSheet,
  look: SheetLook,
  reading: TableReading,
  blocks: readonly CellBlock[],
): GuardedWrite {
  const { sheet, name, zone } = target;
  const cells: CellValue[] = [];
  for (const { column, cells: lines } of blocks) {
    lines[0]?.forEach((cell, across) => {
      cells[column - 1 + across] = cell;
    });
  }
  const line = Array.from(cells, (cell) => cell ?? BLANK);
  sheet.appendRow(line.map((cell) => cellToSheet(cell, zone)));
  const added =
    target.table?.isMemory === true ? addedLast(target, look, line, reading.headerRow ?? 1) : null;
  if (added !== null) {
    target.keep?.(added);
    return { isDone: true, isReadAsWritten: true, unseen: [] };
  }
  const after = lookAt(sheet, name, zone);
  const headers = (reading.headerRow === null ? [] : look.grid.cells[reading.headerRow - 1]) ?? [];
  const isUnderHeaders = after.grid.cells.some((row) =>
    line.every(
      (cell, at) => cell.kind === "blank" || sameCell(row[at] ?? BLANK, headers[at] ?? BLANK),
    ),
  );
  if (isUnderHeaders) return { isDone: true, isReadAsWritten: true, unseen: [] };
  // Columns were moved in that very moment: the row is taken back, to be added where they are now.
  const rows = after.grid.cells.map((row) =>
    line.every((cell, at) => sameCell(row[at] ?? BLANK, cell)),
  );
  const row = rows.lastIndexOf(true) + 1;
  if (row > 0) {
    const blank = [{ row, column: 1, cells: [line.map(() => BLANK)] }];
    writeGuarded(target, after, blank, after.formulas());
  }
  return MOVED;
}
