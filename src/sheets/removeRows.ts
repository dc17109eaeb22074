import type { Applied, Change } from "../changes/change";
import { rowFinder } from "../changes/rowIdentity";
import { rowsTakenBack } from "../changes/rowsTakenBack";
import { readTable } from "../tables/readTable";
import type { TableReading } from "../tables/tableReading";
import { describeMoving, MOST_ROUNDS } from "./keptMoving";
import { lookAt, type SheetLook, sameGrid } from "./sheetLook";
import type { GuardedTable } from "./writeGuarded";

/** Where rows that leave are sorted to; no tab has so many rows. */
const LEAVING = 100_000_000;

type Removal = Extract<Change, { kind: "remove rows" | "take rows back" }>;

/**
 * Takes rows out in a number of calls that does not grow with them: a column beside the table says
 * which stay, the rows are sorted by it, and those that leave are emptied together at the end.
 */
export function removeRows(target: GuardedTable, change: Removal): Applied {
  const { sheet, name, table, zone } = target;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const look = lookAt(sheet, name, zone);
    const reading: TableReading = readTable(table, [look.grid]);
    const { leaving, refused } = rowsLeaving(change, look, reading);
    if (leaving.size === 0) return { cellsChanged: 0, refused };
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
        return {
          cellsChanged: 0,
          refused: [...refused, describeMerged(change, name, leaving.size)],
        };
      }
      const from = marks.getValues().findIndex(([mark]) => Number(mark) >= LEAVING);
      takeOut(target, first + from, leaving.size, width);
      return { cellsChanged: leaving.size, refused };
    } finally {
      sheet.deleteColumn(width + 1);
    }
  }
  return { cellsChanged: 0, refused: [describeMoving(name)] };
}

interface RowsLeaving {
  readonly leaving: ReadonlySet<number>;
  readonly refused: readonly string[];
}

function rowsLeaving(change: Removal, look: SheetLook, reading: TableReading): RowsLeaving {
  if (change.kind === "remove rows") {
    const find = rowFinder(reading);
    const leaving = new Set(change.rows.flatMap((row) => find(row)?.sheetRow ?? []));
    return { leaving, refused: [] };
  }
  const below = look.formulas().slice(reading.headerRow ?? 0);
  const columns = new Set(
    below.flatMap((line) => line.flatMap((formula, at) => (formula ? [at + 1] : []))),
  );
  return rowsTakenBack(change, reading, (column) => columns.has(column));
}

/** What the add-on remembers for itself takes no room once it is forgotten; all else stays a tab's. */
function takeOut({ sheet, table }: GuardedTable, row: number, count: number, width: number): void {
  const isFarAbove = sheet.getMaxRows() >= row + count;
  if (table.isMemory && isFarAbove) sheet.deleteRows(row, count);
  else sheet.getRange(row, 1, count, width).clearContent();
}

function describeMerged(change: Removal, tab: string, count: number): string {
  const [which, copy] =
    change.kind === "remove rows"
      ? ["that the new year does not need", " They are in the kept copy as well:"]
      : ["that had come in", " To be rid of them,"];
  return `"${tab}": ${count} rows ${which} stay, because cells in it are merged over several rows.${copy} take them out by hand.`;
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
