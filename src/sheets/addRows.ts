import { bottomOf, widthFor } from "../changes/blocksOfRows";
import type { CellBlock } from "../changes/cellBlocks";
import { whatWasAdded } from "../changes/whatWasAdded";
import type { TableReading } from "../tables/tableReading";
import { appendRows } from "./appendRows";
import { padded } from "./paddedGrid";
import { type FormatPlace, setFormats } from "./setFormats";
import { lookAt, type SheetLook } from "./sheetLook";
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
