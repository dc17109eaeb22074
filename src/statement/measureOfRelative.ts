import { type Draft, draftOf, type Frame, type Stretch, wholeSentence, withKnown } from "./draft";
import { baselineSaid, type RelativeTarget } from "./phrases/changes";
import { unitOfRelative } from "./phrases/units";
import { type Thing, type ThingNamed, thingsNamed } from "./things";
import { taking, type Wording } from "./wording";

/** The measure that a change from the baseline proposes: "10 % fewer than last year". */
export function measureOfRelative(
  wording: Wording,
  { at, words, whole, target, direction }: RelativeTarget,
  stretch: Stretch,
  frame: Frame,
): Draft {
  const own = wording.sentence.slice(stretch.from, stretch.to);
  const unit = unitOfRelative(stretch.isOneOfSeveral ? own : wording.sentence);
  const named = direction === "Increase" ? numberOf(own, frame.things) : null;
  const [beside, another] = frame.baselines;
  const ofOne = another === undefined && !stretch.isOneOfSeveral ? beside : undefined;
  const known = {
    target,
    direction,
    unit: unit ?? named?.words ?? null,
    baseline: baselineSaid(own) ?? ofOne?.value ?? null,
    ...(named === null
      ? {}
      : {
          measuredBy: named.thing.measuredBy,
          of: named.thing.of,
          count: named.thing.isFigure ? null : ("Total to date" as const),
        }),
  };
  const said = [known.baseline === null ? null : BASELINE.exec(own), THAN_BEFORE.exec(own)];
  const start = taking(wording, at, words.length);
  const withBaseline = ofOne === undefined ? start : taking(start, ofOne.at, ofOne.length);
  const withThing =
    named === null
      ? withBaseline
      : taking(withBaseline, stretch.from + named.at, named.words.length);
  const taken = said.reduce(
    (rest, found) =>
      found === null || rest.left.slice(stretch.from + found.index).startsWith(" ")
        ? rest
        : taking(rest, stretch.from + found.index, found[0].length),
    withThing,
  );
  const reach = stretch.isOneOfSeveral ? stretch : { ...wholeSentence(at), to: stretch.to };
  const draft = draftOf(taken, frame, reach);
  const { measure } = draft.measure;
  return withKnown(draft, {
    ...known,
    ...(whole === null ? {} : { measure: measure.replace(words, whole) }),
  });
}

/** "The number of organisations committed to the Jobs Pledge": what has rows, and can be counted on any day. */
function numberOf(own: string, things: readonly Thing[]): ThingNamed | null {
  const [only, another] = thingsNamed(own, things);
  if (only === undefined || another !== undefined) return null;
  const before = own.slice(0, only.at);
  const isNumber = /\b(?:number|total) of (?:the |our |all )?(?:[\w\u2019'-]+ ){0,9}$/i.test(
    before,
  );
  const isDirect =
    /^\W*(?:to )?(?:double|treble|triple|increase|raise|grow)(?: (?:the|our))? $/i.test(before);
  const isElse = /\b(?:not|without|no|yet|staff|people|employees|delegates|learners)\b/i.test(
    before,
  );
  return (isNumber || isDirect) && !isElse && only.thing.measuredBy !== "Meetings held"
    ? only
    : null;
}

const BASELINE = /\b(?:figure|baseline|level|total|number) of \d[\d,.]*\d/i;

const THAN_BEFORE =
  /\b(?:than|on|against|compared (?:with|to)) (?:in )?(?:the )?(?:last|previous) year\b/i;
