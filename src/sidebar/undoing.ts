import type { AnswerOf } from "../app/calls/calls";
import type { Ask, Outcome } from "./server";
import { shownNumber } from "./shown";

/** So many rows and cells are back in a moment; before more are, a person can stop it. */
const MOST_AT_ONCE = 500;

export interface UndoSteps {
  /** Told before each step; what cannot be stopped any more is done whole. */
  progress(text: string, canStop: boolean): void;
  isStopped(): boolean;
}

/** What became of it; null where it was stopped, before anything was written. */
export type Undone = Outcome<"undoChange"> | null;

/**
 * Undoes a change: where it is large, or nobody knows (null), first looks at what there is to put
 * back, which can be stopped, then does it in one step. Two calls and not pieces: half an import
 * taken back would be neither the one workbook nor the other.
 */
export async function undoInSteps(
  ask: Ask,
  { id, size }: { readonly id: number; readonly size: number | null },
  { progress, isStopped }: UndoSteps,
): Promise<Undone> {
  if (size === null || size > MOST_AT_ONCE) {
    const what = size === null ? "what was changed" : `${shownNumber(size)} changes`;
    progress(`Step 1 of 2: looking at ${what}\u2026 Nothing is written yet.`, true);
    const looked = await ask("readUndo", { id });
    if (isStopped()) return null;
    if (!looked.ok) return looked;
    progress(
      `Step 2 of 2: ${doing(looked.value)}\u2026 This is one step, which is done whole.`,
      false,
    );
  } else progress("Undoing\u2026", false);
  return await ask("undoChange", { id });
}

/** "taking out 20,000 rows, putting back 3 cells". */
function doing({ rowsOut, rowsBack, cells }: AnswerOf<"readUndo">): string {
  const parts = [
    [rowsOut, "taking out", "row"],
    [rowsBack, "putting back", "row"],
    [cells, "putting back", "cell"],
  ] as const;
  const said = parts.flatMap(([count, verb, thing]) =>
    count === 0 ? [] : [`${verb} ${shownNumber(count)} ${thing}${count === 1 ? "" : "s"}`],
  );
  return said.join(", ") || "undoing";
}

export const STOPPED = "Stopped. Nothing has been changed.";
