import { type MarkedAction, markedLine } from "./actionMark";
import { type LineRead, lineRead, type ReadSoFar } from "./lineRead";
import type { MinutedAction } from "./minutesRead";
import { type OwnerAndDue, ownerAndDue } from "./owners";
import { type ActionContext, readAction } from "./readAction";
import { sentencesOfLine } from "./sentencesOfLine";

/** A line with actions that are marked: "ACTION: JS to write"; null for one without a mark. */
export function markedActions(
  text: string,
  { list, sentence }: ReadSoFar,
  context: ActionContext,
): LineRead | null {
  const line = markedLine(text, context.owners);
  if (line === null) return null;
  const sentences = [...sentencesOfLine(line.before)];
  const actions: MinutedAction[] = [];
  const notUnderstood: string[] = [];
  for (const marked of line.marked) {
    const read = readMarked(marked, sentences[sentences.length - 1] ?? sentence, context);
    actions.push(...read.actions);
    sentences.push(...read.sentences);
    if (read.actions.length + read.sentences.length === 0) notUnderstood.push(text);
  }
  return lineRead(list, { actions, sentences, notUnderstood });
}

/** After "ACTION:" stands what is to be done, or only by whom: then the sentence before says what. */
function readMarked(
  { text, owner }: MarkedAction,
  before: string | null,
  context: ActionContext,
): Pick<LineRead, "actions" | "sentences"> {
  if (/^(?:none|nil|n\/a|no (?:further )?actions?)\b.{0,20}$/i.test(text)) {
    return { actions: [], sentences: [text] };
  }
  const inMark = { owner: owner === null ? null : context.owners.inFull(owner), due: null };
  const alone = text === "" ? inMark : ownerAndDue(text, context.owners, context);
  if (alone !== null && (alone.owner ?? inMark.owner) !== null) {
    const by = { ...alone, owner: alone.owner ?? inMark.owner };
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
    const action = readAction(sentence, context, index === 0 ? inMark : null);
    if (action === null) sentences.push(sentence);
    else actions.push(action);
  }
  return { actions, sentences };
}

/** An action with what stands beside or below it: "By when: 26 February". */
export function withBeside(action: MinutedAction, { owner, due }: OwnerAndDue): MinutedAction {
  return { ...action, owner: action.owner ?? owner, due: due ?? action.due };
}
