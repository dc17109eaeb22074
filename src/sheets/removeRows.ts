import { BLANK, type CellValue, describeCell } from "../cells/cellValue";
import type { CellBlock } from "../changes/cellBlocks";
import type { Applied, Change } from "../changes/change";
import { rowFinder } from "../changes/rowIdentity";
import { rowsTakenBack } from "../changes/rowsTakenBack";
import { readTable } from "../tables/readTable";
import type { TableReading } from "../tables/tableReading";
import { describeMoving, MOST_ROUNDS } from "./keptMoving";
import { clearMarks, markColumnAt, marksOf } from "./rowMarks";
import { isSame, lookAt, lookIn, type SheetLook } from "./sheetLook";
import { ensureColumns } from "./writeBlocks";
import { type GuardedTable, writeGuarded } from "./writeGuarded";

/** So many blank rows stay below what the add-on remembers: nobody moves what is in use that far. */
const ROOM_BELOW = 1000;

type Removal = Extract<Change, { kind: "remove rows" | "take rows back" }>;

/**
 * Takes rows out in a number of calls that does not grow with them. Where they stand together at the
 * end they are emptied together; else a column beside the table says which stay, the rows are sorted
 * by it, and those that leave are found again. Whatever is written is guarded: rows move meanwhile.
 */
export function removeRows(target: GuardedTable, change: Removal): Applied {
  const marks = { areThere: false };
  try {
    return removed(target, change, marks);
  } finally {
    if (marks.areThere) clearMarks(target);
  }
}

function removed(target: GuardedTable, change: Removal, marks: { areThere: boolean }): Applied {
  const { sheet, name, table, zone } = target;
  let sorted: Sorted | null = null;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (sorted !== null) putHeadersBack(target, sorted);
    const look = lookAt(sheet, name, zone);
    // A run that was stopped may have left its own.
    if (round === 0 && markColumnAt(look, table) !== null) {
      clearMarks(target);
      continue;
    }
    const reading: TableReading = readTable(table, [look.grid]);
    const { leaving, refused } = rowsLeaving(change, look, reading);
    if (leaving.size === 0) return { cellsChanged: 0, refused };
    const block = blockAtEnd(look, reading, leaving);
    if (block !== null) {
      if (!writeGuarded(target, look, [block], look.formulas()).isDone) continue;
      if (table.isMemory) trim(target);
      return { cellsChanged: leaving.size, refused };
    }
    marks.areThere = true;
    const marked = marksWritten(target, look, reading, leaving);
    if (marked === null) continue;
    sorted = sortedBy(target, look, reading, marked);
    if (sorted?.isMerged) {
      return { cellsChanged: 0, refused: [...refused, describeMerged(change, name, leaving.size)] };
    }
  }
  return { cellsChanged: 0, refused: [describeMoving(name)] };
}

interface RowsLeaving {
  readonly leaving: ReadonlySet<number>;
  readonly refused: readonly string[];
}

function rowsLeaving(change: Removal, look: SheetLook, reading: TableReading): RowsLeaving {
  if (change.kind === "remove rows") {
    const find = rowFinder(reading);
    const leaving = new Set(change.rows.flatMap((row) => find(row)?.sheetRow ?? []));
    return { leaving, refused: [] };
  }
  const below = look.formulas().slice(reading.headerRow ?? 0);
  const columns = new Set(
    below.flatMap((line) => line.flatMap((formula, at) => (formula ? [at + 1] : []))),
  );
  const marks = markColumnAt(look, reading.table);
  return rowsTakenBack(change, reading, (column) => columns.has(column) || column === marks);
}

/** The rows as one block of blanks, where they are the last of the table; else null. */
function blockAtEnd(
  { grid }: SheetLook,
  reading: TableReading,
  leaving: ReadonlySet<number>,
): CellBlock | null {
  const last = lastRowOf(reading);
  const row = last - leaving.size + 1;
  for (let at = row; at <= last; at++) if (!leaving.has(at)) return null;
  const width = grid.cells[0]?.length ?? 1;
  const blanks = Array.from({ length: width }, () => BLANK);
  return { row, column: 1, cells: Array.from({ length: leaving.size }, () => blanks) };
}

