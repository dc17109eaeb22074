import { type Amount, endOf } from "./phrases/amounts";
import type { RelativeTarget } from "./phrases/changes";
import { deliverableIn } from "./phrases/deliverables";
import { MEMBERS } from "./phrases/units";
import type { ThingNamed } from "./things";

// Which figures of a sentence are targets, and which only say something of one.

export function isTarget(
  { form, at, length }: Amount,
  words: string,
  things: readonly ThingNamed[],
): boolean {
  if (things.length === 0) return form !== "all";
  return !A_SIZE.test(words.slice(at + length));
}

/** How large each of the things is: "3 two-day events". */
const A_SIZE =
  /^[- ](?:day|hour|week|month|year|page|minute|point|star)s?[- ](?!s?\b(?:to|or|lost|per|in)\b)\w/i;

const CHANGES_BY =
  /\b(?:increas|rais|grow|ris|expand|extend|boost|improv|reduc|decreas|cut|lower|fall|drop|bring down)\w*\b[^.;]{0,80}? by (?:at least |about |around |a further |a minimum of |no (?:less|fewer) than )?$/i;

/** "Reduce vacancies by 12": by how many it is to change, and not to what. */
export function isChangeBy({ at, length, form }: Amount, left: string): boolean {
  if (form !== "number" && form !== "money") return false;
  // "Increase take-up, by 10 members signing …": there it says who is to do it.
  const isDoer = new RegExp(`^ (?:\\w+ )?(?:${MEMBERS.source})`, "i").test(left.slice(at + length));
  return !isDoer && CHANGES_BY.test(left.slice(0, at));
}

/** Beside "10 % less" only what a clause of its own asks for is another target. */
export function isOfItsOwn(
  { at, length }: Amount,
  left: string,
  relatives: readonly RelativeTarget[],
): boolean {
  const before = relatives.find((one) => one.at + one.words.length <= at);
  if (before !== undefined) {
    const between = left.slice(before.at + before.words.length, at);
    return (
      /(?:[,;]|\band\b)\s+(?:to )?(?:[a-z]+ ){0,4}$/i.test(between) && !FROM_THERE.test(between)
    );
  }
  const behind = relatives.find((one) => one.at >= at + length);
  const between = left.slice(at + length, behind?.at ?? 0);
  return behind !== undefined && /(?:[,;]|\band\b)/.test(between);
}

const FROM_THERE =
  /\b(?:figure|level|baseline|than|on|from|against|of|to|compared with)(?: the)? $/i;

/** "To have agreed a framework with three counties": one thing, whoever has a part in it. */
export function isPartOfThing({ at }: Amount, left: string): boolean {
  const before = left.slice(0, at);
  return A_PART.test(before) && deliverableIn(before) !== null;
}

/** "Half of our members to attend two meetings": how much each is to do, and no target of its own. */
export function qualifies(amount: Amount, before: Amount | undefined, left: string): boolean {
  if (before === undefined) return false;
  const between = left.slice(endOf(before), amount.at);
  if (EACH_DOES.test(between)) return true;
  if (/[;,]|\band\b|\bor\b|\bplus\b| {3,}/.test(between)) return false;
  const isShare = before.form !== "number" && before.form !== "money";
  const isOfBodies = isShare || MEMBERS.test(between);
  const doesIt =
    /\b(?:to|will|shall|should|must|who|that|which) [a-z]+/i.test(between) ||
    (isShare && /\b(?:attend|send|host|run|offer|employ|nominate|train|support)\b/i.test(between));
  // "One representative from every member organisation".
  if (amount.form === "all" && /\b(?:from|in|at|by|per|within|for|of) $/i.test(between))
    return true;
  return (isOfBodies && doesIt) || A_PART.test(between);
}

/** "…, and every deputy to attend one meeting", "…, each attended by at least 20 people". */
const EACH_DOES =
  /\b(?:(?:each|every) [a-z-]+ (?:to|will|shall|should|must) [a-z]+|each (?:[a-z]+ (?:by|with|for)|with|for|lasting|involving|having|covering|attracting|reaching|training)) (?:at least |a minimum of |no fewer than |up to |about |around |over )?$/i;

const A_PART =
  /\b(?:with|attended by|involving|for|lasting|worth|averaging|having|covering|employing)(?: (?:at least|a minimum of|no fewer than|up to|more than|over|around|about|an average of|a total of))? $/i;

/** Behind a part stands what it is about, and no thing of its own: "one on equality". */
const IS_ABOUT = /^\s*(?:(?:on|for|about|in|at|with|from|during|each|per|of)\b|[,;.)]|and\b|$)/i;

/** "Two Master Classes, one on equality and one on apprenticeships": parts that make up the number before them. */
export function isOneOfParts(index: number, amounts: readonly Amount[], left: string): boolean {
  for (let first = 0; first < index; first++) {
    const whole = amounts[first];
    if (whole === undefined || whole.form !== "number" || whole.value < 2) continue;
    let sum = 0;
    for (let last = first + 1; last < amounts.length; last++) {
      const part = amounts[last];
      if (part === undefined || part.form !== "number" || !isPart(part, whole, left)) break;
      sum += part.value;
      if (last >= index && last > first + 1 && sum === whole.value) return true;
    }
  }
  return false;
}

function isPart(part: Amount, whole: Amount, left: string): boolean {
  const between = left.slice(endOf(whole), part.at);
  return /[,;:(\u2013-]/.test(between) && IS_ABOUT.test(left.slice(endOf(part)));
}
