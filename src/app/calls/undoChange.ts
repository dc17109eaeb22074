import { changesToUndo } from "../../changes/undo/changesToUndo";
import type { UndoableChange } from "../../changes/undo/undoableChange";
import { Refusal } from "../../domain/problem";
import { listedAll } from "../../domain/words/listedAll";
import { rememberDaysChanged } from "../memory/daysChangedAbout";
import {
  emptyUndo,
  rememberUndoing,
  rememberUndone,
  settleUndo,
  undoableChanges,
} from "../memory/undoList";
import type { Ports } from "../ports";
import { type ProblemsChanged, problemsChanged, readNow } from "./namedProblem";

const MOST_REFUSED = 100;

/**
 * Puts back what stood there before a change, also long after it was made and whoever made it; a cell
 * or a row that has changed since is left alone and said so. Throws Refusal "change-gone", "locked".
 */
export function undoChange(ports: Ports, { id }: { readonly id: number }): ProblemsChanged {
  return ports.lock.whileLocked(() => {
    const { compact, today } = readNow(ports);
    const { readings } = compact;
    settleUndo(ports, readings, today);
    const change = undoableChanges(ports, readings, today).find((one) => one.id === id);
    if (change === undefined || change.state === "undone") {
      throw new Refusal("change-gone", "That change was undone before, or is too long ago.");
    }
    rememberUndoing(ports, change);
    const changes = changesToUndo(change.parts, readings);
    const { cellsChanged, refused } = ports.workbook.apply(changes);
    const isUndone = cellsChanged > 0 || refused.length === 0;
    rememberUndone(ports, change, isUndone);
    if (isUndone) rememberDaysChanged(ports, change.parts, true);
    return problemsChanged(
      ports,
      { changed: cellsChanged, refused: firstOf(refused), change: null },
      ["Undone.", tabsThatStay(change)].join(" ").trim(),
    );
  });
}

/** Forgets all that could be undone, with the old values that were kept for it. Throws Refusal "locked". */
export function emptyUndoList(ports: Ports): ProblemsChanged {
  return ports.lock.whileLocked(() => {
    emptyUndo(ports);
    return {
      ...problemsChanged(ports, { changed: 0, refused: [], change: null }, ""),
      sentence: "The undo list is empty: nothing that was changed before can be undone any more.",
    };
  });
}

/** Nobody reads thousands of sentences. */
function firstOf(refused: readonly string[]): readonly string[] {
  const more = refused.length - MOST_REFUSED;
  if (more <= 0) return refused;
  return [...refused.slice(0, MOST_REFUSED), `${more} more were left as they are.`];
}

function tabsThatStay({ parts }: UndoableChange): string {
  const tabs = parts.flatMap((part) => (part.kind === "copy kept" ? [`"${part.tab}"`] : []));
  return tabs.length === 0 ? "" : `The tabs ${listedAll(tabs)} stay until you delete them.`;
}
