import { MONTH } from "../cells/months";
import { isOwnGroup } from "./isOwnGroup";
import type { NextMeeting } from "./minutesRead";
import { namedDay } from "./namedDay";
import { nthWeekday } from "./nthWeekday";
import { placeBelow, placeIn } from "./placeIn";
import { samePlaceIn, sameTimeIn, type ThisMeeting } from "./thisMeeting";
import { timeIn } from "./timeIn";

/** Time and place may stand so many lines below the day. */
const LINES_BELOW = 5;

/** Whether a heading stands over when the group meets next. */
export function isTitleOfNextMeeting(title: string): boolean {
  return /\b(?:next|future|forthcoming|further)\b.*\b(?:meetings?|time)\b|\bmeetings?\b.*\bnext\b|\bdates? of meetings?\b|\bdates? for (?:the|your) diary\b|\bnext (?:one|time|date)\b|\bwhen (?:is |are )?(?:the )?next\b|\bDONM\b/i.test(
    title,
  );
}

/** Whether a sentence says when this group, and no other, meets next. */
export function isOfNextMeeting(sentence: string, group: string | null): boolean {
  if (/\bdate of (?:the )?next\b|\bmeet again\b|\bDONM\b/i.test(sentence)) return true;
  const who =
    /^(.{0,80}?)\b(?:(?:will|shall|is to|are to) next meet|(?:will )?meets? next)\b/i.exec(
      sentence,
    );
  if (who !== null) {
    const ofGroup = /\b((?:[\w&]+ ){0,6}(?:group|committee|forum|board))\b/i.exec(
      who[1] ?? "",
    )?.[1];
    return isOwnGroup((ofGroup ?? "").replace(/^the /i, ""), group);
  }
  const named = /\bnext ((?:[\w&]+ ){0,5})meeting\b/i.exec(sentence)?.[1];
  return named !== undefined && isOwnGroup(named, group);
}

const WHEN = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)?\\b|\\b${MONTH}\\b|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\bsame (?:time|day)\\b`,
  "i",
);

/** Whether a sentence seems to say when the group meets next, in whatever words; "to the next meeting" does not. */
export function seemsOfNextMeeting(sentence: string, group: string | null): boolean {
  const isOnlyNamed = /\b(?:to|at|for|by|until|before)\s+(?:(?:the|our|its)\s+)?next\b/i.test(
    sentence,
  );
  const unnumbered = sentence.replace(
    /^\W*(?:(?:agenda )?item\s*)?\d{1,2}(?:\.\d+)?[\s.):–—-]+/i,
    "",
  );
  return !isOnlyNamed && WHEN.test(unnumbered) && isOfNextMeeting(sentence, group);
}

export interface NextMeetingRead {
  readonly nextMeeting: NextMeeting;
  /** The words that say so. */
  readonly said: string;
}

/** When and where the group meets next, by the sentences about it; null where none names a day. */
export function readNextMeeting(
  sentences: readonly string[],
  current: ThisMeeting,
): NextMeetingRead | null {
  const { date } = current;
  for (const [index, sentence] of sentences.entries()) {
    const found = namedDay(sentence, date) ?? nthWeekday(sentence, date);
    if (found === null || (date !== null && found.day <= date)) continue;
    const isOfThisDay = (line: string): boolean =>
      namedDay(line, date) === null && !/\b(?:closed|ended|finished|concluded)\b/i.test(line);
    const below = sentences.slice(index + 1, index + 1 + LINES_BELOW).filter(isOfThisDay);
    const about = [sentence.replace(found.words, "|"), ...below];
    const times = about.map((line) => timeIn(line) ?? sameTimeIn(line, current));
    const places = about.map((line, at) => {
      const time = times[at]?.words;
      const place =
        time === undefined && at > 0
          ? placeBelow(line)
          : placeIn(line, time === undefined ? [] : [time]);
      return place ?? samePlaceIn(line, current);
    });
    const nextMeeting = {
      date: found.day,
      time: times.find((time) => time !== null)?.time ?? null,
      venue: places.find((place) => place !== null) ?? null,
    };
    const used = below.filter((_, at) => times[at + 1] != null || places[at + 1] != null);
    return { nextMeeting, said: [sentence, ...used].join(" / ") };
  }
  return null;
}
