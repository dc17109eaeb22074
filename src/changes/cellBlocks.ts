import { type CellValue, sameCell } from "../cells/cellValue";

/** A rectangle to write with one call; row and column count from 1. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellValue[])[];
}

export interface Blocks {
  readonly blocks: readonly CellBlock[];
  readonly cellsChanged: number;
  /** Columns of numbers or days whose cells hold something else: it may be their format's doing. */
  readonly ofOtherKind: readonly number[];
}

/** The values to write, by row and column. */
export type NewCells = Map<number, Map<number, CellValue>>;

/**
 * The fewest rectangles that make the sheet hold the new values. "whole span" writes one rectangle
 * for each run of neighbouring columns and fills the gaps with what stands there: right for columns
 * that the add-on owns. "single cells" writes nothing but the cells that differ: right for cells
 * between people's own, which may hold formulas and links.
 */
export function cellBlocks(
  newCells: NewCells,
  current: (row: number, column: number) => CellValue,
  shape: "whole span" | "single cells",
): Blocks {
  const changed: { row: number; column: number }[] = [];
  const columns = new Set<number>();
  const ofOtherKind = new Set<number>();
  for (const [row, cells] of newCells) {
    for (const [column, value] of cells) {
      columns.add(column);
      const standing = current(row, column);
      if (sameCell(value, standing)) continue;
      changed.push({ row, column });
      if (isOfOtherKind(value, standing)) ofOtherKind.add(column);
    }
  }
  if (changed.length === 0) return { blocks: [], cellsChanged: 0, ofOtherKind: [] };
  const value = (row: number, column: number): CellValue =>
    newCells.get(row)?.get(column) ?? current(row, column);
  const blocks =
    shape === "single cells"
      ? verticalRuns(changed, value)
      : spans(changed, runsOf([...columns]), value);
  return { blocks, cellsChanged: changed.length, ofOtherKind: Array.from(ofOtherKind) };
}

function isOfOtherKind(value: CellValue, current: CellValue): boolean {
  if (value.kind !== "number" && value.kind !== "day") return false;
  return current.kind !== "blank" && current.kind !== value.kind;
}

type ValueAt = (row: number, column: number) => CellValue;

function spans(
  changed: readonly { row: number; column: number }[],
  runs: readonly (readonly [number, number])[],
  value: ValueAt,
): CellBlock[] {
  const blocks: CellBlock[] = [];
  for (const [first, last] of runs) {
    const rows = changed
      .filter(({ column }) => column >= first && column <= last)
      .map(({ row }) => row)
      .sort((a, b) => a - b);
    const [top] = rows;
    const bottom = rows[rows.length - 1];
    if (top === undefined || bottom === undefined) continue;
    blocks.push(blockAt(top, bottom, first, last, value));
  }
  return blocks;
}

function verticalRuns(
  changed: readonly { row: number; column: number }[],
  value: ValueAt,
): CellBlock[] {
  const byColumn = new Map<number, number[]>();
  for (const { row, column } of changed) {
    const rows = byColumn.get(column);
    if (rows) rows.push(row);
    else byColumn.set(column, [row]);
  }
  const blocks: CellBlock[] = [];
  for (const [column, rows] of byColumn) {
    for (const [first, last] of runsOf(rows)) {
      blocks.push(blockAt(first, last, column, column, value));
    }
  }
  return blocks;
}

function blockAt(
  firstRow: number,
  lastRow: number,
  firstColumn: number,
  lastColumn: number,
  value: ValueAt,
): CellBlock {
  const cells: CellValue[][] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    const line: CellValue[] = [];
    for (let column = firstColumn; column <= lastColumn; column++) line.push(value(row, column));
    cells.push(line);
  }
  return { row: firstRow, column: firstColumn, cells };
}

/** Neighbouring numbers as [first, last]. */
function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && number <= run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
