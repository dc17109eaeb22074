import { type Amount, amountsIn } from "./phrases/amounts";
import type { BodiesSaid } from "./phrases/bodies";
import type { CountSaid } from "./phrases/counts";
import type { DirectionSaid } from "./phrases/directions";
import { HAVE_SO_MANY } from "./phrases/soMany";
import { isOfMembersIn, MEMBERS } from "./phrases/units";
import type { ProposedMeasure } from "./proposedMeasure";
import type { Thing, ThingNamed } from "./things";

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
export function countedBy(counting: Counting): CountedBy {
  const { amount, left, own, named, count, bodies } = counting;
  const isNew = count?.isSaidOutright === true && count.count === "New in period";
  if (named === null) {
    const isOfActions = /^\s*(?:\w+ )?actions?\b/i.test(own);
    const [, ref, number] = (isOfActions ? REF.exec(counting.sentence) : null) ?? [];
    const of = ref ?? (number === undefined ? undefined : `P${number}`);
    if (of !== undefined) return { measuredBy: "Actions done", of };
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

/** "P2", "SM4": as Refs are given; "Priority 2" is P2. */
const REF = /\b((?:P|SM)\d{1,3})\b|\bpriority (\d{1,3})\b/i;

const IN_A_YEAR =
  /\b(?:in|during|over|within) (?:the |this |each |any )?year\b|\bthis (?:\w+ )?year\b|\b(?:a|per) year\b|\bannual|\b(?:in|during|over|for) (?:19|20)\d\d\s?[-–/]\s?\d{2,4}\b/i;

/** "No more than 190 in the year": what is used up of what is allowed (design, section 4). */
function isRunningTotal({ amount, sentence, direction }: Counting): boolean {
  const isAtMost = direction?.direction === "Keep at most" || amount.value === 0;
  return isAtMost && amount.form !== "per cent" && IN_A_YEAR.test(sentence);
}

const JOINS =
  /\b(?:recruit|new (?:members?|member organisations?)|join(?:ing)?(?: the compact)?)\b/i;

/** "The number of member organisations at 27 or above": the members themselves, whatever they have. */
const NUMBER_OF_MEMBERS =
  /\bnumber of (?:(?:our|the|compact) )*(?:member organisations?|members)(?:\s*$|\s+(?:in (?:the )?compact\s+)?(?:at|to|from|above|by|should|will|is)\b)/i;

/** "Increase membership to 30", "5 new members": the members themselves are counted. */
function membershipOf(left: string, own: string, count: CountSaid | null): CountedBy | null {
  if (JOINS.test(left) && MEMBERS.test(left)) {
    return { measuredBy: "Members with", of: "Member since", count: "New in period" };
  }
  const isMembership =
    /(?<!\bin (?:the )?)\bmembership\b/i.test(left) ||
    /^ (?:member organisations?|members)\b(?!\s+(?:to|with|without|of|will|have|having|yet|still|not|who|that|which)\b)/i.test(
      own,
    );
  if (!isMembership && !NUMBER_OF_MEMBERS.test(left)) return null;
  const isTotal = count?.count === "Total to date" && count.isSaidOutright;
  return { measuredBy: "Members with", of: "Organisation", count: isTotal ? count.count : null };
}
