import { countedBy } from "./countedBy";
import { directionOf, directionOfMove, floorOf } from "./directionOfTarget";
import { type Draft, draftOf, type Frame, type Stretch, withKnown } from "./draft";
import type { Amount } from "./phrases/amounts";
import { type BodiesSaid, bodiesIn } from "./phrases/bodies";
import { countIn } from "./phrases/counts";
import { monthsBetweenTimes, timesWithin } from "./phrases/howOften";
import { HAVE_SO_MANY } from "./phrases/soMany";
import { unitAfter, unitBefore } from "./phrases/units";
import type { Target } from "./target";
import { thingOf } from "./thingOfTarget";
import type { ThingNamed } from "./things";
import { taking, type Wording } from "./wording";

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
  return target.isChange ? ofChange(whole, amount, named) : asOften(whole, amount, frame);
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

/**
 * Events and meetings that are to be held each quarter are counted over the year: two a quarter are
 * eight. How many that is nobody can tell where no year is known.
 */
function asOften(draft: Draft, amount: Amount, { year }: Frame): Draft {
  const { measuredBy, target, starts, due } = draft.measure;
  if (!/^(?:Events|Meetings)/.test(measuredBy) || typeof target !== "number") return draft;
  const behind = amount.at + amount.length;
  const often = draft.notUnderstood.find(({ start, words }) => {
    // "4 Master Classes (one a quarter)" says how often of another number.
    const isOfIt = start >= behind && !/[(,;\d]/.test(draft.measure.sentence.slice(behind, start));
    return isOfIt && monthsBetweenTimes(words) !== null;
  });
  const months = often === undefined ? null : monthsBetweenTimes(often.words);
  if (often === undefined || months === null) return draft;
  const [first, last] = [starts ?? year?.from ?? null, due ?? year?.to ?? null];
  const times = first === null || last === null ? 0 : timesWithin(first, last, months);
  if (times === 0) return withKnown(draft, { target: null });
  return {
    ...withKnown(draft, { target: target * times, due: last }),
    understood: [...draft.understood, often],
    notUnderstood: draft.notUnderstood.filter((one) => one !== often),
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

function withWords(
  draft: Draft,
  found: readonly ({ readonly at: number; readonly words: string } | null)[],
): Draft {
  const understood = found.flatMap((one) =>
    one === null ? [] : [{ start: one.at, words: one.words }],
  );
  return { ...draft, understood: [...draft.understood, ...understood] };
}
