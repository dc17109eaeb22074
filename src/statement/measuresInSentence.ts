import type { Draft, Frame } from "./draft";
import {
  isChangeBy,
  isOfItsOwn,
  isOneOfParts,
  isPartOfThing,
  isTarget,
  qualifies,
} from "./isTarget";
import { isInPoints, measureInPoints } from "./measureInPoints";
import { measureOfRelative } from "./measureOfRelative";
import { measureOfTarget } from "./measureOfTarget";
import { type Beside, deliverables, deliverablesBeside } from "./measuresOfDeliverables";
import { eachOf, measuresOfEach } from "./measuresOfEach";
import { type Amount, amountsIn, endOf } from "./phrases/amounts";
import { baselineBeside } from "./phrases/baselines";
import { type FromTo, fromTo, type RelativeTarget, takeRelativeTargets } from "./phrases/changes";
import { singleEvent, singleMeetings, withSingleEvents } from "./singleEvents";
import { type ThingNamed, thingsNamed } from "./things";
import type { Wording } from "./wording";

/** A target of a sentence: a figure, or a change from the baseline. */
type Aim =
  | {
      readonly kind: "figure";
      readonly at: number;
      readonly end: number;
      readonly amount: Amount;
      /** "From 34 to 20": what it was. */
      readonly baseline: Amount | null;
    }
  | {
      readonly kind: "relative";
      readonly at: number;
      readonly end: number;
      readonly baseline: null;
      readonly relative: RelativeTarget;
    };

/** The measures that a sentence proposes, in the order in which it names them. */
export function measuresIn(wording: Wording, frame: Frame): readonly Draft[] {
  const all = amountsIn(wording.left);
  const counts = all.filter((one) => !isInPoints(one));
  const [points] = all;
  if (points !== undefined && counts.length === 0) return [measureInPoints(wording, points, frame)];
  const pairs = fromTo(wording.left, counts);
  const [rest, relatives] = pairs.length === 0 ? takeRelativeTargets(wording) : [wording, []];
  const things = thingsNamed(rest.left, frame.things);
  const figures = figuresIn(rest, { things, pairs, relatives, frame });
  const aims = inOrderOf(figures, relatives, pairs, frame.baselines);
  const [first] = aims;
  if (first === undefined) return deliverables(rest, frame);
  const each = first.kind === "figure" && aims.length === 1 ? eachOf(rest.left, things) : [];
  if (first.kind === "figure" && each.length > 1) {
    return measuresOfEach(rest, first.amount, each, frame);
  }
  const beside = relatives.length > 0 ? [] : deliverablesBeside(rest, frame, figures, things);
  const isBefore = ({ at }: Beside): boolean => at < first.at;
  return [
    ...beside.filter(isBefore).map(({ measure }) => measure),
    ...measuresOfAims(rest, aims, { beside, things, frame }),
    ...beside.filter((one) => !isBefore(one)).map(({ measure }) => measure),
  ];
}

interface Found {
  readonly things: readonly ThingNamed[];
  readonly pairs: readonly FromTo[];
  readonly relatives: readonly RelativeTarget[];
  readonly frame: Frame;
}

/** The figures that are targets: none that only says something of another. */
function figuresIn(
  wording: Wording,
  { things, pairs, relatives, frame }: Found,
): readonly Amount[] {
  const { left } = wording;
  const baselines = new Set(pairs.map(({ baseline }) => baseline.at));
  const candidates = amountsIn(left).filter(
    (one) =>
      !isInPoints(one) &&
      !baselines.has(one.at) &&
      (isTarget(one, left, things) ||
        (one.form === "all" && frame.deadlines.length + frame.doubts.length > 0)) &&
      (relatives.length === 0 || isOfItsOwn(one, left, relatives)),
  );
  const counted = candidates.filter(
    (one, index) =>
      !qualifies(one, candidates[index - 1], left) &&
      !(index === 0 && isPartOfThing(one, left)) &&
      !isOneOfParts(index, candidates, left),
  );
  if (relatives.length > 0) return counted;
  const meetings = counted.length === 0 ? singleMeetings(wording, things) : [];
  if (meetings.length > 0) return meetings;
  return counted.length === 0 ? singleEvent(left, things) : withSingleEvents(counted, left, things);
}

function inOrderOf(
  figures: readonly Amount[],
  relatives: readonly RelativeTarget[],
  pairs: readonly FromTo[],
  beside: readonly Amount[],
): readonly Aim[] {
  return [
    ...figures.map((amount, index): Aim => {
      const before = pairs.find(({ target }) => target.at === amount.at)?.baseline;
      const baseline = before ?? baselineBeside(beside, figures, index);
      return { kind: "figure", at: amount.at, end: endOf(amount), amount, baseline };
    }),
    ...relatives.map((relative): Aim => {
      const { at, words } = relative;
      return { kind: "relative", at, end: at + words.length, baseline: null, relative };
    }),
  ].sort((a, b) => a.at - b.at);
}

interface AimsBeside {
  readonly beside: readonly Beside[];
  readonly things: readonly ThingNamed[];
  readonly frame: Frame;
}

/** A measure an aim, of the words from where it begins to where the next one does. */
function measuresOfAims(
  wording: Wording,
  aims: readonly Aim[],
  { beside, things, frame }: AimsBeside,
): readonly Draft[] {
  const { left } = wording;
  const firstAt = aims[0]?.at ?? 0;
  const ends = beside.find(({ at }) => at > firstAt)?.at ?? left.length;
  const isOneOfSeveral = aims.length + beside.length > 1;
  const starts = aims.map((aim, index) => {
    if (index === 0) return aim.kind === "relative" || aim.baseline !== null ? 0 : aim.at;
    const begins = Math.min(aim.at, aim.baseline?.at ?? aim.at);
    return clauseBegins(left, begins, aims[index - 1]?.end ?? 0);
  });
  return aims.map((aim, index) => {
    const next = starts[index + 1] ?? ends;
    const from = starts[index] ?? aim.at;
    if (aim.kind === "relative") {
      return measureOfRelative(wording, aim.relative, { from, to: next, isOneOfSeveral }, frame);
    }
    const { amount, baseline } = aim;
    const target = {
      amount,
      baseline,
      from,
      previous: aims[index - 1]?.end ?? 0,
      next,
      isFirst: index === 0,
      isOneOfSeveral,
      isChange: isChangeBy(amount, left),
      things,
    };
    return measureOfTarget(wording, target, frame);
  });
}

/** Behind the "and" or the comma that sets a target off from the one before it; else where it stands. */
function clauseBegins(left: string, at: number, after: number): number {
  const joint = /^.*(?:[,;]|\band\b|\bor\b|\bplus\b)\s*/s.exec(left.slice(after, at))?.[0];
  return joint === undefined ? at : after + joint.length;
}
