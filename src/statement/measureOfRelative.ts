import { type Draft, draftOf, type Frame, type Stretch, wholeSentence, withKnown } from "./draft";
import { baselineSaid, type RelativeTarget } from "./phrases/changes";
import { unitOfRelative } from "./phrases/units";
import { taking, type Wording } from "./wording";

/** The measure that a change from the baseline proposes: "10 % fewer than last year". */
export function measureOfRelative(
  wording: Wording,
  { at, words, whole, target, direction }: RelativeTarget,
  stretch: Stretch,
  frame: Frame,
): Draft {
  const own = wording.sentence.slice(stretch.from, stretch.to);
  const known = {
    target,
    direction,
    unit: unitOfRelative(stretch.isOneOfSeveral ? own : wording.sentence),
    baseline: baselineSaid(own),
  };
  const beside = [known.baseline === null ? null : BASELINE.exec(own), THAN_BEFORE.exec(own)];
  const taken = beside.reduce(
    (rest, found) =>
      found === null || rest.left.slice(stretch.from + found.index).startsWith(" ")
        ? rest
        : taking(rest, stretch.from + found.index, found[0].length),
    taking(wording, at, words.length),
  );
  const reach = stretch.isOneOfSeveral ? stretch : { ...wholeSentence(at), to: stretch.to };
  const draft = draftOf(taken, frame, reach);
  const { measure } = draft.measure;
  return withKnown(draft, {
    ...known,
    ...(whole === null ? {} : { measure: measure.replace(words, whole) }),
  });
}

const BASELINE = /\b(?:figure|baseline|level|total|number) of \d[\d,.]*\d/i;

const THAN_BEFORE =
  /\b(?:than|on|against|compared (?:with|to)) (?:in )?(?:the )?(?:last|previous) year\b/i;
