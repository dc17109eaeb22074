import type { SheetGrid } from "../cells/sheetGrid";
import type { CellBlock } from "../changes/cellBlocks";
import { type OverwrittenCell, overwritten, type Place } from "../changes/overwritten";
import type { Snapshot } from "../changes/snapshot";
import { readTable } from "../tables/readTable";
import type { Table } from "../tables/table";
import { isSame, lookAt, lookIn, type SheetLook, sameGrid } from "./sheetLook";
import { cellToSheet } from "./sheetValue";
import type { SpreadsheetZone } from "./spreadsheetZone";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab that is written to. */
export interface GuardedSheet {
  readonly sheet: Sheet;
  readonly name: string;
  /** Null for a tab that is nobody's business but people's. */
  readonly table: Table | null;
  readonly zone: SpreadsheetZone;
  /** What this run has seen of it before: enough to find places by, which the write checks anyway. */
  readonly earlier: SheetLook | null;
  /** Told what the tab holds once it is written. */
  readonly keep?: (look: SheetLook) => void;
}

/** One that holds a table. */
export interface GuardedTable extends GuardedSheet {
  readonly table: Table;
}

export interface GuardedWrite {
  /** False where somebody moved rows or columns meanwhile: what is to be written has another place. */
  readonly isDone: boolean;
  /** False where the format of a cell makes something else of what was written there. */
  readonly isReadAsWritten: boolean;
  /** Cells where somebody may have typed in the very moment of the write; nobody saw what. */
  readonly unseen: readonly Place[];
}

/** Nothing is written, and all is to be placed anew. */
export const MOVED: GuardedWrite = { isDone: false, isReadAsWritten: false, unseen: [] };

/** So often is it tried to put back what was written over, while people go on moving rows. */
export const MOST_MENDS = 3;

/** A cell as it is given to `setValues`, and as it is expected to be read again. */
interface RawBlock extends CellBlock {
  readonly values: readonly (readonly unknown[])[];
}

/**
 * Writes the blocks as they were placed by `look`, each between two looks with nothing but the write
 * between them: Sheets has no write that asks first. Where the tab is not as `look` saw it, nothing
 * is written; where rows or columns moved in the very moment of a write, what the write fell on is
 * put back. `kept` are rows whose formulas stay; `isRight` says whether the tab is as it is to be. One call
 * more a block than writing it blindly takes.
 */
export function writeGuarded(
  target: GuardedSheet,
  look: SheetLook,
  blocks: readonly CellBlock[],
  formulas: readonly (readonly string[])[],
  kept: readonly number[] = [],
  isRight?: (seen: SheetGrid) => boolean,
): GuardedWrite {
  const raw = blocks.map((block) => rawBlock(block, formulas, kept, target.zone));
  return writeRaw(target, look, raw, formulas, MOST_MENDS, null, isRight);
}

/**
 * Writes one block right after `look` was made, and looks again after it: for what a person waits for
 * while typing. What the write fell on, because rows or columns moved since the look, is put back; of
 * a formula that is its value.
 */
export function writeJustSeen(target: GuardedSheet, look: SheetLook, block: CellBlock): void {
  writeRaw(target, look, [rawBlock(block, [], [], target.zone)], [], MOST_MENDS, look);
}

function rawBlock(
  block: CellBlock,
  formulas: readonly (readonly string[])[],
  kept: readonly number[],
  zone: SpreadsheetZone,
): RawBlock {
  const values = block.cells.map((line, down) =>
    line.map((cell, across) => {
      const row = block.row + down;
      const formula = kept.includes(row) ? formulas[row - 1]?.[block.column - 1 + across] : "";
      return formula || cellToSheet(cell, zone);
    }),
  );
  return { ...block, values };
}

function writeRaw(
  target: GuardedSheet,
  look: SheetLook,
  blocks: readonly RawBlock[],
  formulas: readonly (readonly string[])[],
  mends: number,
  justSeen: SheetLook | null = null,
  isRight = (seen: SheetGrid): boolean => sameGrid(seen, look.grid),
): GuardedWrite {
  const ranges = blocks.map((block) => orWhereGone(target, block, () => rangeOf(target, block)));
  if (ranges.includes(null)) return MOVED;
  const rows = target.table?.isMemory === true ? rowsOf(blocks) : null;
  let seen = justSeen ?? lookOver(target, look, rows);
  if (!isRight(seen.grid)) return MOVED;
  let isReadAsWritten = true;
  for (const [index, block] of blocks.entries()) {
    const written = orWhereGone(target, block, () =>
      ranges[index]?.setValues(block.values as unknown[][]),
    );
    if (written === null) return MOVED;
    const after = lookOver(target, seen, rows);
    if (!sameGrid(after.grid, withBlock(seen.grid, block))) {
      const { isMoved, unseen } = putBack(target, seen, block, formulas, mends);
      if (isMoved) return { ...MOVED, unseen };
      isReadAsWritten &&= holds(after.grid, block);
    }
    seen = after;
  }
  target.keep?.(seen);
  return { isDone: true, isReadAsWritten, unseen: [] };
}

function rangeOf({ sheet }: GuardedSheet, { row, column, cells }: CellBlock) {
  return sheet.getRange(row, column, cells.length, cells[0]?.length ?? 1);
}

