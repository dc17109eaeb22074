import type { MinutedAction } from "./minutesRead";
import { ownerAndDue } from "./owners";
import { type ActionContext, readAction } from "./readAction";
import { sentencesOfLine } from "./sentencesOfLine";

export interface BesideRead {
  readonly actions: readonly MinutedAction[];
  readonly sentences: readonly string[];
}

/**
 * "The list to be circulated." with "JS" in the last cell of the row: the words that ask for something
 * are meant, else the last. Null for a row that names nobody in its last cell.
 */
export function inTheMargin(cells: readonly string[], context: ActionContext): BesideRead | null {
  const filled = cells.filter((cell) => cell !== "" && !/^\d{1,2}(?:\.\d{1,2})*\.?$/.test(cell));
  const margin = (filled[filled.length - 1] ?? "").replace(/^actions?\s*:?\s*/i, "");
  const text = filled.slice(0, -1).join("\n");
  if (text === "" || margin === "") return null;
  const owners = margin.split(/\n\s*/).filter((line) => line !== "");
  const by = ownerAndDue(margin, context.owners, context);
  if (by === null || by.owner === null) return null;
  const sentences = text.split("\n").flatMap(sentencesOfLine);
  const asking = sentences.filter(
    (one) => readAction(one, context) !== null && !/\bagreed\b/i.test(one),
  );
  const expected = asking.length > 0 ? asking : sentences.slice(-1);
  // As many owners as things to do stand in the same order.
  const each = owners.map((line) => ownerAndDue(line, context.owners, context));
  const inOrder =
    owners.length > 1 && owners.length === expected.length && each.every((one) => one?.owner);
  return {
    actions: expected.flatMap(
      (one, index) => readAction(one, context, inOrder ? (each[index] ?? by) : by) ?? [],
    ),
    sentences: sentences.filter((one) => !expected.includes(one)),
  };
}
