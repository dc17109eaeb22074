import { sameCell } from "../../cells/cellValue";
import { rowFinder } from "../../changes/rowIdentity";
import { cellAt } from "../../tables/cellOf";
import type { Compact } from "../../tables/compact";
import { findHeader } from "../../tables/findHeader";
import type { TableReading } from "../../tables/tableReading";
import type { MemoryPort } from "../ports";
import {
  asMade,
  asUndone,
  keepChanges,
  type RememberedCell,
  type RememberedChange,
  recallChanges,
} from "./madeChanges";

/** The tables as they were read. */
type Readings = Compact["readings"];

/**
 * The remembered changes with those that a fault, or Google's six minutes, stopped half-way: the
 * workbook says how far they came.
 */
export function settledChanges(
  changes: readonly RememberedChange[],
  readings: Readings,
): readonly RememberedChange[] {
  return changes
    .filter(({ begun }) => begun !== undefined)
    .reduce((settled, change) => settle(settled, change, readings), changes);
}

/** Keeps what `settledChanges` finds, where there is anything to be found. Call it while holding the lock. */
export function settleChanges(memory: MemoryPort, read: () => Readings): void {
  const changes = recallChanges(memory);
  if (changes.some(({ begun }) => begun !== undefined)) {
    keepChanges(memory, settledChanges(changes, read()));
  }
}

/** Of a change, the cells that hold what it was to put there. */
export function cellsMade(
  cells: readonly RememberedCell[],
  readings: Readings,
): readonly RememberedCell[] {
  return cells.filter(({ table, row: identity, title, to }) => {
    const reading: TableReading = readings[table];
    const row = rowFinder(reading)(identity);
    const header = findHeader(reading, title);
    return row !== null && header !== undefined && sameCell(cellAt(row, header.column), to);
  });
}

function settle(
  changes: readonly RememberedChange[],
  { id, begun, cells }: RememberedChange,
  readings: Readings,
): readonly RememberedChange[] {
  const made = cellsMade(cells, readings);
  if (begun === "undoing") return asUndone(changes, id, made.length === 0);
  const settled = asMade(changes, id, made);
  if (made.length === cells.length) return settled;
  return settled.map((change) => (change.id === id ? { ...change, isPart: true } : change));
}
