import type { MinutedAction } from "./minutesRead";
import { type ActionContext, readAction } from "./readAction";

const DECIDED_THAT = /^(?:it was )?(?:also |further |then )?(?:agreed|resolved|decided) that\s+/i;
/** "The Chair asked JS to circulate the paper": who was asked is to do it. */
const ASKED = /^.{2,60}? (?:asked|requested) (.{2,60}?) to ([a-z].*)$/;
const TOOK_ON =
  /^(.{2,80}?)[,]?\s+(?:(?:kindly )?(?:agreed|undertook|offered|volunteered|promised) to|(?:is|are|was|were) (?:still |also |now )?(?:asked |requested |due |going )?to|to|will|would|shall)\s+/;

/** "Members were asked to note the budget", "SH to date has met": nobody is to do anything after the meeting. */
const TAKES_NOTE = /^(?:note|be aware|be reminded|acknowledge|recognise|welcome|receive|date\b)/i;

/** "It was agreed in principle, and Jill will draft a protocol": each may say what somebody took on. */
const BETWEEN_CLAUSES =
  /(?:[,;] (?:and )?| and )(?=\p{Lu}[\p{L}.'’ ]{1,30}? (?:will|agreed to|offered to|undertook to)\b)/u;

/** What people took on in a sentence of the minutes; nothing where nobody by name took on anything. */
export function narratedActions(
  sentence: string,
  context: ActionContext,
): readonly MinutedAction[] {
  const whole = narratedAction(sentence, context);
  if (whole !== null) return [whole];
  return sentence.split(BETWEEN_CLAUSES).flatMap((clause) => narratedAction(clause, context) ?? []);
}

function narratedAction(sentence: string, context: ActionContext): MinutedAction | null {
  const plain = sentence.replace(DECIDED_THAT, "").replace(/(?<![.;\s])[.;\s]+$/, "");
  const [, asked = "", task = ""] = ASKED.exec(plain) ?? [];
  if (isPerson(asked, context) && !TAKES_NOTE.test(task)) {
    return readAction(`${asked} to ${task}`, context);
  }
  const [taken = "", doer = ""] = TOOK_ON.exec(plain) ?? [];
  if (TAKES_NOTE.test(plain.slice(taken.length))) return null;
  if (!isPerson(doer, context)) return null;
  const owner = context.owners.inFull(doer);
  const action = readAction(plain, context, { owner, due: null });
  return action === null ? null : { ...action, action: plain };
}

/** "Mrs Strangways undertook to circulate it": whatever else is marked, that is an action. */
const TOOK_ON_CERTAINLY =
  /^.{2,80}?,?\s+(?:(?:kindly )?undertook|(?:was|were) (?:also )?(?:asked|requested)) to [a-z]/;
/** The same of somebody by name: a group that agreed to something decided it. */
const PROMISED = /^.{2,80}?,?\s+(?:kindly )?(?:agreed|offered|volunteered|promised) to [a-z]/;

/** What was taken on in such words in minutes that mark others of their actions. */
export function certainlyTakenOn(
  sentence: string,
  context: ActionContext,
): readonly MinutedAction[] {
  const isCertain = TOOK_ON_CERTAINLY.test(sentence) || PROMISED.test(sentence);
  return isCertain ? narratedActions(sentence, context) : [];
}

/** Whether a sentence says that somebody took something on, whoever it is. */
export function seemsTakenOn(sentence: string): boolean {
  return TOOK_ON_CERTAINLY.test(sentence);
}

/** A group that "agreed to …" decided: that is no action of anybody. */
function isPerson(doer: string, { owners }: ActionContext): boolean {
  return owners.areNamed(doer) && !/\b(?:group|committee|team|meeting)\b/i.test(doer);
}
