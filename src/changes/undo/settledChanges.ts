import type { Readings } from "../../tables/compact";
import type { RowMark } from "../change";
import { partsMade } from "./partsMade";
import type { UndoableChange } from "./undoableChange";
import { marksOfMade, marksOfUndone } from "./undoMarks";

/**
 * The changes with those that a fault, or Google's six minutes, stopped half-way: the workbook says
 * how far they came. Nothing of one that had not begun to be made is left.
 */
export function settledChanges(
  changes: readonly UndoableChange[],
  readings: Readings,
): readonly UndoableChange[] {
  return changes.flatMap((change): readonly UndoableChange[] => {
    if (!isUnderWay(change)) return [change];
    const parts = partsMade(change.parts, readings);
    if (change.state === "being undone") {
      return [{ ...change, state: parts.length === 0 ? "undone" : "made" }];
    }
    if (parts.length === 0) return [];
    const isPart = parts.length < change.parts.length;
    return [{ ...change, parts, state: isPart ? "made in part" : "made" }];
  });
}

/** What keeps that in the tab. */
export function marksOfSettled(
  changes: readonly UndoableChange[],
  readings: Readings,
): readonly RowMark[] {
  return changes.filter(isUnderWay).flatMap((change) => {
    const parts = partsMade(change.parts, readings);
    return change.state === "being undone"
      ? marksOfUndone(change, parts.length === 0)
      : marksOfMade(change, parts, true);
  });
}

/** Whether it is being made or undone now, or a run was stopped at it. */
export function isUnderWay({ state }: UndoableChange): boolean {
  return state === "being made" || state === "being undone";
}
