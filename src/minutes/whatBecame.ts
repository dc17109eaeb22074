import { addMonths, type CalendarDate } from "../cells/calendarDate";
import { MONTH } from "../cells/months";
import { dueAtMeetingOf } from "./dueAtMeeting";
import type { DueContext } from "./dueContext";
import { dueAlone } from "./dueIn";
import { namedDay } from "./namedDay";

/** What minutes say became of an action that was raised before. */
export type WhatBecame =
  | { readonly became: "done"; readonly on: CalendarDate | null }
  /** Without a day where none is known: it is put off. */
  | { readonly became: "deferred"; readonly to: CalendarDate | null }
  | { readonly became: "moved"; readonly to: CalendarDate };

const CLOSED = "(?:complete|completed|done|discharged|closed|actioned|finished)";
/** "is now complete", "has been discharged". */
const SAID_CLOSED = new RegExp(
  `\\b(?:is|was|are|were|been)\\s+(?:(?:now|since|all|both|already|duly|fully)\\s+)*${CLOSED}\\b`,
  "i",
);
/** "A1: completed", "– Complete 12 Nov": nothing more is said. */
const MARKED_CLOSED = new RegExp(
  `(?:^|[\\s:(\\u2013\\u2014-])${CLOSED}(?:\\s+(?:on\\s+|by\\s+)?(?:the\\s+)?[^.;]*\\d[^.;]{0,20})?[\\s.!)]*$`,
  "i",
);
/** "Carys has done this", of the whole of it. */
const HAS_DONE =
  /\b(?:has|have|had)\s+(?:(?:now|since|already|duly)\s+)*(?:done|completed|finished|actioned)\s+(?:this|that|it|so)\b(?!\s+(?:in part|partly|for))/i;
const DEFERRED =
  /\b(?:defer(?:red)?|carried (?:forward|over)|carry (?:forward|over)|postponed?|put (?:back|off)|held over|roll(?:ed)? (?:forward|over))\b/i;
const MOVED =
  /\b(?:moved|extended|re-?scheduled|set back|pushed back|(?:due (?:day|date)|deadline) (?:was |is |has been )?(?:revised|changed)|now due|(?:new|revised) (?:due day|due date|deadline|target date))\b/i;
const WITHOUT_DAY = /\b(?:indefinitely|until further notice|sine die)\b/i;
/** What has not happened yet, or is only asked for. */
const NOT_SO =
  /\b(?:not|never|yet|until|once|when|if|unless|before|partly|partially|nearly|almost|half|to|to be|will|will be|shall|should|should be|must|must be|can|could|would|be)\s+(?:\w+\s+){0,2}$|n[\u2019']t\s+(?:\w+\s+){0,2}$/i;

/** "completed, or deferred": a question, or a reminder. */
const EITHER = new RegExp(`\\b${CLOSED}\\b.*\\bor\\b`, "i");
/** What somebody is to see to has not happened. */
const SEEN_TO = /\b(?:ensure|ensures|make sure|see to it|check|request|requested|asked)\b/i;

/** What the words say became of an action; null where nothing, or two things at once. */
export function whatBecame(words: string, context: DueContext): WhatBecame | null {
  if (EITHER.test(words)) return null;
  const [only, another] = [
    closedIn(words, context),
    deferredIn(words, context),
    movedIn(words, context),
  ].filter((one) => one !== null);
  return another === undefined ? (only ?? null) : null;
}

function closedIn(words: string, { date }: DueContext): WhatBecame | null {
  const found = SAID_CLOSED.exec(words) ?? MARKED_CLOSED.exec(words) ?? HAS_DONE.exec(words);
  if (found === null || isNotSo(words, found) || SEEN_TO.test(words.slice(0, found.index)))
    return null;
  const behind = words.slice(found.index);
  // A day without a year is the last such day: what was done was done in the months before.
  const from = date === null ? null : addMonths(date, -MONTHS_BEFORE);
  const day = namedDay(behind, from)?.day ?? null;
  return { became: "done", on: day !== null && date !== null && day <= date ? day : null };
}

function deferredIn(words: string, context: DueContext): WhatBecame | null {
  const found = DEFERRED.exec(words);
  if (found === null || /\b(?:not|never)\s+(?:\w+\s+){0,2}$/i.test(words.slice(0, found.index)))
    return null;
  const behind = words.slice(found.index + found[0].length);
  if (WITHOUT_DAY.test(behind)) return { became: "deferred", to: null };
  const to = dayBehind(behind, context) ?? meetingInMonth(behind, context);
  // "To May", "to the new year": when that is nobody knows.
  const isToSomethingElse = /^\s*(?:to|until|till)\s+(?!.{0,60}\bmeeting\b|(?:an?|some) )/i.test(
    behind,
  );
  if (to === null && isToSomethingElse) return null;
  return { became: "deferred", to: to ?? context.nextMeeting };
}

const TO_MONTH = new RegExp(`^\\s*(?:to|until|till)\\s+(${MONTH})\\b(?!\\s*\\d)`, "i");

/** "Deferred to May": the one meeting that the group has then. */
function meetingInMonth(behind: string, context: DueContext): CalendarDate | null {
  const month = TO_MONTH.exec(behind)?.[1];
  return month === undefined ? null : dueAtMeetingOf(`to the ${month} meeting`, context);
}

function movedIn(words: string, context: DueContext): WhatBecame | null {
  const found = MOVED.exec(words);
  if (found === null || /\bnot\s+(?:\w+\s+){0,2}$/i.test(words.slice(0, found.index))) return null;
  const to = dayBehind(words.slice(found.index + found[0].length), context);
  return to === null ? null : { became: "moved", to };
}

/** So far back what minutes tell was done without a year. */
const MONTHS_BEFORE = 9;

/** Words in which minutes tell how it stands with an action, whatever it is. */
const TELLS_HOW_IT_STANDS =
  /\b(?:complete|completed|done|discharged|closed|finished|deferred|carried (?:forward|over)|postponed|withdrawn|dropped|cancelled|superseded|abandoned|lapsed|no longer|not (?:required|needed)|on-?going|in (?:progress|hand)|under ?way|outstanding|not yet|delayed)\b/i;
/** What is to be done yet, or by whom. */
const ASKS = /\b(?:will|shall|must|should)\s+[a-z]|\bto\s+(?!the\b|an?\b|next\b)[a-z]/;

/** Whether words behind an action's Ref tell how it stands, though not in a way that is known. */
export function seemsToTell(words: string): boolean {
  return TELLS_HOW_IT_STANDS.test(words) && !ASKS.test(words);
}

const FATE_ALONE =
  /^\W*(?:(?:this|it|that)\s+)?(?:(?:was|is|were|are|has been|have been)\s+)?(?:(?:again|now)\s+)?(?:carried (?:forward|over)|carry (?:forward|over)|deferred|postponed|held over|completed|discharged)\b/i;

/** "Carried over to the next meeting.": it tells of what the sentence before names, and asks nothing. */
export function isFateAlone(sentence: string): boolean {
  return FATE_ALONE.test(sentence);
}

function isNotSo(words: string, { index, 0: found }: RegExpExecArray): boolean {
  // The match may begin with the space or the colon before the word.
  return NOT_SO.test(words.slice(0, index + found.search(/\w/)));
}

/** "to the next meeting", "until 20 January 2010". */
function dayBehind(words: string, context: DueContext): CalendarDate | null {
  const said = words.replace(/^\W*(?:(?:is|to|until|till|by|for|from|of)\s+)*/i, "");
  return dueAlone(said, context);
}
