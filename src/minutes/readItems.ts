import { type MarkedAction, markedLine } from "./actionMark";
import { type ActionColumns, actionColumns, actionOfRow, saidInRow } from "./actionTable";
import { cellAt } from "./columnAt";
import type { MinutesItem } from "./divideMinutes";
import { headingOf, isTitleOfActions } from "./heading";
import { inTheMargin } from "./inTheMargin";
import { itemNamed } from "./itemNamed";
import type { MinutesLine } from "./minutesLine";
import type { MinutedAction } from "./minutesRead";
import { narratedAction } from "./narratedAction";
import { LABEL, type OwnerAndDue, ownerAndDue } from "./owners";
import {
  type ActionContext,
  asksOutright,
  hasTrailingOwner,
  isTold,
  readAction,
} from "./readAction";
import { isDecision, isLabelOfDecisions } from "./readDecisions";
import { sentencesOfLine } from "./sentencesOfLine";
import { withoutRepeats } from "./withoutRepeats";

export interface ItemsRead {
  readonly actions: readonly MinutedAction[];
  readonly decisions: readonly string[];
  /** What was said under the items, without what somebody is to do. */
  readonly sentences: readonly string[];
  /** Under *Actions*, and nothing that anybody is asked. */
  readonly notUnderstood: readonly string[];
}

/** What the lines read so far make of the next one. */
interface Under {
  readonly list: "actions" | "decisions" | null;
  readonly columns: ActionColumns | null;
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

  const say = (sentences: readonly string[], context: ActionContext): void => {
    for (const sentence of sentences) {
      said.push({ sentence, context });
      if (isDecision(sentence)) decisions.push(sentence);
    }
  };

  const readRow = (cells: readonly string[], under: Under, context: ActionContext): Under => {
    const columns = actionColumns(cells) ?? under.columns;
    if (columns !== under.columns) return { ...under, columns };
    if (columns !== null) {
      const item = itemNamed(cellAt(cells, columns.item), items) ?? context.item;
      const action = actionOfRow(cells, columns, { ...context, item });
      if (action !== null) actions.push(action);
      if (cellAt(cells, columns.action) !== "") {
        say(sentencesOfLine(saidInRow(cells, columns)), context);
        return under;
      }
    }
    const beside = inTheMargin(cells, context);
    if (beside === null) {
      const lines = cells.flatMap((cell) => cell.split("\n")).filter((text) => /\w/.test(text));
      return lines.reduce((before, text) => readText(text, before, context), under);
    }
    actions.push(...beside.actions);
    say(beside.sentences, context);
    return under;
  };

  const readText = (text: string, under: Under, context: ActionContext): Under => {
    if (headingOf(text)?.begins === "actions") return { ...under, list: "actions" };
    if (isLabelOfDecisions(text)) return { ...under, list: "decisions" };
    const beside = LABEL.test(text) ? ownerAndDue(text, context.owners, context) : null;
    const last = actions[actions.length - 1];
    if (beside !== null && last !== undefined) {
      actions[actions.length - 1] = withBeside(last, beside);
      return under;
    }
    const marked = markedLine(text, context.owners);
    const sentences = sentencesOfLine(marked?.before ?? text);
    if (marked !== null) {
      say(sentences, context);
      for (const one of marked.marked) {
        const read = markedActions(one, said[said.length - 1]?.sentence ?? null, context);
        actions.push(...read.actions);
        say(read.sentences, context);
        if (read.actions.length + read.sentences.length === 0) notUnderstood.push(text);
      }
      return under;
    }
    const told = toldInBrackets(text, context);
    if (told.length > 0) {
      actions.push(...told.flatMap((one) => readAction(one, context) ?? []));
      return { ...under, list: null };
    }
    if (under.list === "actions") {
      const read = sentences.map((sentence) => readAction(sentence, context));
      const isProse = sentences.length > 1 || text.split(/\s+/).length > 12;
      if (read.some((action) => action !== null) || !isProse) {
        actions.push(...read.filter((action) => action !== null));
        notUnderstood.push(...sentences.filter((_, index) => read[index] === null));
        return under;
      }
    }
    if (under.list === "decisions" && LISTED.test(text)) {
      decisions.push(...sentences);
      return under;
    }
    const isOwned = (sentence: string): boolean =>
      hasTrailingOwner(sentence, context)
        ? LISTED.test(text) || asksOutright(sentence)
        : BULLET.test(text) && isTold(sentence, context);
    for (const sentence of sentences) {
      // "A list is to be put on the web site. (JR by 1 May)"
      const inBrackets = /^[([]([^()[\]]{2,80})[)\]]\.?$/.exec(sentence)?.[1] ?? "";
      const by = inBrackets === "" ? null : ownerAndDue(inBrackets, context.owners, context);
      const before = said[said.length - 1]?.sentence;
      if (by !== null && by.owner !== null && before !== undefined) {
        actions.push(...[readAction(before, context, by)].filter((action) => action !== null));
        continue;
      }
      const action = isOwned(sentence) ? readAction(sentence, context) : null;
      if (action === null) say([sentence], context);
      else actions.push(action);
    }
    return { ...under, list: null };
  };

