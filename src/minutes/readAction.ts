import type { DueContext } from "./dueContext";
import { dueIn } from "./dueIn";
import type { MinutedAction } from "./minutesRead";
import { type OwnerAndDue, type Owners, ownerAndDue } from "./owners";
import { isFateAlone } from "./whatBecame";

/** What is known of the meeting and of the item when an action is read. */
export interface ActionContext extends DueContext {
  readonly owners: Owners;
  readonly item: string | null;
}

/** What one does, and that it is to be done: "CD to liaise", "Working Group to make", "JS will send". */
const OWNED =
  /^(.{2,80}?)[,:]?\s+(?:(?:is|are|was|were|has|have)(?: still| also| now)?(?: asked| requested| due| going)? to|agreed to|undertook to|offered to|volunteered to|promised to|to|will|shall|must|should)\s+(?:also\s+)?(?!(?:the|a|an|next|our|their|this|all|date)\b)([a-z][\w-]*)/;
const PASSIVE = /^(?:be|have)$/;
/** Names, initials and groups: "The Chair and JS", "All members", "E&D Working Group". */
const DOER =
  /^(?:the\s+)?(?:(?:\p{Lu}[\p{L}\p{N}&'’./-]*|all|each|every|members?|colleagues|partners|organisations?|groups?|chairs?|coordinator|facilitator|main|contacts|theme|and|of|for|&|,)(?:\s+|,\s*|$)){1,8}$/u;
/** Words with which a sentence tells somebody to do something: "Circulate the list." */
const VERBS =
  "add|advise|agree|amend|approach|arrange|ask|attend|book|bring|call|chase|check|circulate|collate|collect|compare|compile|complete|confirm|consider|contact|convene|coordinate|create|deliver|design|develop|discuss|distribute|draft|e-?mail|encourage|ensure|establish|explore|feed ?back|finalise|find|finish|follow up|forward|gather|get|give|hold|host|identify|include|inform|investigate|invite|issue|keep|launch|let|liaise|look|make|meet|monitor|nominate|notify|obtain|offer|order|organise|pass|phone|place|plan|post|prepare|present|print|produce|progress|promote|propose|provide|publish|pull together|pursue|put|raise|re-?circulate|recover|re-?draft|remind|remove|reply|report|request|research|respond|return|review|revise|ring|run|schedule|see|seek|select|send|set|set up|share|shorten|source|speak|submit|suggest|supply|talk|telephone|tell|test|try|update|upload|visit|write";
const ASKS_OUTRIGHT = new RegExp(
  `^(?:please )?(?:${VERBS})\\b(?! (?:is|was|are|were|has|had)\\b)`,
  "i",
);
const BULLET = /^[•·▪*–-]\s+/;
const MARKER =
  /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|\(?(?:[a-h]|[ivx]{1,4})[.)]|[•·▪*–-]|A(?:P|ction)?\s?\d{1,2}\s*[.):–-])\s+/;

/** Whether a sentence tells somebody, without a name, to do something. */
export function asksOutright(sentence: string): boolean {
  return ASKS_OUTRIGHT.test(sentence.replace(MARKER, ""));
}

/**
 * Reads a sentence that stands where actions stand; null where it asks nothing of anybody. `beside` is
 * what stands next to the sentence: who is to do it, and when.
 */
export function readAction(
  sentence: string,
  context: ActionContext,
  beside: OwnerAndDue | null = null,
): MinutedAction | null {
  if (isFateAlone(sentence)) return null;
  const trailing = trailingOwner(sentence, context);
  const words = (trailing?.words ?? sentence)
    .replace(MARKER, "")
    .replace(/(?<![.;,\s])[.;,\s]+$/, "");
  const named = labelledOwner(words, context) ?? doerOf(words, context);
  const owner = beside?.owner ?? trailing?.by.owner ?? named?.owner ?? null;
  const asks = owner !== null || beside !== null || named !== null || ASKS_OUTRIGHT.test(words);
  if (!asks || !/\p{L}{2}/u.test(words)) return null;
  const action = named?.words ?? words;
  return {
    action,
    owner: owner === null ? null : context.owners.inFull(owner),
    due: beside?.due ?? trailing?.by.due ?? dueIn(action, context),
    item: context.item,
  };
}

interface Named {
  readonly owner: string | null;
  /** What is to be done; with the owner where the sentence names him or her within. */
  readonly words: string;
}

/** "JS: circulate the list", "(JS) Circulate the list", "J Smith – to write". */
function labelledOwner(words: string, { owners }: ActionContext): Named | null {
  const [, owner = "", rest = ""] =
    /^([^:–—]{2,60}?)\s*(?:[:–—]|\s-(?=\s))\s*(\S.*)$/.exec(words) ??
    /^[([]([^)\]]{2,60})[)\]]\s*[:–—-]?\s*(\S.*)$/.exec(words) ??
    [];
  return owner !== "" && owners.areNamed(owner) ? { owner, words: rest } : null;
}

/** "CD to liaise": owned; "the list to be circulated": asked of nobody; null for what asks nothing. */
function doerOf(words: string, { owners }: ActionContext): Named | null {
  const [, doer = "", verb = ""] = OWNED.exec(words) ?? [];
  if (doer === "") return null;
  if (PASSIVE.test(verb) && !owners.areNamed(doer)) return { owner: null, words };
  const plain = doer.replace(/\s*\([^)]*\)/g, "");
  const isDoer =
    owners.areNamed(doer) || (DOER.test(plain) && !ASKS_OUTRIGHT.test(words) && plain !== "");
  return isDoer ? { owner: doer, words } : null;
}

/** Nobody is named in more characters, what stands around the name included. */
const MOST_OF_END = 200;

/** "… to members (JA – asap)", "… the list [JS]", "… the list – JS": who, and when, at the end. */
function trailingOwner(
  sentence: string,
  context: ActionContext,
): { readonly words: string; readonly by: OwnerAndDue } | null {
  const end = sentence.slice(-MOST_OF_END);
  const [whole = "", said = ""] =
    /(?<!\s)\s*[([]\s*(?:actions?\s*:?\s*)?([^()[\]]{2,80})[)\]][.\s]*$/i.exec(end) ??
    /\s+[–—-]\s+([^–—]{2,40}\s[–—-]\s[^–—]{2,30})$/.exec(end) ??
    /\s+[–—-]\s+([^–—]{2,40})$/.exec(end) ??
    [];
  const by =
    said === ""
      ? null
      : ownerAndDue(said.replace(/(?<![.\s])[.\s]+$/, ""), context.owners, context);
  // "[due 20/03/09]" says when and nothing more.
  const isWhen = by !== null && by.due !== null && /^(?:due|deadline|target)\b/i.test(said);
  if (by === null || (by.owner === null && !isWhen)) return null;
  return { words: sentence.slice(0, sentence.length - whole.length), by };
}

/** "Nick to ring the hospitals": somebody who is known is told, in no whole sentence. */
export function isTold(sentence: string, { owners }: ActionContext): boolean {
  const [, doer = ""] =
    /^(.{2,60}?) to (?!(?:the|date)\b)[a-z]/.exec(sentence.replace(BULLET, "")) ?? [];
  return owners.areNamed(doer);
}

/** Whether a sentence names at its end who is to do it. */
export function hasTrailingOwner(sentence: string, context: ActionContext): boolean {
  return (trailingOwner(sentence, context)?.by.owner ?? null) !== null;
}
