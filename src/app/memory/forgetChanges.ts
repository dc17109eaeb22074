import type { RowIdentity } from "../../changes/rowIdentity";
import { rowsOfChanges } from "../../changes/undo/rowsToForget";
import type { UndoableChange } from "../../changes/undo/undoableChange";
import { Refusal } from "../../domain/problem";
import { changesBefore, keepChangesBefore } from "./changesBefore";
import { keepLastId } from "./undoIds";
import { readUndo, type UndoPorts } from "./undoTab";

type IsMeant = (change: UndoableChange) => boolean;

/** How many changes are meant; writes nothing. */
export function countChanges(ports: UndoPorts, isMeant: IsMeant): number {
  return [...readUndo(ports).changes, ...changesBefore(ports.memory)].filter(isMeant).length;
}

/** Forgets changes whole. Returns how many there were. Call it while holding the lock. */
export function forgetChanges(ports: UndoPorts, isMeant: IsMeant): number {
  const { reading, changes } = readUndo(ports);
  const before = changesBefore(ports.memory);
  const meant = changes.filter(isMeant);
  keepLastId(ports, [...changes, ...before]);
  takeOut(ports, rowsOfChanges(reading, meant));
  const ofBefore = before.filter(isMeant);
  if (ofBefore.length > 0) keepChangesBefore(ports.memory, (change) => !isMeant(change));
  return meant.length + ofBefore.length;
}

/** Forgets all of it. Call it while holding the lock. */
export function emptyUndo(ports: UndoPorts): void {
  const { reading, changes, isOurs } = readUndo(ports);
  keepLastId(ports, [...changes, ...changesBefore(ports.memory)]);
  // Somebody's own tab of that name is theirs.
  takeOut(ports, isOurs ? rowsOfChanges(reading, "all") : []);
  keepChangesBefore(ports.memory, () => false);
}

/** As a change to the workbook: what somebody asked to have forgotten does not come back. */
function takeOut({ workbook }: UndoPorts, rows: readonly RowIdentity[]): void {
  if (rows.length === 0) return;
  const { refused } = workbook.apply([{ kind: "remove rows", table: "Undo", rows }]);
  if (refused.length > 0) throw new Refusal("kept-moving", refused.join(" "));
}
