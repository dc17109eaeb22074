import { type Draft, draftOf, type Frame, finished } from "./draft";
import type { Amount } from "./phrases/amounts";
import { type CountSaid, countIn } from "./phrases/counts";
import { atLeastIn, type DirectionSaid, directionIn, isKeeping } from "./phrases/directions";
import { isOfMembersIn, MEMBERS, unitAfter, unitBefore } from "./phrases/units";
import type { ProposedMeasure } from "./proposedMeasure";
import type { Thing, ThingNamed } from "./things";
import { taking, type Wording } from "./wording";

/** One figure of a sentence that something is to come to. */
export interface Target {
  readonly amount: Amount;
  readonly baseline: Amount | null;
  /** Where the target before it in the sentence ends. */
  readonly previous: number;
  /** Where the next target of the sentence begins. */
  readonly next: number;
  readonly isFirst: boolean;
  readonly isOneOfSeveral: boolean;
  /** What the whole sentence names that can be counted. */
  readonly things: readonly ThingNamed[];
}

/** The measure that a target of a sentence proposes. */
export function measureOfTarget(wording: Wording, target: Target, frame: Frame): ProposedMeasure {
  const { amount, baseline, next, isFirst, isOneOfSeveral } = target;
  const { left } = wording;
  const own = left.slice(amount.at + amount.length, next);
  const named = thingOf({ ...target, own });
  const isMembers = named?.thing.measuredBy === "Members with";
  const isShare = ["per cent", "share", "all"].includes(amount.form);
  const of = isShare ? "a share of members" : "members";
  const near = isFirst ? left.slice(0, next) : own;
  const count = countIn(near, left, isMembers ? of : "other things");
  const direction = directionOf(target, left);
  const taken = [baseline, named, amount].reduce(
    (rest, one) => (one === null ? rest : taking(rest, one.at, one.words.length)),
    wording,
  );
  const stretch = { from: amount.at, to: next, isOneOfSeveral };
  const draft = withWords(draftOf(taken, frame, stretch), [count, direction, atLeastIn(left)]);
  return finished(draft, {
    direction: directionOfMove(direction, baseline, amount),
    baseline: baseline?.value ?? null,
    target: amount.value,
    unit:
      unitAfter(amount, own, named) ??
      unitOfBaseline(baseline, amount, left, named) ??
      unitBefore(left.slice(0, amount.at), named),
    ...countedBy({ amount, own, sentence: wording.sentence, left, named, count }),
  });
}

/** "From 34 people to 20": what the first figure counts, the second counts too. */
function unitOfBaseline(
  baseline: Amount | null,
  { at }: Amount,
  left: string,
  named: ThingNamed | null,
): string | null {
  if (baseline === null || baseline.at > at) return null;
  return unitAfter(baseline, left.slice(baseline.at + baseline.length, at), named);
}

/** From 96 to fewer than 60 is a way down, and no level to be kept, unless a word says that. */
function directionOfMove(
  said: DirectionSaid | null,
  baseline: Amount | null,
  { value }: Amount,
): DirectionSaid["direction"] | null {
  if (said === null || baseline === null || !/^Keep/.test(said.direction)) {
    return said?.direction ?? null;
  }
  if (isKeeping(said)) return said.direction;
  return value < baseline.value ? "Decrease" : "Increase";
}

/** Words of its own say more than those of the whole sentence: "Reduce X to 12 and keep Y below 3 %". */
function directionOf(
  { amount, previous, next, isOneOfSeveral }: Target,
  left: string,
): DirectionSaid | null {
  if (!isOneOfSeveral) return directionIn(left);
  const within = (to: number): DirectionSaid | null => {
    const found = directionIn(left.slice(previous, to));
    return found === null ? null : { ...found, at: found.at + previous };
  };
  const ends = /(?:[;,]|\band\b)/.exec(left.slice(amount.at, next))?.index ?? next - amount.at;
  return within(amount.at) ?? within(amount.at + ends) ?? directionIn(left);
}

/** The thing that the target names, else the one before it, else any of the sentence. */
function thingOf({
  amount,
  next,
  isFirst,
  things: all,
  own,
}: Target & { readonly own: string }): ThingNamed | null {
  // A group that holds something meets only where that is meetings.
  const isOfMeetings = /^\s*(?:\w+ )?meetings?\b/i.test(own);
  const things = all.filter(({ thing }) => isOfMeetings || !/ hold$/.test(thing.name));
  if (isOfMeetings) {
    const group = things.find(({ thing }) => thing.measuredBy === "Meetings held");
    if (group !== undefined) return group;
  }
  return (
    things.find(({ at }) => at > amount.at && at < next) ??
    (isFirst ? things.find(({ at }) => at < amount.at) : undefined) ??
    things[0] ??
    null
  );
}

