import type { Target } from "./target";
import type { ThingNamed } from "./things";

/** "Attendance at Good Practice Events": what is counted are no events. */
const SAID_OF_IT =
  /\b(?:attendance|attendees|delegates|participants|places|satisfaction|feedback|evaluations?|attending|costs?|spend(?:ing)?) (?:at|with|from|of|on|for) (?:the |our |all |each |every )?$/i;

/** "25 people at each Master Class", "a report to the Steering Group meeting": where or to whom, and not how many. */
const WHERE_IT_IS =
  /[a-z]{3}[^.;,]*\b(?:at|to|before|after|during|following|from|for|by|through|attend|attending)\s+(?:(?:each|every|any|all|our|the|an?|one|its|their|either)(?: of)?(?: the| our)?\s+)?$/i;

/** Among what is asked for "2 to 3" and "to hold" are no places. */
const NO_PLACE = /^[\s\w-]*\bto (?:hold|stage|run|be|have|deliver)\b/i;

function isWhere(target: Target, named: ThingNamed, left: string): boolean {
  if (!/^(?:Events|Meetings)/.test(named.thing.measuredBy)) return false;
  const { amount } = target;
  if (named.at < amount.at) return false;
  const between = left.slice(amount.at + amount.length, named.at);
  return WHERE_IT_IS.test(between) && !NO_PLACE.test(between);
}

const BEFORE_IT =
  "(?:yet|having|been|signed|signing|sign|made|making|make|completed|completing|complete|committed|commit|taken|taking|adopted|adopt|up|to|an?|the|any|its|their|our|members[’']?|compact)";

/** "Not yet having signed the Charter", "without a Skills Pledge": who has it not is counted by no column. */
const HAS_NOT = new RegExp(
  `\\b(?:without|not(?! (?:less|fewer|more|lower|later|only|exceed))|yet to|still to|never|lack(?:s|ing)?|(?:with|have|has|having) no|fail(?:s|ed|ing)? to)(?:\\s+${BEFORE_IT})*\\s*$`,
  "i",
);

function isDenied({ amount }: Target, { thing, at }: ThingNamed, left: string): boolean {
  if (thing.measuredBy !== "Members with") return false;
  return HAS_NOT.test(left.slice(at < amount.at ? 0 : amount.at, at));
}

/** Words that say which way a figure goes, and not what it counts. */
const NO_SUBJECT =
  /\b(?:to|from|by|and|then|later|again|the|our|a|an|number|total|increas\w*|rais\w+|rise|rising|grow\w*|reduc\w+|decreas\w+|cut|fall\w*|drop\w*|lower\w*|bring|go|move|up|down|further|target|targets|is|be|will|should)\b/gi;

/** "Vacancies to fall from 40 to 30": what goes from the one figure to the other stands before them. */
function hasSubject({ baseline, amount, from }: Target, left: string): boolean {
  if (baseline === null || baseline.at > amount.at) return false;
  return /[a-z]{3}/i.test(left.slice(from, baseline.at).replace(NO_SUBJECT, " "));
}

/** The thing that the target names, else the one before it, else any of the sentence. */
export function thingOf(target: Target, own: string, left: string): ThingNamed | null {
  const { amount, from, next, isFirst, things: all } = target;
  // A group that holds something meets only where that is meetings.
  const isOfMeetings = /^\s*(?:\w+ )?meetings?\b/i.test(own);
  const things = all.filter(
    (named) =>
      (isOfMeetings || !/ hold$/.test(named.thing.name)) &&
      !SAID_OF_IT.test(left.slice(0, named.at)) &&
      !isWhere(target, named, left),
  );
  if (things.some((named) => isDenied(target, named, left))) return null;
  if (isOfMeetings) {
    const group = things.find(({ thing }) => thing.measuredBy === "Meetings held");
    if (group !== undefined) return group;
  }
  const ofItsOwn =
    things.find(({ at }) => at > amount.at && at < next) ??
    things.find(({ at }) => at >= from && at < amount.at);
  if (ofItsOwn !== undefined) return ofItsOwn;
  if (hasSubject(target, left)) return null;
  return (isFirst ? things.find(({ at }) => at < amount.at) : undefined) ?? things[0] ?? null;
}
