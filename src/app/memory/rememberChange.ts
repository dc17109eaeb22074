import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { changesToAdd } from "../../changes/changesToAdd";
import type { UndoableChange, UndoPart } from "../../changes/undo/undoableChange";
import { marksOfMade, marksOfUndoing, marksOfUndone } from "../../changes/undo/undoMarks";
import { rowsOfChange } from "../../changes/undo/undoRows";
import type { Readings } from "../../tables/compact";
import { forgetMoved, keepOldest, undoStanding } from "./tidyUndo";
import { keepLastId, nextId } from "./undoIds";
import { markUndo, readUndo, type UndoPorts, undoTabTaken, writeUndo } from "./undoTab";

/**
 * Remembers, before it is made, what is about to be changed, as the newest: what stops the run in
 * between leaves a change that can be undone. What nobody can have need of any more is forgotten.
 * Call it while holding the lock. Throws Refusal "undo-tab-taken" where somebody has a tab of their
 * own that is called so, "kept-moving" where it could not be written.
 */
export function rememberBegun(
  ports: UndoPorts,
  readings: Readings,
  now: { readonly today: CalendarDate; readonly time: string },
  { sentence, parts }: Pick<UndoableChange, "sentence" | "parts">,
): UndoableChange {
  const read = readUndo(ports);
  if (read.reading.sheetName !== null && !read.isOurs) throw undoTabTaken(read);
  const standing = undoStanding(ports, read, readings, now.today, "settle and forget");
  const { known, changes, before } = standing;
  const when = `${describeDay(now.today)}, ${now.time}`;
  const id = nextId(ports, known);
  const begun: UndoableChange = { id, when, sentence, parts, state: "being made" };
  const rows = [...before, begun].flatMap(rowsOfChange);
  writeUndo(ports, [
    ...changesToAdd(read.reading),
    ...changes,
    { kind: "append rows", table: "Undo", rows },
  ]);
  keepOldest(ports, [...known, begun], now.today);
  if (before.length > 0) forgetMoved(ports);
  return begun;
}

/** Marks a change as made, as far as these parts go. */
export function rememberMade(
  ports: UndoPorts,
  begun: UndoableChange,
  made: readonly UndoPart[],
): void {
  markUndo(ports, marksOfMade(begun, made, false));
  // Also where somebody deletes the tab: a page that is still open may name a change of before.
  keepLastId(ports, [begun]);
}

/** Remembers, before it is done, that a change is about to be undone. */
export function rememberUndoing(ports: UndoPorts, change: UndoableChange): void {
  markUndo(ports, marksOfUndoing(change));
}

/** Marks a change as undone, which can still be read; or as not undone after all. */
export function rememberUndone(ports: UndoPorts, change: UndoableChange, isUndone: boolean): void {
  markUndo(ports, marksOfUndone(change, isUndone));
}
