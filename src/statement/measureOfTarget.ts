import { type Draft, draftOf, type Frame, type Stretch, withKnown } from "./draft";
import { type Amount, amountsIn } from "./phrases/amounts";
import { type BodiesSaid, bodiesIn } from "./phrases/bodies";
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
  /** Where its own words begin. */
  readonly from: number;
  /** Where the target before it in the sentence ends. */
  readonly previous: number;
  /** Where the next target of the sentence begins. */
  readonly next: number;
  readonly isFirst: boolean;
  readonly isOneOfSeveral: boolean;
  /** It says by how many, and not to what: "Reduce vacancies by 12". */
  readonly isChange: boolean;
  /** What the whole sentence names that can be counted. */
  readonly things: readonly ThingNamed[];
}

/** The measure that a target of a sentence proposes. */
export function measureOfTarget(wording: Wording, target: Target, frame: Frame): Draft {
  const { amount, baseline, from, next, isFirst, isOneOfSeveral } = target;
  const { left } = wording;
  const own = left.slice(amount.at + amount.length, next);
  const named = thingOf(target, own, left);
  const isMembers = named?.thing.measuredBy === "Members with";
  const isShare = ["per cent", "share", "all"].includes(amount.form);
  const of = isShare ? "a share of members" : "members";
  const near = isFirst ? left.slice(0, next) : own;
  const count = countIn(near, left, isMembers ? of : "other things");
  const direction = directionOf(target, left);
  const bodies = bodiesIn(own, amount.form, named);
  const known = countedBy({
    amount,
    own,
    sentence: wording.sentence,
    left,
    named,
    count,
    direction,
    bodies,
  });
  // Of what somebody types the words that name it are no column's.
  const isCounted = known.of !== undefined && known.of !== null;
  const taken = [baseline, isCounted ? named : null, amount].reduce(
    (rest, one) => (one === null ? rest : taking(rest, one.at, one.words.length)),
    wording,
  );
  const stretch = { from, to: next, isOneOfSeveral };
  const floor = floorOf(target, left);
  const said = isMembers && !isCounted && count?.isSaidOutright !== true ? null : count;
  const draft = withWords(draftOf(taken, frame, stretch), [said, direction, floor]);
  const move = directionOfMove(direction, baseline, amount);
  const isOfMembers = known.measuredBy === "Members with";
  const ofBodies = bodies !== null && (bodies.isOther || (isOfMembers && bodies.isNarrow));
  const measure = withKnown(draft, {
    direction: move ?? (amount.value === 0 ? "Keep at most" : null),
    baseline: baseline?.value ?? null,
    target: amount.value,
    unit:
      (ofBodies ? bodies.unit : null) ??
      unitAfter(amount, own, named) ??
      unitOfBaseline(baseline, amount, left, named) ??
      unitBefore(left.slice(0, amount.at), named),
    ...known,
    ...(isCounted ? { measure: namingThing(draft.measure.measure, named, stretch) } : {}),
  });
  const whole = withPlain(withBodies(measure, bodies, amount), wording, target, known.of ?? null);
  return target.isChange ? ofChange(whole, amount, named) : whole;
}

/** Ten more of what has days are ten new in the year; of anything else no target can say "12 less". */
function ofChange(draft: Draft, amount: Amount, named: ThingNamed | null): Draft {
  const { measuredBy, of, direction } = draft.measure;
  const isMore = direction === "Increase";
  if (isMore && of === "Organisation") {
    return withKnown(draft, { of: "Member since", count: "New in period" });
  }
  if (isMore && of !== null && measuredBy !== "Share of members with" && named?.thing.hasDays) {
    return withKnown(draft, { count: "New in period" });
  }
  const { at, length } = amount;
  const isAmount = ({ start }: { readonly start: number }): boolean => start === at;
  const before = /\bby (?:[a-z]+ ){0,4}$/i.exec(draft.measure.sentence.slice(0, at));
  const start = before?.index ?? at;
  const words = draft.measure.sentence.slice(start, at + length);
  return {
    ...withKnown(draft, {
      measuredBy: "Typed figure",
      of: null,
      among: null,
      count: null,
      target: null,
    }),
    understood: draft.understood.filter((one) => !isAmount(one)),
    notUnderstood: [...draft.notUnderstood, { start, words }],
  };
}

/** "20 by March 2010 (Skills Pledges)": what is counted, where another part of the sentence says it. */
function namingThing(words: string, named: ThingNamed | null, stretch: Stretch): string {
  const { from, to, isOneOfSeveral } = stretch;
  if (named === null || !isOneOfSeveral || (named.at >= from && named.at < to)) return words;
  return `${words} (${named.words})`;
}

