import type { CalendarDate } from "../cells/calendarDate";
import { dayAndMonth } from "./dayAndMonth";
import { dueAtMeetingOf } from "./dueAtMeeting";
import type { DueContext } from "./dueContext";
import { dueByWeekday, dueOnWeekday } from "./dueOnWeekday";
import { dueWithin } from "./dueWithin";
import { isOwnGroup } from "./isOwnGroup";
import { endOfMonthIn, namedDay } from "./namedDay";

/** So far behind "by" the day may stand: "by the end of next week, 7 May". */
const NEAR = 40;

/** When a sentence wants it done: a day, a span from the meeting on, or a meeting that is known. */
export function dueIn(words: string, context: DueContext): CalendarDate | null {
  return (
    dayBehind(/\b(?:by|before|no later than|until|till|due|deadline)\b:?\s+/gi, words, context) ??
    dayBehind(/\b(?:on|for)\b:?\s+/gi, words, context) ??
    dueInBracket(words, context) ??
    dueByWeekday(words, context.date) ??
    dueAtMeetingOf(words, context) ??
    nextMeetingIn(words, context) ??
    dueWithin(words, context.date) ??
    dueOnWeekday(words, context.date)
  );
}

function dayBehind(preposition: RegExp, words: string, { date }: DueContext): CalendarDate | null {
  for (const { index, 0: said } of words.matchAll(preposition)) {
    const rest = words.slice(index + said.length, index + said.length + 70);
    const inFigures = /^(?:on|for)/i.test(said) ? null : dayAndMonth(rest, date);
    if (inFigures !== null) return inFigures;
    const end = endOfMonthIn(rest, date);
    if (end !== null && rest.indexOf(end.words) <= 12) return end.day;
    const found = namedDay(rest, date);
    const between = found === null ? "" : rest.slice(0, rest.indexOf(found.words));
    const isNear =
      between.length <= NEAR && !/[.;(]|\b(?:on|by|before|of (?!next))\b/i.test(between);
    if (found !== null && isNear) return found.day;
  }
  return null;
}

/** "Write two paragraphs (end of August).", "draft the list - end Oct". */
function dueInBracket(words: string, context: DueContext): CalendarDate | null {
  const said =
    /\(([^()]{3,40})\)[.\s]*$/.exec(words)?.[1] ??
    /\s[–—-]\s+([^–—]{3,25}?)[.\s]*$/.exec(words)?.[1];
  return said === undefined ? null : dueAlone(said, context);
}

/** When something is due by words that say nothing else: "19 March", "End April", "to next meeting". */
export function dueAlone(words: string, context: DueContext): CalendarDate | null {
  const said = words.slice(0, 100);
  return (
    endOfMonthIn(said, context.date)?.day ??
    namedDay(said, context.date)?.day ??
    dayAndMonth(said.replace(/^(?:by|before|due|until) /i, ""), context.date) ??
    dueAtMeetingOf(`by ${said}`, context) ??
    nextMeetingIn(`by ${said}`, context) ??
    dueWithin(said, context.date) ??
    dueOnWeekday(`by ${said.replace(/^(?:by|before) /i, "")}`, context.date)
  );
}

/** "To the next meeting"; "to the next Steering Group meeting" of another group's minutes is that group's. */
function nextMeetingIn(
  words: string,
  { date, nextMeeting, group, meetings }: DueContext,
): CalendarDate | null {
  const found =
    /\b(?:to|at|by|for|before|until|in time for|ahead of|prior to|in advance of)\s+(?:(?:the|our|group'?s)\s+)*next\s+((?:[\w&’'-]+\s+){0,6}?)(?:meeting|mtg)\b/i.exec(
      words,
    );
  if (found === null || date === null) return null;
  const named = (found[1] ?? "").trim();
  if (isOwnGroup(named, group)) return nextMeeting;
  const theirs = meetings.flatMap((one) =>
    one.group !== null && one.date > date && isOwnGroup(named, one.group) ? [one.date] : [],
  );
  return [...theirs].sort()[0] ?? null;
}
