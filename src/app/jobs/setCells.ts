import type { CalendarDate } from "../../cells/calendarDate";
import type { CellValue } from "../../cells/cellValue";
import type { CellChange, Change } from "../../changes/change";
import { identityOf } from "../../changes/rowIdentity";
import { groupedBy } from "../../domain/words/groupedBy";
import { cellAt } from "../../tables/cellOf";
import type { Compact } from "../../tables/compact";
import type { Header, TableReading, TableRow } from "../../tables/tableReading";
import type { Ports } from "../ports";
import { type ChangesMade, makeUndoable } from "./makeUndoable";

/** One cell to be changed, found in the workbook as it was just read. */
export interface CellToSet {
  readonly reading: TableReading;
  readonly row: TableRow;
  readonly header: Header;
  readonly to: CellValue;
}

/**
 * Changes cells that a person asked for, in however many tables: one step to undo. Call it while
 * holding the lock, with what was just read. Throws what `makeUndoable` throws.
 */
export function setCells(
  ports: Ports,
  readings: Compact["readings"],
  cells: readonly CellToSet[],
  sentence: string,
  now: { readonly today: CalendarDate; readonly time: string },
): ChangesMade {
  if (cells.length === 0) return { changed: 0, refused: [], change: null };
  return makeUndoable(ports, readings, now, { sentence, changes: changesToSet(cells) });
}

/** One change for each table. */
export function changesToSet(cells: readonly CellToSet[]): readonly Change[] {
  const byReading = groupedBy(cells, ({ reading }) => reading);
  return Array.from(byReading, ([reading, all]) => ({
    kind: "set cells",
    table: reading.table.name,
    cells: all.map(
      ({ row, header, to }): CellChange => ({
        row: identityOf(reading, row),
        title: header.title,
        from: cellAt(row, header.column),
        to,
      }),
    ),
  }));
}
