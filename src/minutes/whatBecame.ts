import type { CalendarDate } from "../cells/calendarDate";
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
  const found = SAID_CLOSED.exec(words) ?? MARKED_CLOSED.exec(words);
  if (found === null || isNotSo(words, found) || SEEN_TO.test(words.slice(0, found.index)))
    return null;
  const behind = words.slice(found.index);
  const day = namedDay(behind, null)?.day ?? null;
  return { became: "done", on: day !== null && date !== null && day <= date ? day : null };
}

function deferredIn(words: string, context: DueContext): WhatBecame | null {
  const found = DEFERRED.exec(words);
  if (found === null || /\b(?:not|never)\s+(?:\w+\s+){0,2}$/i.test(words.slice(0, found.index)))
    return null;
  const behind = words.slice(found.index + found[0].length);
  const to = WITHOUT_DAY.test(behind) ? null : (dayBehind(behind, context) ?? context.nextMeeting);
  return { became: "deferred", to };
}

function movedIn(words: string, context: DueContext): WhatBecame | null {
  const found = MOVED.exec(words);
  if (found === null || /\bnot\s+(?:\w+\s+){0,2}$/i.test(words.slice(0, found.index))) return null;
  const to = dayBehind(words.slice(found.index + found[0].length), context);
  return to === null ? null : { became: "moved", to };
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