/** Null where the place of the block is beyond the edge, because rows or columns were deleted meanwhile. */
function orWhereGone<T>({ sheet }: GuardedSheet, block: CellBlock, ask: () => T): T | null {
  try {
    return ask();
  } catch (thrown) {
    const bottom = block.row - 1 + block.cells.length;
    const right = block.column - 1 + (block.cells[0]?.length ?? 1);
    if (bottom <= sheet.getMaxRows() && right <= sheet.getMaxColumns()) throw thrown;
    return null;
  }
}

/** Rows of the sheet, from 1. */
interface Rows {
  readonly first: number;
  readonly count: number;
}

function rowsOf(blocks: readonly RawBlock[]): Rows {
  const first = Math.min(...blocks.map(({ row }) => row));
  const last = Math.max(...blocks.map(({ row, cells }) => row + cells.length - 1));
  return { first, count: last - first + 1 };
}

/**
 * The same cells again; all that there are, where so many have been deleted that those have gone. Of
 * what the add-on remembers, thousands of rows which nobody types in, only the rows that are written.
 */
function lookOver(
  { sheet, name, zone }: GuardedSheet,
  look: SheetLook,
  rows: Rows | null,
): SheetLook {
  try {
    if (rows === null) return lookIn(look.range, name, zone);
    const width = look.grid.cells[0]?.length ?? 1;
    const part = lookIn(sheet.getRange(rows.first, 1, rows.count, width), name, zone);
    return lookWith(look, rows, part);
  } catch {
    return lookAt(sheet, name, zone);
  }
}

/** A look with some of its rows as they were seen later. */
function lookWith(look: SheetLook, { first, count }: Rows, part: SheetLook): SheetLook {
  const within = <T>(lines: readonly T[], newer: readonly T[]): readonly T[] => [
    ...lines.slice(0, first - 1),
    ...newer,
    ...lines.slice(first - 1 + count),
  ];
  const cells = within(look.grid.cells, part.grid.cells);
  return {
    ...look,
    values: within(look.values, part.values),
    grid: { name: look.grid.name, cells },
  };
}

/** Puts back what the block fell on, for as long as there is any of it. */
function putBack(
  target: GuardedSheet,
  before: SheetLook,
  block: CellBlock,
  formulas: readonly (readonly string[])[],
  mends: number,
): { readonly isMoved: boolean; readonly unseen: readonly Place[] } {
  const unseen: Place[] = [];
  let isMoved = false;
  for (let left = mends; left > 0; left--) {
    const now = lookAt(target.sheet, target.name, target.zone);
    const found = overwritten(
      snapshotOf(before.grid, target.table),
      snapshotOf(now.grid, target.table),
      block,
      ({ row, column }) => Boolean(formulas[row - 1]?.[column - 1]),
    );
    isMoved ||= found.isMoved;
    if (found.cells.length === 0) break;
    unseen.push(...found.cells.filter((cell) => cell.before === null));
    const blocks = found.cells.map((cell) => asItWas(cell, before, formulas));
    writeRaw(target, now, runsOf(blocks), now.formulas(), left - 1);
  }
  return { isMoved, unseen };
}

function asItWas(
  { row, column, before }: OverwrittenCell,
  look: SheetLook,
  formulas: readonly (readonly string[])[],
): RawBlock {
  const [down, across] = before === null ? [-1, -1] : [before.row - 1, before.column - 1];
  const value = look.values[down]?.[across] ?? "";
  const raw = typeof value === "string" && value !== "" ? `'${value}` : value;
  const cell = look.grid.cells[down]?.[across] ?? { kind: "blank" as const };
  return { row, column, cells: [[cell]], values: [[formulas[down]?.[across] || raw]] };
}

/** One block for each run of cells below each other. */
function runsOf(cells: readonly RawBlock[]): readonly RawBlock[] {
  const runs: RawBlock[] = [];
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const cell of sorted) {
    const last = runs[runs.length - 1];
    if (
      last !== undefined &&
      last.column === cell.column &&
      last.row + last.cells.length === cell.row
    ) {
      const longer = {
        ...last,
        cells: [...last.cells, ...cell.cells],
        values: [...last.values, ...cell.values],
      };
      runs[runs.length - 1] = longer;
    } else runs.push(cell);
  }
  return runs;
}

/** The tab as it was seen, with the row of its headers. */
export function snapshotOf(grid: SheetGrid, table: Table | null): Snapshot {
  const headerRow = table === null ? 1 : (readTable(table, [grid]).headerRow ?? 1);
  return { cells: grid.cells, headerRow };
}

function holds({ cells }: SheetGrid, block: CellBlock): boolean {
  return block.cells.every((line, down) =>
    line.every((cell, across) =>
      isSame(cell, cells[block.row - 1 + down]?.[block.column - 1 + across] ?? cell),
    ),
  );
}

/** What is in the looked-at area once the block is written; the rest of the block lies outside. */
function withBlock({ name, cells }: SheetGrid, block: CellBlock): SheetGrid {
  const lines = cells.map((line, row) => {
    const written = block.cells[row + 1 - block.row];
    if (written === undefined) return line;
    return line.map((cell, column) => written[column + 1 - block.column] ?? cell);
  });
  return { name, cells: lines };
}
