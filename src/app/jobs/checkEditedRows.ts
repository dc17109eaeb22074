import type { CalendarDate } from "../../cells/calendarDate";
import { BLANK, type CellValue, sameCell, textCell } from "../../cells/cellValue";
import type { SheetGrid } from "../../cells/sheetGrid";
import type { CellBlock } from "../../changes/cellBlocks";
import { checkMembersRows } from "../../checks/checkMembersRows";
import { type HowRead, parseCompact } from "../../tables/compact";
import { findGrid } from "../../tables/readTable";
import { membersTable } from "../../tables/tabs/membersTable";

/**
 * The Check cells of the edited rows of Members, as one block to write; null where they are right
 * already, or where the tab has no Check column. Needs the grids of Members, Accepted and Settings;
 * without the latter two the usual settings are taken and nothing is accepted.
 */
export function checkEditedRows(
  grids: readonly SheetGrid[],
  today: CalendarDate,
  edited: { readonly first: number; readonly last: number },
  howRead?: HowRead,
): CellBlock | null {
  const compact = parseCompact(grids, today, null, howRead);
  const { headerRow, columnOf } = compact.readings.Members;
  const column = columnOf.check;
  if (headerRow === null || column === undefined) return null;
  const cellsOf = findGrid(membersTable, grids)?.cells ?? [];
  // A row that was cleared is no record any more, but its Check cell may still have words.
  const current = (row: number): CellValue => cellsOf[row - 1]?.[column - 1] ?? BLANK;
  const bottom = Math.min(edited.last, cellsOf.length);
  const sheetRows: number[] = [];
  for (let row = Math.max(edited.first, headerRow + 1); row <= bottom; row++) sheetRows.push(row);
  const cells = checkMembersRows(compact, sheetRows).map(({ text }) => textCell(text));
  const isRight = sheetRows.every((row, index) => sameCell(current(row), cells[index] ?? BLANK));
  if (isRight) return null;
  return { row: sheetRows[0] ?? headerRow + 1, column, cells: cells.map((cell) => [cell]) };
}
