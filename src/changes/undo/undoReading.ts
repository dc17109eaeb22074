import { oncePer } from "../../cells/oncePer";
import type { SheetGrid } from "../../cells/sheetGrid";
import { readTable } from "../../tables/readTable";
import type { TableReading } from "../../tables/tableReading";
import { undoTable } from "../../tables/tabs/undoTable";
import type { UndoableChange } from "./undoableChange";
import { changesInUndo } from "./undoRows";

export type UndoReading = TableReading<typeof undoTable>;

/** The tab *Undo*, read. */
export interface UndoRead {
  readonly reading: UndoReading;
  /** Newest first; none where the tab is not the add-on's. */
  readonly changes: readonly UndoableChange[];
  /** Whether the tab is the add-on's: it has every header that the add-on gave it. */
  readonly isOurs: boolean;
}

/** Reads the tab; null stands for none. */
export function undoRead(grid: SheetGrid | null): UndoRead {
  return grid === null ? undoReadIn([]) : undoReadOf(grid);
}

/** Thousands of rows of JSON: a grid that was read once is not read again. */
const undoReadOf = oncePer((grid: SheetGrid) => undoReadIn([grid]));

function undoReadIn(grids: readonly SheetGrid[]): UndoRead {
  const reading: UndoReading = readTable(undoTable, grids);
  const isOurs = Object.keys(undoTable.columns).every(
    (field) => reading.columnOf[field] !== undefined,
  );
  return { reading, isOurs, changes: isOurs ? changesInUndo(reading) : [] };
}
