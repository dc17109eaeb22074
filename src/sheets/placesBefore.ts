import { describeCell } from "../cells/cellValue";
import type { SheetGrid } from "../cells/sheetGrid";

/** Where a row or a column stood before, from 0; null where it is new. */
type PlaceBefore = (now: number) => number | null;

/**
 * Where the rows and columns of a tab stood before somebody inserted, deleted, moved or sorted some of
 * them. One edit moves rows or columns, never both: those that are found again tell which.
 */
export function placesBefore(
  before: SheetGrid,
  after: SheetGrid,
): { readonly rowOf: PlaceBefore; readonly columnOf: PlaceBefore } {
  const rows = matched(rowsOf(before), rowsOf(after));
  const columns = matched(columnsOf(before), columnsOf(after));
  const same: PlaceBefore = (now) => now;
  return rows.share >= columns.share
    ? { rowOf: rows.placeOf, columnOf: same }
    : { rowOf: same, columnOf: columns.placeOf };
}

function rowsOf({ cells }: SheetGrid): readonly string[] {
  return cells.map((line) => JSON.stringify(line.map(describeCell)));
}

function columnsOf({ cells }: SheetGrid): readonly string[] {
  const width = cells[0]?.length ?? 0;
  return Array.from({ length: width }, (_, at) =>
    JSON.stringify(cells.map((line) => (line[at] === undefined ? "" : describeCell(line[at])))),
  );
}

/** `share`: how many of the lines, of one, are found with just what they held. */
function matched(
  before: readonly string[],
  after: readonly string[],
): { readonly share: number; readonly placeOf: PlaceBefore } {
  const most = Math.min(before.length, after.length);
  let first = 0;
  while (first < most && before[first] === after[first]) first += 1;
  let last = 0;
  while (last < most - first && before[before.length - 1 - last] === after[after.length - 1 - last])
    last += 1;
  const free = new Map<string, number[]>();
  for (let at = first; at < before.length - last; at += 1) {
    const line = before[at] ?? "";
    free.set(line, [...(free.get(line) ?? []), at]);
  }
  const places = after.map((line, at): number | null => {
    if (at < first) return at;
    if (at >= after.length - last) return at + before.length - after.length;
    return free.get(line)?.shift() ?? null;
  });
  const found = places.filter((place) => place !== null).length;
  // A cell was typed in meanwhile: its line is where it was.
  const isInPlace = before.length === after.length && found === after.length - 1;
  const placeOf: PlaceBefore = (now) => (isInPlace ? (places[now] ?? now) : (places[now] ?? null));
  return { share: found / Math.max(1, after.length), placeOf };
}
