import type { Applied, Change } from "../changes/change";
import { rowFinder } from "../changes/rowIdentity";
import { readTable } from "../tables/readTable";
import type { TableReading } from "../tables/tableReading";
import { describeMoving, MOST_ROUNDS } from "./keptMoving";
import { lookAt, type SheetLook, sameGrid } from "./sheetLook";
import type { GuardedTable } from "./writeGuarded";

/** Where rows that leave are sorted to; no tab has so many rows. */
const LEAVING = 100_000_000;

/**
 * Takes rows out in a number of calls that does not grow with them: a column beside the table says
 * which stay, the rows are sorted by it, and those that leave are emptied together at the end.
 */
export function removeRows(
  target: GuardedTable,
  change: Extract<Change, { kind: "remove rows" }>,
): Applied {
  const { sheet, name, table, zone } = target;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const look = lookAt(sheet, name, zone);
    const reading: TableReading = readTable(table, [look.grid]);
    const find = rowFinder(reading);
    const leaving = new Set(change.rows.flatMap((row) => find(row)?.sheetRow ?? []));
    if (leaving.size === 0) return { cellsChanged: 0, refused: [] };
    const first = (reading.headerRow ?? 0) + 1;
    const last = Math.max(...reading.rows.map(({ sheetRow }) => sheetRow));
    const width = look.grid.cells[0]?.length ?? 1;
    const order = Array.from({ length: last - first + 1 }, (_, index) => [
      leaving.has(first + index) ? LEAVING + index : index,
    ]);
    sheet.insertColumnAfter(width);
    try {
      const marks = sheet.getRange(first, width + 1, order.length, 1);
      // A new column looks as the one before it: its marks might be read as days, or be refused.
      marks.clearDataValidations().setNumberFormat("0").setValues(order);
      if (!isUnmoved(target, look, first, width, order)) continue;
      if (!isSorted(sheet.getRange(first, 1, order.length, width + 1), width + 1)) {
        const refused = `"${name}": ${leaving.size} rows that the new year does not need stay, because cells in it are merged over several rows. They are in the kept copy as well: take them out by hand.`;
        return { cellsChanged: 0, refused: [refused] };
      }
      const from = marks.getValues().findIndex(([mark]) => Number(mark) >= LEAVING);
      sheet.getRange(first + from, 1, leaving.size, width).clearContent();
      return { cellsChanged: leaving.size, refused: [] };
    } finally {
      sheet.deleteColumn(width + 1);
    }
  }
  return { cellsChanged: 0, refused: [describeMoving(name)] };
}

/** Whether each mark stands beside the row that it is about. */
function isUnmoved(
  { sheet, name, zone }: GuardedTable,
  before: SheetLook,
  first: number,
  width: number,
  order: readonly (readonly number[])[],
): boolean {
  const { grid } = lookAt(sheet, name, zone);
  const marks = order.every(([mark], index) => {
    const cell = grid.cells[first - 1 + index]?.[width];
    return cell?.kind === "number" && cell.number === mark;
  });
  const cells = grid.cells.map((line) => line.slice(0, width));
  return marks && sameGrid({ name, cells }, before.grid);
}

/** Sheets sorts no rows over which cells are merged. */
function isSorted(range: GoogleAppsScript.Spreadsheet.Range, column: number): boolean {
  try {
    range.sort(column);
    return true;
  } catch {
    return false;
  }
}
