/** Where a key leads that goes further than one cell. */
export type FarMove =
  | "row start"
  | "row end"
  | "sheet start"
  | "sheet end"
  | "page up"
  | "page down";

/** A cell; rows and columns count from 0, as in the grid. */
export interface GridCellPlace {
  readonly row: number;
  readonly column: number;
}

/** What a tab is like for whoever moves in it. */
export interface GridGround {
  readonly lastRowInUse: number;
  readonly lastColumnInUse: number;
  readonly lastRow: number;
  /** Where a row ends, in pixels from the top of the sheet. */
  readonly endOfRow: (row: number) => number;
  readonly isRowShown: (row: number) => boolean;
  readonly isColumnShown: (column: number) => boolean;
  /** How much of the sheet is in sight below what is frozen, in pixels. */
  readonly page: number;
}

/** The cell that the key leads to, as in Sheets; hidden rows and columns are passed over. */
export function keyTarget(move: FarMove, from: GridCellPlace, ground: GridGround): GridCellPlace {
  const { lastRowInUse, lastColumnInUse, isRowShown, isColumnShown } = ground;
  const firstColumn = shownFrom(0, 1, lastColumnInUse, isColumnShown) ?? from.column;
  const lastColumn = shownFrom(lastColumnInUse, -1, 0, isColumnShown) ?? from.column;
  switch (move) {
    case "row start":
      return { row: from.row, column: firstColumn };
    case "row end":
      return { row: from.row, column: lastColumn };
    case "sheet start":
      return { row: shownFrom(0, 1, lastRowInUse, isRowShown) ?? from.row, column: firstColumn };
    case "sheet end":
      return { row: shownFrom(lastRowInUse, -1, 0, isRowShown) ?? from.row, column: lastColumn };
    case "page up":
      return { row: rowAPageAway(from.row, -1, ground), column: from.column };
    case "page down":
      return { row: rowAPageAway(from.row, 1, ground), column: from.column };
    default:
      return move satisfies never;
  }
}

function shownFrom(
  from: number,
  step: 1 | -1,
  end: number,
  isShown: (at: number) => boolean,
): number | null {
  for (let at = from; step * (end - at) >= 0; at += step) if (isShown(at)) return at;
  return null;
}

/** At least one row on, where a row is as high as the page. */
function rowAPageAway(
  from: number,
  step: 1 | -1,
  { lastRow, page, endOfRow, isRowShown }: GridGround,
): number {
  const start = endOfRow(from);
  let reached = from;
  for (let at = from + step; at >= 0 && at <= lastRow; at += step) {
    if (!isRowShown(at)) continue;
    if (reached !== from && Math.abs(endOfRow(at) - start) > page) break;
    reached = at;
  }
  return reached;
}
