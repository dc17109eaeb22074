import { BLANK, type CellValue, describeCell } from "../cells/cellValue";
import { type CellBlock, cellBlocks, type NewCells } from "./cellBlocks";
import type { Place } from "./overwritten";
import { setNewCell } from "./placed";
import { readsAs } from "./readsAs";
import { cellIn, matchColumns, type Snapshot, widthOf } from "./snapshot";

/** What became of rows that were added while people moved rows or columns. */
export interface WhatWasAdded {
  /** Those that stand somewhere whole, each under its headers, by the rows (from 1) that they were given. */
  readonly whole: readonly number[];
  /** Whether these are all. */
  readonly isWhole: boolean;
  /**
   * What takes out all that stands of the others, or of every one, so that they can be added anew.
   * `hasFormula` is of the tab as it is now.
   */
  readonly takenOut: (
    hasFormula: (place: Place) => boolean,
    which: "others" | "every one",
  ) => readonly CellBlock[];
}

/**
 * Looks for rows that were added below `before`, wherever they or parts of them are `now`. A row that was
 * there before is none of them, whatever it holds; nor is one that holds something of another's, unless
 * the whole of ours is there too.
 */
export function whatWasAdded(
  before: Snapshot,
  now: Snapshot,
  added: readonly CellBlock[],
): WhatWasAdded {
  const columns = matchColumns(before, now, widthOf(now));
  const rows = newRows(before, now, columns);
  const lines = linesOf(added);
  const isThere = ({ values }: Line, row: number): boolean =>
    [...values].every(([column, value]) => {
      const place = columns.indexOf(column);
      return place >= 0 && readsAs(cellIn(now, row, place), value);
    });
  const wholeIn = new Map<number, Line>();
  for (const line of lines) {
    const row = rows.find((one) => !wholeIn.has(one) && isThere(line, one));
    if (row !== undefined) wholeIn.set(row, line);
  }
  // A part may have been written where another column stands now.
  const isOf = ({ values }: Line, row: number, column: number): boolean =>
    [column, columns[column] ?? -1].some((at) => {
      const value = values.get(at);
      return value !== undefined && readsAs(cellIn(now, row, column), value);
    });
  const takenOut: WhatWasAdded["takenOut"] = (hasFormula, which) => {
    const blanks: NewCells = new Map();
    for (const row of rows) {
      if (which === "others" && wholeIn.has(row)) continue;
      const filled = Array.from(columns.keys()).filter(
        (column) =>
          cellIn(now, row, column).kind !== "blank" &&
          !hasFormula({ row: row + 1, column: column + 1 }),
      );
      const known = filled.filter((column) => columns[column] !== null);
      const line =
        wholeIn.get(row) ??
        lines.find((one) => known.length > 0 && known.every((column) => isOf(one, row, column)));
      if (line === undefined) continue;
      for (const column of filled)
        if (isOf(line, row, column)) setNewCell(blanks, row + 1, column + 1, BLANK);
    }
    const current = (row: number, column: number): CellValue => cellIn(now, row - 1, column - 1);
    return cellBlocks(blanks, current, "single cells").blocks;
  };
  const whole = Array.from(wholeIn.values(), ({ row }) => row);
  return { whole, isWhole: whole.length === lines.length, takenOut };
}

/** What an added row is to hold, by column from 0. */
interface Line {
  /** From 1. */
  readonly row: number;
  readonly values: ReadonlyMap<number, CellValue>;
}

function linesOf(added: readonly CellBlock[]): readonly Line[] {
  const lines = new Map<number, Map<number, CellValue>>();
  for (const { row, column, cells } of added) {
    cells.forEach((values, down) => {
      const line = lines.get(row + down) ?? new Map<number, CellValue>();
      lines.set(row + down, line);
      values.forEach((value, across) => {
        if (value.kind !== "blank") line.set(column - 1 + across, value);
      });
    });
  }
  return Array.from(lines, ([row, values]) => ({ row, values })).filter(
    ({ values }) => values.size,
  );
}

/** The rows (from 0) that say something other than any row before, or the same once more often. */
function newRows(
  before: Snapshot,
  now: Snapshot,
  columns: readonly (number | null)[],
): readonly number[] {
  const pairs = columns.flatMap((earlier, column): [number, number][] =>
    earlier === null ? [] : [[earlier, column]],
  );
  const textOf = (snapshot: Snapshot, row: number, which: 0 | 1): string =>
    JSON.stringify(pairs.map((pair) => describeCell(cellIn(snapshot, row, pair[which]))));
  const known = new Map<string, number>();
  before.cells.forEach((_, row) => {
    const text = textOf(before, row, 0);
    known.set(text, (known.get(text) ?? 0) + 1);
  });
  return Array.from(now.cells.keys()).filter((row) => {
    const text = textOf(now, row, 1);
    const left = known.get(text) ?? 0;
    if (left > 0) known.set(text, left - 1);
    return left === 0;
  });
}