  let under: Under = { list: null, columns: null };
  for (const { title, lines } of items) {
    const context: ActionContext = { ...known, item: title };
    // A table may go on over several items: its columns stay.
    under = { ...under, list: isTitleOfActions(title ?? "") ? "actions" : null };
    for (const line of lines) {
      const before: Under = line.isInTable ? under : { ...under, columns: null };
      under = readLine(line, before, context);
    }
  }
  function readLine({ cells, text }: MinutesLine, under: Under, context: ActionContext): Under {
    return cells === null ? readText(text, under, context) : readRow(cells, under, context);
  }

  // Minutes that mark no action tell in their sentences what somebody took on.
  const narrated =
    actions.length > 0
      ? []
      : said.flatMap(({ sentence, context }) => narratedAction(sentence, context) ?? []);
  return {
    actions: withoutRepeats([...actions, ...narrated]),
    decisions,
    sentences: said.map(({ sentence }) => sentence),
    notUnderstood,
  };
}

/** "By when: 26 February" below an action. */
function withBeside(action: MinutedAction, { owner, due }: OwnerAndDue): MinutedAction {
  return { ...action, owner: action.owner ?? owner, due: due ?? action.due };
}

/** "(Mr Fowey to book the hall; all to note.)": who is told in brackets of their own; else none. */
function toldInBrackets(text: string, context: ActionContext): readonly string[] {
  const [, inside = ""] = /^[([](.+?)[.\s]*[)\]][.\s]*$/.exec(text) ?? [];
  const each = inside.split(/;\s*/);
  return each.every((one) => isTold(one, context)) ? each : [];
}

const BULLET = /^[•·▪*–-]\s/;
const LISTED = /^(?:[•·▪*–-]\s|\(?(?:[a-h]|[ivx]{1,4}|\d{1,2})[.)]\s)/;

/** After "ACTION:" stands what is to be done, or only by whom: then the sentence before says what. */
function markedActions(
  { text, owner }: MarkedAction,
  before: string | null,
  context: ActionContext,
): { readonly actions: readonly MinutedAction[]; readonly sentences: readonly string[] } {
  if (/^(?:none|nil|n\/a|no (?:further )?actions?)\b.{0,20}$/i.test(text)) {
    return { actions: [], sentences: [text] };
  }
  const named = owner === null ? null : { owner: context.owners.inFull(owner), due: null };
  const alone = ownerAndDue(text, context.owners, context) ?? (text === "" ? named : null);
  const isOwnerAlone = alone !== null && (alone.owner ?? owner) !== null;
  if (isOwnerAlone) {
    const by = { ...alone, owner: alone.owner ?? named?.owner ?? null };
    const action = before === null ? null : readAction(before, context, by);
    return { actions: action === null ? [] : [action], sentences: [] };
  }
  const actions: MinutedAction[] = [];
  const sentences: string[] = [];
  for (const [index, sentence] of sentencesOfLine(text).entries()) {
    const last = actions[actions.length - 1];
    // "FN to list the members. Deadline: 27/03/09"
    const beside = ownerAndDue(sentence, context.owners, context);
    if (beside !== null && last !== undefined) {
      actions[actions.length - 1] = withBeside(last, beside);
      continue;
    }
    const given = index === 0 ? (named ?? { owner: null, due: null }) : null;
    const action = readAction(sentence, context, given);
    if (action === null) sentences.push(sentence);
    else actions.push(action);
  }
  return { actions, sentences };
}
