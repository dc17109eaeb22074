import type { Change, RowMark } from "../../changes/change";
import { type UndoRead, undoRead } from "../../changes/undo/undoReading";
import { Refusal } from "../../domain/problem";
import { listedAll } from "../../domain/words/listedAll";
import type { Ports } from "../ports";

/** What the list needs of the ports. */
export type UndoPorts = Pick<Ports, "workbook" | "memory">;

/** The tab in which the list is kept, as this run has read it or left it. */
export function readUndo({ workbook }: UndoPorts): UndoRead {
  return undoRead(workbook.undoTab.read());
}

/** The tab that the list is kept in; null where there is none of the add-on's. */
export function nameOfUndoTab(ports: UndoPorts): string | null {
  const { reading, isOurs } = readUndo(ports);
  return isOurs ? reading.sheetName : null;
}

/** Somebody has a tab of their own that is called so. */
export function undoTabTaken({ reading: { table, sheetName, columnOf } }: UndoRead): Refusal {
  const missing = Object.entries(table.columns)
    .filter(([field]) => columnOf[field] === undefined)
    .map(([, { title }]) => `"${title}"`);
  return new Refusal(
    "undo-tab-taken",
    `Nothing was changed, for it could not be undone: the tab "${sheetName}" is not the one in which the add-on remembers changes, or has lost its ${missing.length === 1 ? "header" : "headers"} ${listedAll(missing)}. Give that tab another name, then do this again.`,
  );
}

/** Throws Refusal "kept-moving" where it could not be written. */
export function writeUndo({ workbook }: UndoPorts, changes: readonly Change[]): void {
  const { refused } = workbook.undoTab.apply(changes);
  if (refused.length > 0) throw new Refusal("kept-moving", refused.join(" "));
}

/** What cannot be marked now is found by the next run, which looks at what the workbook holds. */
export function markUndo({ workbook }: UndoPorts, marks: readonly RowMark[]): void {
  if (marks.length > 0) workbook.undoTab.apply([{ kind: "mark rows", table: "Undo", marks }]);
}
