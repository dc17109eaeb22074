import { BLANK, type CellValue } from "../cells/cellValue";
import type { CellBlock } from "./cellBlocks";

/** The last row that is written, from 1. */
export function bottomOf(blocks: readonly CellBlock[]): number {
  return Math.max(...blocks.map(({ row, cells }) => row + cells.length - 1));
}

/** The last column that is written, from 1. */
export function widthFor(blocks: readonly CellBlock[]): number {
  return Math.max(...blocks.map(({ column, cells }) => column - 1 + (cells[0]?.length ?? 1)));
}

/** What a row is to hold, from the first column to the last that is written. */
export function lineOf(
  blocks: readonly CellBlock[],
  row: number,
  width: number,
): readonly CellValue[] {
  const line: CellValue[] = Array.from({ length: width }, () => BLANK);
  for (const { row: top, column, cells } of blocks) {
    cells[row - top]?.forEach((cell, across) => {
      line[column - 1 + across] = cell;
    });
  }
  return line;
}
