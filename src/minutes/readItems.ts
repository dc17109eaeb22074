import type { MinutesItem } from "./divideMinutes";
import { headingOf } from "./heading";
import type { MinutesLine } from "./minutesLine";
import type { MinutedAction } from "./minutesRead";
import { type ActionContext, dueIn, readAction } from "./readAction";
import { sentencesOfLine } from "./sentencesOfLine";

export interface ItemsRead {
  readonly actions: readonly MinutedAction[];
  /** What was said under the items, without what somebody is to do. */
  readonly sentences: readonly string[];
  /** Under *Actions*, and nothing that anybody is asked. */
  readonly notUnderstood: readonly string[];
}

/** "ACTION: JS to circulate…", "Action 3 – CD", "Agreed action: …". */
const INLINE =
  /\b(?:agreed )?(?:ACTION|Action)(?: ?(?:point|item))?(?: ?(?:no\.? ?)?\d+(?:\.\d+)?)?\s*(?:[:–—]|-(?=\s)|(?=\s[A-Z]{2,3}\b))\s*(.+)$/;

/** Reads what stands under the items of the agenda: actions under their heading, in a line, in a table. */
export function readItems(
  items: readonly MinutesItem[],
  known: Omit<ActionContext, "item">,
): ItemsRead {
  const actions: MinutedAction[] = [];
  const sentences: string[] = [];
  const notUnderstood: string[] = [];
  for (const { title, lines } of items) {
    const context: ActionContext = { ...known, item: title };
    let areActions = false;
    let columns: ActionColumns | null = null;
    for (const line of lines) {
      if (headingOf(line.text)?.begins === "actions") {
        areActions = true;
        continue;
      }
      const header = line.cells === null ? null : actionColumns(line.cells);
      if (header !== null) {
        columns = header;
        continue;
      }
      const inRow = actionInRow(line, columns, context);
      if (inRow !== null) {
        actions.push(...inRow.actions);
        sentences.push(...inRow.sentences);
        continue;
      }
      columns = line.cells === null ? null : columns;
      const inline = INLINE.exec(line.text);
      if (inline !== null && !areActions) {
        const before = sentencesOfLine(line.text.slice(0, inline.index));
        const found = inlineActions(inline[1] ?? "", before, sentences, context);
        sentences.push(...before);
        if (found.length === 0) notUnderstood.push(line.text);
        actions.push(...found);
        continue;
      }
      for (const sentence of sentencesOfLine(line.text)) {
        const action = areActions
          ? readAction(INLINE.exec(sentence)?.[1] ?? sentence, context)
          : null;
        if (action !== null) actions.push(action);
        else if (areActions) notUnderstood.push(sentence);
        else sentences.push(sentence);
      }
    }
  }
  return { actions, sentences, notUnderstood };
}

/** After "ACTION:" stands what is to be done, or only by whom: then the sentence before says what. */
function inlineActions(
  text: string,
  before: readonly string[],
  earlier: readonly string[],
  context: ActionContext,
): readonly MinutedAction[] {
  const plain = text.replace(/[.\s]+$/, "");
  const [, owner = "", rest = ""] =
    /^([A-Z]{2,3}(?:\s*(?:,|&|\/|and)\s*[A-Z]{2,3})*)(?:\s*[,;–(-]?\s*((?:by|before|due)\b.*?)\)?)?$/.exec(
      plain,
    ) ?? [];
  const isOwnerAlone = owner !== "" || context.owners.isKnown(plain);
  if (isOwnerAlone) {
    const what = before[before.length - 1] ?? earlier[earlier.length - 1];
    const action = what === undefined ? null : readAction(what, context, owner || plain);
    if (action === null) return [];
    return [{ ...action, due: action.due ?? dueIn(rest, context) }];
  }
  const [, name, what] =
    /^([A-Z]{2,3}|[A-Z][a-z]+ [A-Z][a-z’'-]+)\s*(?:[:–—]|-(?=\s))\s*(.+)$/.exec(text) ?? [];
  if (name !== undefined && what !== undefined) {
    const action = readAction(what, context, name);
    return action === null ? [] : [action];
  }
  return sentencesOfLine(text).flatMap((sentence) => readAction(sentence, context) ?? []);
}

interface ActionColumns {
  readonly action: number;
  readonly owner: number | null;
  readonly due: number | null;
}

/** Where a table of actions has what; null for a row that is no header of one. */
function actionColumns(cells: readonly string[]): ActionColumns | null {
  const at = (pattern: RegExp): number | null => {
    const found = cells.findIndex((cell) => pattern.test(cell));
    return found < 0 ? null : found;
  };
  const owner = at(
    /^(?:owner|who|lead|by whom|responsib(?:le|ility)|person|assigned to|action by|initials?)\b/i,
  );
  const due = at(/^(?:due|by when|when|deadline|date|target date|timescale|complete by)\b/i);
  const action = at(
    /^(?:agreed )?actions?(?: points?| items?| required| agreed)?$|^(?:what|task|description)\b/i,
  );
  return action === null || (owner === null && due === null) ? null : { action, owner, due };
}

interface RowRead {
  readonly actions: readonly MinutedAction[];
  readonly sentences: readonly string[];
}

/** A row of a table of actions, or a paragraph with initials in the margin; null for any other line. */
function actionInRow(
  { cells }: MinutesLine,
  columns: ActionColumns | null,
  context: ActionContext,
): RowRead | null {
  if (cells === null) return null;
  if (columns !== null) {
    const at = (column: number | null): string => (column === null ? "" : (cells[column] ?? ""));
    if (at(columns.action) === "") return null;
    const action = readAction(at(columns.action), context, at(columns.owner) || null);
    const due = dueIn(`by ${at(columns.due)}`, context);
    const read = action ?? {
      action: at(columns.action),
      owner: null,
      due: null,
      item: context.item,
    };
    return { actions: [{ ...read, due: due ?? read.due }], sentences: [] };
  }
  return inTheMargin(cells, context);
}

/** "The list to be circulated." with "JS" in the last cell of the row. */
function inTheMargin(cells: readonly string[], context: ActionContext): RowRead | null {
  const filled = cells.filter((cell) => cell !== "" && !/^\d{1,2}(?:\.\d{1,2})*\.?$/.test(cell));
  const margin = filled[filled.length - 1] ?? "";
  const text = filled.slice(0, -1).join(" ");
  const owner = margin.replace(/^action\s*:?\s*/i, "");
  const isOwner = isInitials(owner) || context.owners.isKnown(owner);
  if (text === "" || !isOwner) return null;
  const sentences = sentencesOfLine(text);
  // The initials stand beside the words that ask for something, else beside the last.
  const asking = sentences.filter(
    (one) => readAction(one, context) !== null && !/\bagreed\b/i.test(one),
  );
  const expected = asking.length > 0 ? asking : sentences.slice(-1);
  return {
    actions: expected.flatMap((one) => readAction(one, context, owner) ?? []),
    sentences: sentences.filter((one) => !expected.includes(one)),
  };
}

function isInitials(text: string): boolean {
  return /^[A-Z]{2,3}(?:\s*(?:,|&|\/|\n|and)\s*[A-Z]{2,3})*$/.test(text);
}
