import { type ActionColumns, actionColumns, actionOfRow, saidInRow } from "./actionTable";
import { cellAt } from "./columnAt";
import type { MinutesItem } from "./divideMinutes";
import { isTitleOfActions } from "./heading";
import { inTheMargin } from "./inTheMargin";
import { itemNamed } from "./itemNamed";
import { type LineRead, lineRead, type ReadSoFar } from "./lineRead";
import type { MinutedAction } from "./minutesRead";
import { certainlyTakenOn, narratedActions, seemsTakenOn } from "./narratedActions";
import type { ActionContext } from "./readAction";
import { isDecision } from "./readDecisions";
import { readLine } from "./readLine";
import { sentencesOfLine } from "./sentencesOfLine";
import { isMarkedToo, withoutRepeats } from "./withoutRepeats";

export interface ItemsRead {
  readonly actions: readonly MinutedAction[];
  readonly decisions: readonly string[];
  /** Under *Actions*, and nothing that anybody is asked. */
  readonly notUnderstood: readonly string[];
}

/** Reads what stands under the items of the agenda: actions, decisions and what was said. */
export function readItems(
  items: readonly MinutesItem[],
  known: Omit<ActionContext, "item">,
): ItemsRead {
  const actions: MinutedAction[] = [];
  const decisions: string[] = [];
  const said: { readonly sentence: string; readonly context: ActionContext }[] = [];
  const notUnderstood: string[] = [];
  let list: ReadSoFar["list"] = null;
  let isActionLast = false;
  let isOwnerAlone = false;
  let columns: ActionColumns | null = null;

  const take = (read: LineRead, context: ActionContext): void => {
    if (read.lastAction !== null) actions[actions.length - 1] = read.lastAction;
    actions.push(...read.actions);
    said.push(...read.sentences.map((sentence) => ({ sentence, context })));
    decisions.push(...read.sentences.filter(isDecision), ...read.decisions);
    notUnderstood.push(...read.notUnderstood);
    list = read.list;
    isActionLast = read.actions.length > 0 && read.sentences.length === 0;
    isOwnerAlone = read.isOwnerAlone && read.actions.length > 0;
  };
  const takeText = (text: string, context: ActionContext): void => {
    const sentence = said[said.length - 1]?.sentence ?? null;
    const action = actions[actions.length - 1] ?? null;
    take(readLine(text, { list, sentence, action, isActionLast, isOwnerAlone }, context), context);
  };

  for (const { title, lines } of items) {
    const context: ActionContext = { ...known, item: title };
    list = isTitleOfActions(title ?? "") ? "actions" : null;
    for (const { cells, text, isInTable } of lines) {
      // A table may go on over several items, whose headings are rows of it.
      if (!isInTable) columns = null;
      if (cells === null) {
        takeText(text, context);
        continue;
      }
      const header = actionColumns(cells);
      columns = header ?? columns;
      if (header !== null) continue;
      const read = readRow(cells, columns, items, context);
      if (read !== null) take({ ...read, list }, context);
      else for (const line of linesIn(cells)) takeText(line, context);
    }
  }
  // Minutes that mark no action tell in their sentences what somebody took on.
  const narrated =
    actions.length > 0
      ? said.flatMap(({ sentence, context }) =>
          certainlyTakenOn(sentence, context).filter((one) => !isMarkedToo(one, actions)),
        )
      : said.flatMap(({ sentence, context }) => narratedActions(sentence, context));
  for (const { sentence } of said) {
    const isRead = narrated.some(({ action }) => sentence.includes(action));
    const told = { action: sentence, owner: null };
    if (seemsTakenOn(sentence) && !isRead && !isMarkedToo(told, [...actions, ...narrated]))
      notUnderstood.push(sentence);
  }
  return { actions: withoutRepeats([...actions, ...narrated]), decisions, notUnderstood };
}

/** A row of a table of actions, or one with somebody in its margin; null for any other. */
function readRow(
  cells: readonly string[],
  columns: ActionColumns | null,
  items: readonly MinutesItem[],
  context: ActionContext,
): LineRead | null {
  if (columns === null || cellAt(cells, columns.action) === "") {
    const beside = inTheMargin(cells, context);
    return beside === null ? null : lineRead(null, beside);
  }
  const item = itemNamed(cellAt(cells, columns.item), items) ?? context.item;
  const action = actionOfRow(cells, columns, { ...context, item });
  return lineRead(null, {
    actions: action === null ? [] : [action],
    sentences: sentencesOfLine(saidInRow(cells, columns)),
  });
}

function linesIn(cells: readonly string[]): readonly string[] {
  return cells.flatMap((cell) => cell.split("\n")).filter((text) => /\w/.test(text));
}