function firstRowOf({ headerRow }: TableReading): number {
  return (headerRow ?? 0) + 1;
}

function lastRowOf({ rows }: TableReading): number {
  return rows[rows.length - 1]?.sheetRow ?? 0;
}

/** The column that says which rows stay, and what it holds from the row below the headers on. */
interface Marks {
  readonly column: number;
  readonly cells: CellBlock["cells"];
}

/** Null where rows or columns were moved meanwhile. */
function marksWritten(
  target: GuardedTable,
  look: SheetLook,
  reading: TableReading,
  leaving: ReadonlySet<number>,
): Marks | null {
  const { sheet } = target;
  const first = firstRowOf(reading);
  const known = markColumnAt(look, reading.table);
  const column = known ?? (look.grid.cells[0]?.length ?? 0) + 1;
  // One more than is needed: somebody may insert or delete a column meanwhile.
  ensureColumns(sheet, column + 1);
  const cells = marksOf(first, lastRowOf(reading), leaving);
  sheet.getRange(first, column, cells.length, 1).setNumberFormat("0");
  const { isDone } = writeGuarded(target, look, [{ row: first, column, cells }], []);
  return isDone ? { column, cells } : null;
}

/** What was sorted: from which row on, below which headers. */
interface Sorted {
  readonly first: number;
  readonly headers: readonly CellValue[];
  /** Nothing was: cells are merged over several rows, and Sheets sorts none of those. */
  readonly isMerged: boolean;
}

/**
 * Sorts whole rows, and a blank column beside them, so that none is torn where a column comes in at
 * that very moment. Null, with nothing sorted, where the marks are no longer where they were written.
 */
function sortedBy(
  { sheet, name, zone }: GuardedTable,
  look: SheetLook,
  reading: TableReading,
  { column, cells }: Marks,
): Sorted | null {
  const first = firstRowOf(reading);
  const width = column + 1;
  const rows = sheet.getRange(first, 1, cells.length, width);
  const all = sheet.getRange(1, 1, first - 1 + cells.length, width);
  const headers = look.grid.cells[first - 2] ?? [];
  const now = lookIn(all, name, zone).grid.cells;
  const isWhereItWas =
    headers.every((cell, at) => isSame(cell, now[first - 2]?.[at])) &&
    cells.every(([mark = BLANK], down) => isSame(mark, now[first - 1 + down]?.[column - 1]));
  if (!isWhereItWas) return null;
  try {
    rows.sort(column);
    return { first, headers, isMerged: false };
  } catch (thrown) {
    if (rows.getMergedRanges().length === 0) throw thrown;
    return { first, headers, isMerged: true };
  }
}

/** Headers that somebody moved in among the rows, at the very moment of sorting, come above them again. */
function putHeadersBack({ sheet, name, zone }: GuardedTable, { first, headers }: Sorted): void {
  const told = (line: readonly CellValue[]): string =>
    line
      .map(describeCell)
      .filter((text) => text !== "")
      .sort()
      .join("\n");
  const meant = told(headers);
  const { cells } = lookAt(sheet, name, zone).grid;
  const at = cells.findIndex((line, row) => row >= first && told(line) === meant);
  if (at >= 0) sheet.moveRows(sheet.getRange(at + 1, 1), first);
}

/** What the add-on remembers for itself takes no room once it is forgotten. */
function trim({ sheet }: GuardedTable): void {
  const kept = sheet.getLastRow() + ROOM_BELOW;
  const more = sheet.getMaxRows() - kept;
  if (more > 0) sheet.deleteRows(kept + 1, more);
}

function describeMerged(change: Removal, tab: string, count: number): string {
  const [which, copy] =
    change.kind === "remove rows"
      ? ["that the new year does not need", " They are in the kept copy as well:"]
      : ["that had come in", " To be rid of them,"];
  return `"${tab}": ${count} rows ${which} stay, because cells in it are merged over several rows.${copy} take them out by hand.`;
}
