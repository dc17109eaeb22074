import type { Target } from "./target";
import type { ThingNamed } from "./things";

/** "Attendance at Good Practice Events": what is counted are no events. */
const SAID_OF_IT =
  /\b(?:attendance|attendees|delegates|participants|places|satisfaction|feedback|evaluations?|attending|costs?|spend(?:ing)?) (?:at|with|from|of|on|for) (?:the |our |all |each |every )?$/i;

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
    ({ thing, at }) =>
      (isOfMeetings || !/ hold$/.test(thing.name)) && !SAID_OF_IT.test(left.slice(0, at)),
  );
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