function withWords(
  draft: Draft,
  found: readonly ({ readonly at: number; readonly words: string } | null)[],
): Draft {
  const understood = found.flatMap((one) =>
    one === null ? [] : [{ start: one.at, words: one.words }],
  );
  return { ...draft, understood: [...draft.understood, ...understood] };
}

interface Counting {
  readonly amount: Amount;
  readonly own: string;
  readonly sentence: string;
  readonly left: string;
  readonly named: ThingNamed | null;
  readonly count: CountSaid | null;
}

type CountedBy = Partial<Pick<ProposedMeasure, "measuredBy" | "of" | "count" | "unit">>;

/** How the target is counted: in Members, among events or meetings, or by somebody who types it. */
function countedBy(counting: Counting): CountedBy {
  const { amount, left, own, named, count } = counting;
  const isNew = count?.isSaidOutright === true && count.count === "New in period";
  if (named === null) {
    const ref = /^\s*(?:\w+ )?actions?\b/i.test(own) ? REF.exec(counting.sentence)?.[0] : undefined;
    if (ref !== undefined) return { measuredBy: "Actions done", of: ref };
    return (
      membershipOf(left, own, count) ?? {
        count: isNew || isRunningTotal(counting) ? "New in period" : null,
      }
    );
  }
  const { thing } = named;
  const isShare = isShareOfMembers(counting, thing);
  if (!canBeCounted(thing, amount, isShare, isNew)) {
    return { count: isNew || isRunningTotal(counting) ? "New in period" : null };
  }
  const from = countSaid(thing, count);
  return isShare
    ? { measuredBy: "Share of members with", of: thing.of, unit: "%", count: from }
    : { measuredBy: thing.measuredBy, of: atLeastOne(counting, thing), count: from };
}

/** "10 members to have at least one apprentice" are those with 1 or more of them. */
function atLeastOne({ own }: Counting, { of, isFigure }: Thing): string {
  const isOfMembers = new RegExp(`^\\s*(?:\\w+ )?(?:${MEMBERS.source})`, "i").test(own);
  return isFigure && isOfMembers ? `${of} >= 1` : of;
}

function countSaid(thing: Thing, count: CountSaid | null): ProposedMeasure["count"] {
  if (count === null || thing.isFigure) return null;
  if (thing.measuredBy !== "Members with" && !count.isSaidOutright) return null;
  return count.count === "New in period" && !thing.hasDays ? null : count.count;
}

/** Only days say what is new: "50 additional apprentices" somebody has to count. */
function canBeCounted(thing: Thing, { form }: Amount, isShare: boolean, isNew: boolean): boolean {
  if (form === "money") return false;
  if ((form === "per cent" || form === "share") && !isShare) return false;
  return !isNew || thing.hasDays;
}

function isShareOfMembers({ amount, own, left }: Counting, { measuredBy }: Thing): boolean {
  if (measuredBy !== "Members with") return false;
  if (amount.form === "all") return true;
  if (amount.form !== "per cent" && amount.form !== "share") return false;
  return isOfMembersIn(own) || (amount.form === "per cent" && isOfMembersIn(left));
}

/** "P2", "SM4": as Refs are given. */
const REF = /\b(?:P|SM)\d{1,3}\b/;

const IN_A_YEAR =
  /\b(?:in|during|over|within) (?:the |this |each |any )?year\b|\b(?:a|per) year\b|\bannual|\b(?:in|during|over|for) (?:19|20)\d\d\s?[-–/]\s?\d{2,4}\b/i;

/** "No more than 190 in the year": what is used up of what is allowed (design, section 4). */
function isRunningTotal({ amount, sentence, left }: Counting): boolean {
  const isAtMost = directionIn(left)?.direction === "Keep at most";
  return isAtMost && amount.form !== "per cent" && IN_A_YEAR.test(sentence);
}

const JOINS =
  /\b(?:recruit|new (?:members?|member organisations?)|join(?:ing)?(?: the compact)?)\b/i;

/** "Increase membership to 30", "5 new members": the members themselves are counted. */
function membershipOf(left: string, own: string, count: CountSaid | null): CountedBy | null {
  if (JOINS.test(left) && MEMBERS.test(left)) {
    return { measuredBy: "Members with", of: "Member since", count: "New in period" };
  }
  const isMembership =
    /(?<!\bin (?:the )?)\bmembership\b/i.test(left) ||
    /^ (?:member organisations?|members)\b(?! (?:to|with|of|will|have))/i.test(own);
  if (!isMembership) return null;
  const isTotal = count?.count === "Total to date" && count.isSaidOutright;
  return { measuredBy: "Members with", of: "Organisation", count: isTotal ? count.count : null };
}
