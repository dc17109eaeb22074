import type { CellValue } from "../cells/cellValue";
import type { CellBlock } from "./cellBlocks";

/**
 * Joins blocks of one column that are far apart, the nearest first, until there are no more than `most` or
 * one a column: what is between two of them is written again as it stands (`current`, from 1). The number of
 * writes would otherwise grow with the rows. None is joined across a time of day, whose seconds are not read,
 * nor across what failed.
 */
export function fewerBlocks(
  blocks: readonly CellBlock[],
  most: number,
  current: (row: number, column: number) => CellValue,
): readonly CellBlock[] {
  if (blocks.length <= most) return blocks;
  const sorted = [...blocks].sort((a, b) => a.column - b.column || a.row - b.row);
  const gaps = sorted.flatMap((block, at) => {
    const above = sorted[at - 1];
    if (above === undefined || above.column !== block.column) return [];
    const from = above.row + above.cells.length;
    const between = rowsFrom(from, block.row).map((row) => current(row, block.column));
    return between.every(isWhole) ? [{ at, length: between.length }] : [];
  });
  const joined = new Set(
    gaps
      .sort((a, b) => a.length - b.length)
      .slice(0, blocks.length - most)
      .map(({ at }) => at),
  );
  const fewer: CellBlock[] = [];
  sorted.forEach((block, at) => {
    const above = fewer[fewer.length - 1];
    if (above === undefined || !joined.has(at)) {
      fewer.push(block);
      return;
    }
    const from = above.row + above.cells.length;
    const between = rowsFrom(from, block.row).map((row) => [current(row, block.column)]);
    fewer[fewer.length - 1] = { ...above, cells: [...above.cells, ...between, ...block.cells] };
  });
  return fewer;
}

function rowsFrom(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, down) => from + down);
}

/** Whether all that a cell holds is known, so that it can be written as it stands. */
function isWhole(cell: CellValue): boolean {
  return cell.kind !== "error" && !(cell.kind === "day" && cell.time !== "");
}
