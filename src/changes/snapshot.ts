import { BLANK, type CellValue, describeCell } from "../cells/cellValue";
import { normalisedTitle } from "../cells/normalisedTitle";
import { type LineMatch, matchLines } from "./matchLines";

/** A tab at one moment: its cells, and the row of its headers (from 1). */
export interface Snapshot {
  readonly cells: readonly (readonly CellValue[])[];
  readonly headerRow: number;
}

/** What stands in a cell; row and column count from 0. */
export function cellIn({ cells }: Snapshot, row: number, column: number): CellValue {
  return cells[row]?.[column] ?? BLANK;
}

export function widthOf({ cells }: Snapshot): number {
  return Math.max(0, ...cells.map((line) => line.length));
}

/** For each of so many columns of `after`, which one of `before` it is, by their headers. */
export function matchColumns(before: Snapshot, after: Snapshot, width: number): LineMatch {
  const titles = (snapshot: Snapshot, count: number): readonly string[] =>
    Array.from({ length: count }, (_, column) =>
      normalisedTitle(describeCell(cellIn(snapshot, snapshot.headerRow - 1, column))),
    );
  return matchLines(width, [
    { before: titles(before, widthOf(before)), after: titles(after, width) },
  ]);
}
