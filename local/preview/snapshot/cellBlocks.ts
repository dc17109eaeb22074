import { type Area, areaFrom } from "../../sheets/workbook/area";
import type { Cell } from "../../sheets/workbook/cell";
import type { Sheet } from "../../sheets/workbook/workbook";

/**
 * The blocks of cells that share one thing (a rule), by that thing. Runs down a column become one
 * block, and equal runs in neighbouring columns are joined.
 */
export function blocksBy<T extends object>(
  sheet: Sheet,
  shared: (cell: Cell) => T | undefined,
): ReadonlyMap<T, readonly Area[]> {
  const open = new Map<number, { thing: T; from: number; to: number }>();
  const blocks = new Map<T, Area[]>();
  const close = (column: number): void => {
    const run = open.get(column);
    if (run === undefined) return;
    open.delete(column);
    const block = areaFrom(run.from, column, run.to - run.from + 1);
    const known = blocks.get(run.thing);
    if (known) known.push(block);
    else blocks.set(run.thing, [block]);
  };
  sheet.eachCell((cell, row, column) => {
    const thing = shared(cell);
    const run = open.get(column);
    if (run !== undefined && run.thing === thing && run.to === row - 1) {
      run.to = row;
      return;
    }
    close(column);
    if (thing !== undefined) open.set(column, { thing, from: row, to: row });
  });
  for (const column of [...open.keys()]) close(column);
  return new Map([...blocks].map(([thing, areas]) => [thing, joined(areas)]));
}

function joined(areas: readonly Area[]): readonly Area[] {
  const sorted = [...areas].sort(
    (a, b) => a.row - b.row || a.rowCount - b.rowCount || a.column - b.column,
  );
  const blocks: Area[] = [];
  for (const area of sorted) {
    const last = blocks[blocks.length - 1];
    const follows =
      last !== undefined &&
      last.row === area.row &&
      last.rowCount === area.rowCount &&
      last.column + last.columnCount === area.column;
    if (follows) blocks[blocks.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    else blocks.push(area);
  }
  return blocks;
}
