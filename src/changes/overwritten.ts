import { type CellValue, describeCell, sameCell } from "../cells/cellValue";
import type { CellBlock } from "./cellBlocks";
import { type LineMatch, matchLines } from "./matchLines";
import { readsAs } from "./readsAs";
import { cellIn, matchColumns, type Snapshot, widthOf } from "./snapshot";

/** A place in a tab; both count from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A cell that holds what was meant for another one. */
export interface OverwrittenCell extends Place {
  /** Where what it held stood at the last look; null where no look has seen it. */
  readonly before: Place | null;
}

export interface Overwritten {
  readonly cells: readonly OverwrittenCell[];
  /** Whether rows or columns are no longer where they were. */
  readonly isMoved: boolean;
}

/**
 * What a block was written over by mistake, because somebody sorted, inserted or deleted between the
 * last look and the write: the cells that hold the block's values now though their row or column is
 * another than the one that stood there. Sheets has no write that asks first, so this is asked
 * afterwards. `hasFormula` is of the tab as it was before.
 */
export function overwritten(
  before: Snapshot,
  after: Snapshot,
  { row: top, column: left, cells }: CellBlock,
  hasFormula: (place: Place) => boolean,
): Overwritten {
  const width = Math.max(widthOf(after), left - 1 + (cells[0]?.length ?? 0));
  const height = Math.max(after.cells.length, top - 1 + cells.length);
  const columns = matchColumns(before, after, width);
  const isWritten = (column: number): boolean =>
    column >= left - 1 && column < left - 1 + (cells[0]?.length ?? 0);
  const rows = withWholeRows(matchRows(before, after, columns, isWritten, height), before, after, {
    row: top,
    column: left,
    cells,
  });
  const valueAt = (row: number, column: number): CellValue | undefined =>
    cells[row - (top - 1)]?.[column - (left - 1)];
  const found: OverwrittenCell[] = [];
  cells.forEach((line, down) => {
    line.forEach((value, across) => {
      const [row, column] = [top - 1 + down, left - 1 + across];
      // The format of the cell may make a number of a day.
      if (!readsAs(cellIn(after, row, column), value)) return;
      const [rowBefore, columnBefore] = [rows[row] ?? null, columns[column] ?? null];
      if (rowBefore === row && columnBefore === column) return;
      const place = { row: row + 1, column: column + 1 };
      if (rowBefore === null || columnBefore === null) {
        if (value.kind !== "blank") found.push({ ...place, before: null });
        return;
      }
      const earlier = { row: rowBefore + 1, column: columnBefore + 1 };
      const planned = valueAt(rowBefore, columnBefore);
      if (planned !== undefined && sameCell(planned, value)) return;
      const isSame =
        sameCell(cellIn(before, rowBefore, columnBefore), value) && !hasFormula(earlier);
      if (!isSame) found.push({ ...place, before: earlier });
    });
  });
  return { cells: found, isMoved: found.length > 0 || !isInPlace(columns) || !isInPlace(rows) };
}

function isInPlace(match: LineMatch): boolean {
  return match.every((earlier, line) => earlier === line);
}

/** By all that stands in them; else by what stands outside the columns that were written. */
function matchRows(
  before: Snapshot,
  after: Snapshot,
  columns: LineMatch,
  isWritten: (column: number) => boolean,
  height: number,
): LineMatch {
  const pairs = columns.flatMap((earlier, column): [number, number][] =>
    earlier === null ? [] : [[earlier, column]],
  );
  const others = pairs.filter((pair) => !pair.some(isWritten));
  const texts = (snapshot: Snapshot, count: number, which: readonly number[]) =>
    Array.from({ length: count }, (_, row) => textOf(snapshot, row, which));
  const tellings = [pairs, others].map((pairs) => ({
    before: texts(
      before,
      before.cells.length,
      pairs.map(([earlier]) => earlier),
    ),
    after: texts(
      after,
      height,
      pairs.map(([, column]) => column),
    ),
  }));
  return matchLines(height, tellings);
}

/**
 * Where the block took whole rows out, or filled blank ones, nothing is left in a row that it fell on to
 * tell that by. It is the one after the row above it or before the row below it, where that is told; where
 * rows were sorted at that very moment, which shows by one having passed another, the rows that are nowhere
 * any more are those.
 */
function withWholeRows(
  found: LineMatch,
  before: Snapshot,
  after: Snapshot,
  block: CellBlock,
): LineMatch {
  const { row: top, column: left, cells } = block;
  const isMeant = (row: number): boolean => row >= top - 1 && row < top - 1 + cells.length;
  const filledIn = (snapshot: Snapshot, row: number): string =>
    (snapshot.cells[row] ?? []).map(describeCell).filter(Boolean).sort().join("\n");
  const isBlank = cells.every((line) => line.every(({ kind }) => kind === "blank"));
  const takesOut = isBlank && left === 1 && (cells[0]?.length ?? 0) >= widthOf(before);
  const adds = !isBlank && cells.every((_, down) => filledIn(before, top - 1 + down) === "");
  if (!takesOut && !adds) return found;
  const isTaken = (row: number): boolean =>
    isMeant(row) && filledIn(after, row) === filledIn({ ...before, cells }, row - (top - 1));
  // A row that only followed another may be one that has come in.
  const told = found.map((earlier, row) => {
    if (earlier === null || isTaken(row)) return null;
    return filledIn(before, earlier) === filledIn(after, row) ? earlier : null;
  });
  const unseen = new Set(before.cells.keys());
  for (const earlier of told) if (earlier !== null) unseen.delete(earlier);
  const take = (row: number, earlier: number): void => {
    if (told[row] === null && isTaken(row) && unseen.delete(earlier)) told[row] = earlier;
  };
  const known = told.filter((earlier): earlier is number => earlier !== null);
  const isSorted = known.some((earlier, at) => at > 0 && earlier < (known[at - 1] ?? 0));
  const takeGone = (): void => {
    const gone = [...unseen].filter((row) => !isMeant(row) && filledIn(before, row) !== "");
    told.forEach((earlier, row) => {
      if (earlier === null && isTaken(row) && gone.length > 0) take(row, gone.shift() ?? -1);
    });
  };
  // What is sorted follows nothing; rows that were taken out may all have stood where they were meant.
  if (isSorted && adds) takeGone();
  const follow = (rows: readonly number[], step: 1 | -1): void => {
    let next = Number.NaN;
    for (const row of rows) {
      take(row, next);
      const earlier = told[row] ?? null;
      // What has come in between says nothing of what followed what.
      if (earlier !== null) next = earlier + step;
      else if (isTaken(row) || filledIn(after, row) === "") next = Number.NaN;
    }
  };
  const rows = Array.from(told.keys());
  follow(rows, 1);
  follow(rows.reverse(), -1);
  if (isSorted) takeGone();
  return found.map((earlier, row) => (isTaken(row) ? (told[row] ?? null) : earlier));
}

function textOf(snapshot: Snapshot, row: number, columns: readonly number[]): string {
  const cells = columns.map((column) => cellIn(snapshot, row, column));
  if (cells.every(({ kind }) => kind === "blank")) return "";
  return JSON.stringify(cells.map((cell) => [cell.kind, describeCell(cell)]));
}
