import type { Amount } from "./phrases/amounts";
import { monthsBetweenTimes } from "./phrases/howOften";
import type { ThingNamed } from "./things";
import type { Wording } from "./wording";

/** "The group to meet every quarter": once each time. */
export function singleMeetings(
  { left, notUnderstood }: Wording,
  things: readonly ThingNamed[],
): readonly Amount[] {
  const often = notUnderstood.find(({ words }) => monthsBetweenTimes(words) !== null);
  const meets = things.find(({ thing }) => / meet$/.test(thing.name));
  if (often === undefined || meets === undefined) return [];
  const between = left.slice(meets.at + meets.words.length, often.start);
  if (often.start < meets.at || between.trim() !== "") return [];
  return [{ at: often.start, length: 0, value: 1, form: "number", words: "" }];
}

/** "Hold a Master Class by June", "a Steering Group meeting each quarter": where nothing else is counted the article is its number. */
export function singleEvent(left: string, things: readonly ThingNamed[]): readonly Amount[] {
  const [only, ...others] = things.filter(({ thing }) =>
    /^(?:Events|Meetings)/.test(thing.measuredBy),
  );
  const before = only === undefined ? "" : left.slice(0, only.at);
  const article = /\b(an?) $/i.exec(before);
  const [, words = ""] = article ?? [];
  const isHeld =
    /\b(?:hold|held|run|stage|staged|deliver|organise|put on|host|arrange)\b/i.test(left) &&
    !/\b(?:may|might|could|consider|if)\b/i.test(left) &&
    !/\b(?:at|to|for|in|by|before|after|during|from|of) an? $/i.test(before);
  if (article === null || others.length > 0 || !isHeld) return [];
  return [{ at: article.index, length: words.length, value: 1, form: "number", words }];
}

/** "…, one Seminar and a Master Class": an article says one where others are counted. */
export function withSingleEvents(
  counted: readonly Amount[],
  left: string,
  things: readonly ThingNamed[],
): readonly Amount[] {
  const single = things.flatMap(({ thing, at }): Amount[] => {
    const [, article] = /(?:,|\band|\bplus) (an? )$/i.exec(left.slice(0, at)) ?? [];
    if (article === undefined || thing.measuredBy !== "Events held") return [];
    const from = at - article.length;
    return [
      { at: from, length: article.length - 1, value: 1, form: "number", words: article.trim() },
    ];
  });
  return [...counted, ...single].sort((a, b) => a.at - b.at);
}
