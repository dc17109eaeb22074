import { BLANK, type CellValue, numberCell } from "../cells/cellValue";
import type { CellBlock } from "../changes/cellBlocks";
import { readTable } from "../tables/readTable";
import type { Table } from "../tables/table";
import { MOST_ROUNDS } from "./keptMoving";
import { lookAt, type SheetLook } from "./sheetLook";
import { type GuardedTable, writeGuarded } from "./writeGuarded";

/** Marks begin here, so that a column of them is nobody's: first those that stay, then those that leave. */
const STAYING = 500_000_000;
const LEAVING = 600_000_000;
const LAST_MARK = 700_000_000;

/** What the rows are sorted by: those that stay keep their order, those that leave come last. */
export function marksOf(
  first: number,
  last: number,
  leaving: ReadonlySet<number>,
): readonly (readonly CellValue[])[] {
  return Array.from({ length: last - first + 1 }, (_, index) => [
    numberCell((leaving.has(first + index) ? LEAVING : STAYING) + index),
  ]);
}

/** The column (from 1) without a header that holds marks and nothing else; null where there is none. */
export function markColumnAt({ grid }: SheetLook, table: Table): number | null {
  const width = grid.cells[0]?.length ?? 0;
  const marked = Array.from({ length: width }, (_, at) => width - at).filter((column) =>
    holdsMarksOnly(grid, column),
  );
  // Of thousands of rows the table is read only where a column may be one of marks.
  if (marked.length === 0) return null;
  const headerRow = readTable(table, [grid]).headerRow ?? 0;
  return marked.find((column) => grid.cells[headerRow - 1]?.[column - 1]?.kind === "blank") ?? null;
}

function holdsMarksOnly({ cells }: SheetLook["grid"], column: number): boolean {
  let isAnyFilled = false;
  for (const line of cells) {
    const cell = line[column - 1] ?? BLANK;
    if (cell.kind === "blank") continue;
    if (!isMark(cell)) return false;
    isAnyFilled = true;
  }
  return isAnyFilled;
}

/** Empties that column, wherever it is by now. */
export function clearMarks(target: GuardedTable): void {
  const { sheet, name, table, zone } = target;
  let isMissed = false;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const look = lookAt(sheet, name, zone);
    const column = markColumnAt(look, table);
    // Where columns moved during that look it has not seen all of them.
    if (column === null && isMissed) return;
    isMissed = column === null;
    if (column === null) continue;
    if (writeGuarded(target, look, [blankMarks(look, column)], []).isDone) return;
  }
}

/** Not over the headers: by them it is known which column was written over, where one has moved there. */
function blankMarks({ grid: { cells } }: SheetLook, column: number): CellBlock {
  const isMarked = cells.map((line) => isMark(line[column - 1] ?? BLANK));
  const first = isMarked.indexOf(true);
  const marked = cells.slice(first, isMarked.lastIndexOf(true) + 1);
  return { row: first + 1, column, cells: marked.map(() => [BLANK]) };
}

function isMark(cell: CellValue): boolean {
  return cell.kind === "number" && cell.number >= STAYING && cell.number < LAST_MARK;
}
