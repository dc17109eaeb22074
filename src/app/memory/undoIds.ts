import type { UndoableChange } from "../../changes/undo/undoableChange";
import type { UndoPorts } from "./undoTab";

/** The highest number that a change had which is no longer in the list: no page may take another for it. */
const LAST_ID = "last change that could be undone";

/** A number that no change has had. */
export function nextId({ memory }: UndoPorts, known: readonly UndoableChange[]): number {
  return 1 + Math.max(lastId(memory), 0, ...known.map(({ id }) => id));
}

/** Call it before changes leave the list. */
export function keepLastId({ memory }: UndoPorts, changes: readonly UndoableChange[]): void {
  const highest = Math.max(0, ...changes.map(({ id }) => id));
  if (highest > lastId(memory)) memory.remember(LAST_ID, String(highest));
}

function lastId(memory: UndoPorts["memory"]): number {
  return Number(memory.recall(LAST_ID) ?? 0) || 0;
}
