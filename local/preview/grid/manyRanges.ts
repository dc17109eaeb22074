import type { IRange } from "@univerjs/core";

type Subtract = (from: IRange[], taken: IRange[]) => IRange[];

/**
 * The same cells as `subtract` leaves, with the ranges that nothing is taken from as they are. Univer
 * joins all of them anew for each one that it takes, at each rule that is added or moved: half a minute
 * where a column has 10,000 gaps.
 */
export function quickly(subtract: Subtract): Subtract {
  return (from, taken) => {
    const box = boxAround(taken);
    const [met, apart]: [IRange[], IRange[]] = [[], []];
    for (const range of from) {
      const isMet = meets(range, box) && taken.some((other) => meets(range, other));
      (isMet ? met : apart).push(range);
    }
    if (met.length === 0) return from;
    const meeting = taken.filter((range) => met.some((other) => meets(range, other)));
    return [...apart, ...subtract(met, meeting)];
  };
}

/** One range for all that lie in the same columns, from the first row to the last. */
export function joinedDown(ranges: readonly IRange[]): IRange[] {
  const byColumns = new Map<string, IRange[]>();
  for (const range of ranges) {
    const columns = `${range.startColumn},${range.endColumn}`;
    const known = byColumns.get(columns);
    if (known) known.push(range);
    else byColumns.set(columns, [range]);
  }
  return [...byColumns.values()].map((own) => ({ ...own[0], ...boxAround(own) }));
}

function meets(a: IRange, b: IRange): boolean {
  return (
    a.startRow <= b.endRow &&
    b.startRow <= a.endRow &&
    a.startColumn <= b.endColumn &&
    b.startColumn <= a.endColumn
  );
}

/** Around none of them: a range that meets nothing. */
function boxAround(ranges: readonly IRange[]): IRange {
  const box = { startRow: Infinity, endRow: -1, startColumn: Infinity, endColumn: -1 };
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    box.startRow = Math.min(box.startRow, startRow);
    box.endRow = Math.max(box.endRow, endRow);
    box.startColumn = Math.min(box.startColumn, startColumn);
    box.endColumn = Math.max(box.endColumn, endColumn);
  }
  return box;
}
