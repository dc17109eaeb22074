import type { CalendarDate } from "../cells/calendarDate";
import type { MinutedAction } from "./minutesRead";
import { endOfMonthIn, namedDay } from "./namedDay";
import type { Owners } from "./owners";

/** What is known of the meeting when its actions are read. */
export interface ActionContext {
  readonly owners: Owners;
  readonly item: string | null;
  /** The day of the meeting: a day without a year is the next such day. */
  readonly date: CalendarDate | null;
  readonly nextMeeting: CalendarDate | null;
  /** The group that met. */
  readonly group: string | null;
}

/** What one does, and that it is to be done: "CD to liaise", "Working Group to make", "JS will send". */
const OWNED =
  /^(.{2,80}?)[,:]?\s+(?:(?:is|are|was|were|has|have)(?: asked| requested| due)? to|agreed to|undertook to|offered to|to|will|shall|must)\s+(?:also\s+)?([a-z]+)\b/;
const PASSIVE = /^(?:be|have)$/;
/** Names, initials and groups: "The Chair and JS", "All members", "E&D Working Group". */
const DOER =
  /^(?:the\s+)?(?:(?:\p{Lu}[\p{L}\p{N}&'’./-]*|all|each|every|members?|colleagues|partners|organisations?|groups?|chairs?|coordinator|facilitator|main|contacts|theme|and|of|for|&|,)(?:\s+|,\s*|$)){1,8}$/u;
/** A sentence that tells somebody to do something: "Circulate the list." */
const ASKS_OUTRIGHT =
  /^(?:arrange|ask|book|bring|chase|check|circulate|collate|complete|confirm|contact|consider|create|develop|discuss|distribute|draft|email|ensure|explore|feed ?back|find|finalise|follow up|forward|identify|include|inform|invite|investigate|liaise|look into|make|meet|notify|obtain|organise|pass|plan|prepare|present|produce|promote|provide|publish|raise|recirculate|remind|report|request|research|review|revise|schedule|seek|send|set up|share|speak|submit|update|upload|write)\b/i;
const TRAILING_OWNER =
  /\s*(?:[-–—]\s*)?[([]\s*(?:action\s*:?\s*)?([A-Z]{2,3}(?:\s*(?:,|&|\/|\band\b)\s*[A-Z]{2,3})*)\s*[)\]]\s*\.?$/;

/**
 * Reads a sentence that stands where actions stand; null where it asks nothing of anybody. `owner` is
 * given where it stands beside the sentence.
 */
export function readAction(
  sentence: string,
  context: ActionContext,
  owner: string | null = null,
): MinutedAction | null {
  const trailing = TRAILING_OWNER.exec(sentence);
  const words = (trailing === null ? sentence : sentence.slice(0, trailing.index))
    .replace(/[.;,\s]+$/, "")
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|\(?(?:[a-h]|[ivx]{1,4})[.)]|[•·▪*–-])\s+/, "");
  const [, doer = "", verb = ""] = OWNED.exec(words) ?? [];
  const isPassive = doer !== "" && PASSIVE.test(verb);
  const isDoer = !isPassive && (DOER.test(doer) || context.owners.isKnown(doer));
  const named = owner ?? trailing?.[1] ?? (isDoer ? doer.replace(/^the\s+/i, "") : null);
  const asks = isPassive || isDoer || ASKS_OUTRIGHT.test(words) || named !== null;
  if (!asks || words === "") return null;
  return {
    action: words,
    owner: named === null ? null : context.owners.inFull(named),
    due: dueIn(words, context),
    item: context.item,
  };
}

/** When a sentence wants it done: a day, or the next meeting of the group that met. */
export function dueIn(
  words: string,
  { date, nextMeeting, group }: ActionContext,
): CalendarDate | null {
  for (const [, rest = ""] of words.matchAll(
    /\b(?:by|before|no later than|on|for|until|due)\b:?\s+(.{1,60})/gi,
  )) {
    const found = namedDay(rest, date);
    if (found !== null && rest.indexOf(found.words) <= 16) return found.day;
    const end = endOfMonthIn(rest, date);
    if (end !== null) return end;
  }
  const found =
    /\b(?:to|at|by|for|before|until|in time for|ahead of|prior to)\s+(?:the\s+)?(?:group'?s\s+|our\s+)?next\s+((?:[\w&’'-]+\s+){0,6}?)meeting\b/i.exec(
      words,
    );
  if (found === null) return null;
  return isOwnGroup(found[1] ?? "", group) ? nextMeeting : null;
}

/** "SG", "Steering Group" or nothing, of the Steering Group's own meeting. */
function isOwnGroup(named: string, group: string | null): boolean {
  const plain = named.trim().toLowerCase();
  if (plain === "" || plain === "compact" || plain === "group") return true;
  const own = (group ?? "Steering Group").toLowerCase();
  const initials = own
    .split(/[^a-z]+/)
    .map((word) => word.charAt(0))
    .join("");
  return own.includes(plain) || plain.includes(own) || plain === initials;
}
