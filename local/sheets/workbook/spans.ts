import { type Area, lastColumnOf, lastRowOf } from "./area";

export type Axis = "rows" | "columns";

/**
 * Where rows (or columns) `start` to `end` are after a change; null where they are gone. Numbers
 * count from 1, both ends included.
 */
export type SpanMap = (start: number, end: number) => readonly [number, number] | null;

/** `count` rows come in before row `before`. */
export function insertion(before: number, count: number): SpanMap {
  return (start, end) => [
    start >= before ? start + count : start,
    end >= before ? end + count : end,
  ];
}

/** `count` rows go, from row `first`. */
export function deletion(first: number, count: number): SpanMap {
  const last = first + count - 1;
  return (start, end) => {
    if (start >= first && end <= last) return null;
    const newStart = start > last ? start - count : Math.min(start, first);
    const newEnd = end > last ? end - count : Math.min(end, first - 1);
    return [newStart, newEnd];
  };
}

/** Rows `first` to `first + count - 1` go to where row `before` is now. */
export function move(first: number, count: number, before: number): SpanMap {
  const at = movedIndex(first, count, before);
  const last = first + count - 1;
  return (start, end) => {
    const inside = start >= first && end <= last;
    const outside = end < first || start > last;
    if (inside || (outside && end - start === at(end) - at(start))) return [at(start), at(end)];
    // A span that reaches over the moved rows keeps its place.
    return [start, end];
  };
}

/** Where a single row is after such a move. */
export function movedIndex(first: number, count: number, before: number): (row: number) => number {
  const last = first + count - 1;
  return (row) => {
    if (row >= first && row <= last) {
      return before > last ? row + (before - last - 1) : row - (first - before);
    }
    if (before > last) return row > last && row < before ? row - count : row;
    return row >= before && row < first ? row + count : row;
  };
}

/** The area after the change; open sides stay open. */
export function mapArea(area: Area, axis: Axis, map: SpanMap): Area | null {
  if (axis === "rows") {
    const rows = map(area.row, lastRowOf(area));
    return rows && { ...area, row: rows[0], rowCount: rows[1] - rows[0] + 1 };
  }
  const columns = map(area.column, lastColumnOf(area));
  return columns && { ...area, column: columns[0], columnCount: columns[1] - columns[0] + 1 };
}
