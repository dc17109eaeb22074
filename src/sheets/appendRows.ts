import { BLANK, type CellValue, sameCell } from "../cells/cellValue";
import type { SheetGrid } from "../cells/sheetGrid";
import { bottomOf, lineOf, widthFor } from "../changes/blocksOfRows";
import type { CellBlock } from "../changes/cellBlocks";
import { readsAs } from "../changes/readsAs";
import type { TableReading } from "../tables/tableReading";
import { padded } from "./paddedGrid";
import { lookIn, type SheetLook, sameGrid } from "./sheetLook";
import { cellToSheet } from "./sheetValue";
import { type GuardedSheet, type GuardedWrite, MOVED, writeGuarded } from "./writeGuarded";

/**
 * Adds rows where the tab ends: the last by `appendRow`, those above it into rows inserted above that.
 * `MOVED` where what came in has to be looked for.
 */
export function appendRows(
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

function isBlank({ kind }: CellValue): boolean {
  return kind === "blank";
}

/** Whether the row holds what was appended, or what the formats of its cells make of it. */
function holdsLine(row: readonly CellValue[] = [], line: readonly CellValue[]): boolean {
  return line.every((cell, at) => readsAs(row[at] ?? BLANK, cell));
}