/** Members of one kind that no Among can tell are named: the figure is of all. */
function withBodies(draft: Draft, bodies: BodiesSaid | null, amount: Amount): Draft {
  const isOfMembers = /^(?:Members|Share)/.test(draft.measure.measuredBy);
  if (bodies === null || !bodies.isNarrow || !isOfMembers) return draft;
  const start = amount.at + amount.length + bodies.at;
  return { ...draft, notUnderstood: [...draft.notUnderstood, { start, words: bodies.words }] };
}

/** "At least two" of "to have at least two apprentices" is in Of. */
function withPlain(draft: Draft, wording: Wording, target: Target, of: string | null): Draft {
  if (of === null || !/ >= \d+$/.test(of)) return draft;
  const { amount, next } = target;
  const start = amount.at + amount.length;
  const found = HAVE_SO_MANY.exec(wording.sentence.slice(start, next));
  if (found === null) return draft;
  const words = found[0];
  const at = start + found.index;
  return { ...draft, understood: [...draft.understood, { start: at, words }] };
}

/** "To have at least two", "with 3 or more": how many of something each member is to have. */
const HAVE_SO_MANY =
  /\b(?:have|has|having|with|employ(?:ing)?|host(?:ing)?|taken? on) (?:at least |a minimum of |no fewer than |not less than )?(one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})(?: or more)?(?= (?:[a-z]+ )?[a-z]+s?\b)/i;

/** "At least" that stands beside the target. */
function floorOf(
  { amount, next, isOneOfSeveral, from }: Target,
  left: string,
): ReturnType<typeof atLeastIn> {
  if (!isOneOfSeveral) return atLeastIn(left);
  const start = Math.max(0, Math.min(from, amount.at - 20));
  const found = atLeastIn(left.slice(start, next));
  return found === null ? null : { ...found, at: found.at + start };
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
  { amount, baseline, previous, next, isOneOfSeveral }: Target,
  left: string,
): DirectionSaid | null {
  if (!isOneOfSeveral) return directionIn(left);
  const within = (to: number): DirectionSaid | null => {
    const found = directionIn(left.slice(previous, to));
    return found === null ? null : { ...found, at: found.at + previous };
  };
  const ends = /(?:[;,]|\band\b)/.exec(left.slice(amount.at, next))?.index ?? next - amount.at;
  const own = within(amount.at) ?? within(amount.at + ends);
  if (own !== null || baseline === null) return own ?? directionIn(left);
  // Of "X to fall from 9 to 7 and Y to rise from 3 to 5" the verb of the one says nothing of the other.
  const shared = directionIn(left);
  const isDown = amount.value < baseline.value;
  return shared?.direction === (isDown ? "Increase" : "Decrease") ? null : shared;
}

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
function thingOf(target: Target, own: string, left: string): ThingNamed | null {
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
  readonly direction: DirectionSaid | null;
  readonly bodies: BodiesSaid | null;
}

type CountedBy = Partial<Pick<ProposedMeasure, "measuredBy" | "of" | "count" | "unit">>;

/** How the target is counted: in Members, among events or meetings, or by somebody who types it. */
function countedBy(counting: Counting): CountedBy {
  const { amount, left, own, named, count, bodies } = counting;
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
  // People, and what else is no organisation, stand in no row of Members.
  if (bodies?.isOther === true && thing.measuredBy === "Members with") {
    return { count: isNew || isRunningTotal(counting) ? "New in period" : null };
  }
  const isShare = isShareOfMembers(counting, thing);
  if (!canBeCounted(thing, amount, isShare, isNew)) {
    return { count: isNew || isRunningTotal(counting) ? "New in period" : null };
  }
  const from = countSaid(thing, count);
  return isShare
    ? {
        measuredBy: "Share of members with",
        of: atLeastOne(counting, thing),
        unit: "%",
        count: from,
      }
    : { measuredBy: thing.measuredBy, of: atLeastOne(counting, thing), count: from };
}

/** "10 members to have at least one apprentice" are those with 1 or more of them. */
function atLeastOne({ own, sentence, amount }: Counting, { of, isFigure }: Thing): string {
  const isOfMembers = new RegExp(
    `^\\s*(?:\\w+ )?(?:of )?(?:the |our |all )*(?:${MEMBERS.source})`,
    "i",
  );
  if (!isFigure || (amount.form !== "all" && !isOfMembers.test(own))) return of;
  const many = HAVE_SO_MANY.exec(sentence.slice(amount.at + amount.length))?.[1];
  const [only] = many === undefined ? [] : amountsIn(many);
  return `${of} >= ${only?.value ?? 1}`;
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
  /\b(?:in|during|over|within) (?:the |this |each |any )?year\b|\bthis (?:\w+ )?year\b|\b(?:a|per) year\b|\bannual|\b(?:in|during|over|for) (?:19|20)\d\d\s?[-–/]\s?\d{2,4}\b/i;

/** "No more than 190 in the year": what is used up of what is allowed (design, section 4). */
function isRunningTotal({ amount, sentence, direction }: Counting): boolean {
  const isAtMost = direction?.direction === "Keep at most" || amount.value === 0;
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
