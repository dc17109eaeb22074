import { headingOf } from "./heading";
import { type LineRead, lineRead, type ReadSoFar } from "./lineRead";
import { markedActions, withBeside } from "./markedActions";
import type { MinutedAction } from "./minutesRead";
import { LABEL, ownerAndDue } from "./owners";
import {
  type ActionContext,
  asksOutright,
  hasTrailingOwner,
  isTold,
  readAction,
} from "./readAction";
import { isDecision, isLabelOfDecisions } from "./readDecisions";
import { sentencesOfLine } from "./sentencesOfLine";

/** Reads a line as one kind of line; null where it is none of that kind. */
type KindOfLine = (text: string, before: ReadSoFar, context: ActionContext) => LineRead | null;

/** The first that fits wins; the last fits every line. */
const KINDS: readonly KindOfLine[] = [
  headingOfActions,
  labelOfDecisions,
  belowAction,
  belowOwner,
  markedActions,
  toldInBrackets,
  underActions,
  underDecisions,
];

/** What a line under an item of the agenda says, in the light of the lines above it. */
export function readLine(text: string, before: ReadSoFar, context: ActionContext): LineRead {
  for (const kind of KINDS) {
    const read = kind(text, before, context);
    if (read !== null) return read;
  }
  return prose(text, before, context);
}

function headingOfActions(text: string): LineRead | null {
  return headingOf(text)?.begins === "actions" ? lineRead("actions", {}) : null;
}

function labelOfDecisions(text: string): LineRead | null {
  return isLabelOfDecisions(text) ? lineRead("decisions", {}) : null;
}

/** "By when: 26 February" on a line of its own. */
function belowAction(
  text: string,
  { list, action }: ReadSoFar,
  context: ActionContext,
): LineRead | null {
  if (action === null || !LABEL.test(text)) return null;
  const beside = ownerAndDue(text, context.owners, context);
  return beside === null ? null : lineRead(list, { lastAction: withBeside(action, beside) });
}

/** "ACTION: RP", and below it "To circulate the toolkit": that is what, and not the sentence above the mark. */
function belowOwner(
  text: string,
  { list, action, isOwnerAlone }: ReadSoFar,
  context: ActionContext,
): LineRead | null {
  if (action === null || !isOwnerAlone || !/^(?:[•·▪*–-]\s+)?To [a-z]/.test(text)) return null;
  const plain = text.replace(BULLET, "");
  const read = readAction(plain, context, { owner: action.owner, due: null });
  return read === null
    ? null
    : lineRead(list, { lastAction: { ...read, due: read.due ?? action.due } });
}

const FULL_STOPS = /(?<![.\s])[.\s]+$/;

/** "(Mr Fowey to book the hall; all to note.)" */
function toldInBrackets(text: string, _: ReadSoFar, context: ActionContext): LineRead | null {
  const [, inside = ""] = /^[([](.+)[)\]]$/.exec(text.replace(FULL_STOPS, "")) ?? [];
  const told = inside.replace(FULL_STOPS, "").split(/;\s*/);
  if (!told.every((one) => isTold(one, context))) return null;
  return lineRead(null, { actions: told.flatMap((one) => readAction(one, context) ?? []) });
}

/** Below *Actions* each line is one, until a paragraph asks nothing of anybody. */
function underActions(text: string, { list }: ReadSoFar, context: ActionContext): LineRead | null {
  if (list !== "actions") return null;
  const read = sentencesOfLine(text).map((sentence) => ({
    sentence,
    action: readAction(sentence, context),
  }));
  const isProse = read.length > 1 || text.split(/\s+/).length > 12;
  if (isProse && read.every(({ action }) => action === null)) return null;
  const others = read.flatMap(({ action, sentence }) => (action === null ? [sentence] : []));
  return lineRead(list, {
    actions: read.flatMap(({ action }) => action ?? []),
    decisions: others.filter(isDecision),
    notUnderstood: others.filter((sentence) => !isDecision(sentence)),
  });
}

const BULLET = /^[•·▪*–-]\s/;
const LISTED = /^(?:[•·▪*–-]\s|\(?(?:[a-h]|[ivx]{1,4}|\d{1,2})[.)]\s)/;

function underDecisions(text: string, { list }: ReadSoFar): LineRead | null {
  const isListed = list === "decisions" && LISTED.test(text);
  return isListed ? lineRead(list, { decisions: sentencesOfLine(text) }) : null;
}

/** What was said, and in it the sentences that name at their end who is to act. */
function prose(text: string, before: ReadSoFar, context: ActionContext): LineRead {
  const actions: MinutedAction[] = [];
  const sentences: string[] = [];
  for (const sentence of sentencesOfLine(text)) {
    const last = sentences[sentences.length - 1] ?? before.sentence;
    const action =
      actionInBrackets(sentence, last, context) ??
      (isOwned(sentence, text, context) ? readAction(sentence, context) : null);
    if (action === null) sentences.push(sentence);
    else actions.push(action);
  }
  return lineRead(null, { actions, sentences });
}

/** "A list is to be put on the web site. (JR by 1 May)": the sentence before is the action. */
function actionInBrackets(
  sentence: string,
  last: string | null,
  context: ActionContext,
): MinutedAction | null {
  const inside = /^[([]([^()[\]]{2,80})[)\]]\.?$/.exec(sentence)?.[1];
  const by = inside === undefined ? null : ownerAndDue(inside, context.owners, context);
  return by === null || by.owner === null || last === null ? null : readAction(last, context, by);
}

/** "- Ring the five members (KT)", "Nick to ring the hospitals" at the beginning of a paragraph. */
function isOwned(sentence: string, line: string, context: ActionContext): boolean {
  if (hasTrailingOwner(sentence, context)) return LISTED.test(line) || asksOutright(sentence);
  // "(i) CD and RF to draft the proposal" is a part of what was said.
  const isOwnLine = BULLET.test(line) || (/^\p{Lu}/u.test(line) && line.startsWith(sentence));
  return isOwnLine && isTold(sentence, context);
}
