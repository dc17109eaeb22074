import { type MarkedAction, markedLine } from "./actionMark";
import { type LineRead, lineRead, type ReadSoFar } from "./lineRead";
import type { MinutedAction } from "./minutesRead";
import { type OwnerAndDue, ownerAndDue } from "./owners";
import { type ActionContext, readAction } from "./readAction";
import { sentencesOfLine } from "./sentencesOfLine";

/** A line with actions that are marked: "ACTION: JS to write"; null for one without a mark. */
export function markedActions(
  text: string,
  { list, sentence, action, isActionLast }: ReadSoFar,
  context: ActionContext,
): LineRead | null {
  const line = markedLine(text, context.owners);
  if (line === null) return null;
  const said = line.marked.length === 1 && line.before === "" ? line.marked[0] : undefined;
  const again = said === undefined || !isActionLast ? null : ownerAlone(said, context);
  // "MT to write to the service." and below it "ACTION: MT" are one.
  if (again !== null && action !== null && again.owner === action.owner) {
    return lineRead(list, { lastAction: withBeside(action, again) });
  }
  const sentences = [...sentencesOfLine(line.before)];
  const actions: MinutedAction[] = [];
  const notUnderstood: string[] = [];
  for (const marked of line.marked) {
    const read = readMarked(marked, sentences[sentences.length - 1] ?? sentence, context);
    actions.push(...read.actions);
    sentences.push(...read.sentences);
    if (read.actions.length + read.sentences.length === 0) notUnderstood.push(text);
  }
  const isOwnerAlone = said !== undefined && ownerAlone(said, context) !== null;
  return lineRead(list, { actions, sentences, notUnderstood, isOwnerAlone });
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
  const alone = ownerAlone({ text, owner }, context);
  if (alone !== null) {
    const action = before === null ? null : readAction(before, context, alone);
    return { actions: action === null ? [] : [action], sentences: [] };
  }
  const inMark = { owner: owner === null ? null : context.owners.inFull(owner), due: null };
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

/** "ACTION: JS by 5 May": who, and when, and nothing of what; null for a mark that says what. */
function ownerAlone({ text, owner }: MarkedAction, context: ActionContext): OwnerAndDue | null {
  const inMark = owner === null ? null : context.owners.inFull(owner);
  const said = text === "" ? null : ownerAndDue(text, context.owners, context);
  if (text !== "" && said === null) return null;
  const named = said?.owner ?? inMark;
  return named === null ? null : { owner: named, due: said?.due ?? null };
}

/** An action with what stands beside or below it: "By when: 26 February". */
export function withBeside(action: MinutedAction, { owner, due }: OwnerAndDue): MinutedAction {
  return { ...action, owner: action.owner ?? owner, due: due ?? action.due };
}
