import { cellAt, columnAt } from "./columnAt";
import { dueAlone } from "./dueIn";
import type { MinutedAction } from "./minutesRead";
import { ownerAndDue } from "./owners";
import { type ActionContext, readAction } from "./readAction";

/** Where a table of actions has what. */
export interface ActionColumns {
  readonly action: number;
  readonly owner: number | null;
  readonly due: number | null;
  /** The number, or the title, of the item of the agenda: of the minute where a column is called so. */
  readonly item: number | null;
  /** Beside it the action's own number. */
  readonly ref: number | null;
  readonly status: number | null;
}

const HEADERS = {
  action:
    /^(?:agreed )?actions?(?: points?| items?| required| agreed| to be taken)?$|^(?:what|tasks?|description|to do)\b/i,
  owner:
    /^(?:owners?|who|lead|by whom|responsib(?:le|ility)|person|officer|assigned to|action(?:ed)? by|action owner|initials?|name|for)\b/i,
  due: /^(?:due|by when|when|deadline|dates?|target(?: date)?|timescales?|complet(?:e|ion)(?: by| date)?|by(?! whom))\b/i,
  item: /^(?:items?|no|number|ref|minute|agenda item|#)\b|^#$/i,
  status: /^(?:status|progress|update|outcome|done)\b/i,
};

const MINUTE = /^(?:minute|agenda item)\b/i;

/** By the header of a table; null for a row that is no header of one. */
export function actionColumns(cells: readonly string[]): ActionColumns | null {
  const action = columnAt(cells, HEADERS.action);
  const owner = columnAt(cells, HEADERS.owner);
  const due = columnAt(cells, HEADERS.due);
  if (action === null || (owner === null && due === null)) return null;
  return {
    action,
    owner,
    due,
    item: columnAt(cells, MINUTE) ?? columnAt(cells, HEADERS.item),
    ref: columnAt(cells, HEADERS.item),
    status: columnAt(cells, HEADERS.status),
  };
}

/** The action of a row; null for one that has none, or whose action is done. */
export function actionOfRow(
  cells: readonly string[],
  columns: ActionColumns,
  context: ActionContext,
): MinutedAction | null {
  const words = cellAt(cells, columns.action);
  const isDone = /^(?:done|completed?|closed|discharged|yes|y)\b|^[✓✔]/i.test(
    cellAt(cells, columns.status),
  );
  if (words === "" || isDone) return null;
  const typed = cellAt(cells, columns.owner);
  const by =
    typed === ""
      ? null
      : (ownerAndDue(typed, context.owners, context) ?? { owner: typed, due: null });
  const said = cellAt(cells, columns.due);
  const due = (said === "" ? null : dueAlone(said, context)) ?? by?.due ?? null;
  const read = readAction(words, context, by) ?? {
    action: words,
    owner: null,
    due: null,
    item: context.item,
  };
  return { ...read, due: due ?? read.due };
}

/** What a row says beside its action: in a table of the whole meeting, what was said. */
export function saidInRow(cells: readonly string[], columns: ActionColumns): string {
  const taken = Object.values(columns);
  return cells.filter((_, column) => !taken.includes(column)).join("\n");
}
