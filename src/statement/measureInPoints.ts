import { type Draft, draftOf, type Frame, wholeSentence, withKnown } from "./draft";
import type { Amount } from "./phrases/amounts";
import { directionIn } from "./phrases/directions";
import { givingUp, type Wording } from "./wording";

/** "By 2 percentage points": how much it is to change, and not to what. */
export function isInPoints({ words }: Amount): boolean {
  return /points?$/i.test(words);
}

/** The measure that points propose: its target is for a person to say. */
export function measureInPoints(wording: Wording, { at, length }: Amount, frame: Frame): Draft {
  const direction = directionIn(wording.left)?.direction ?? null;
  const draft = draftOf(givingUp(wording, at, length), frame, wholeSentence(at));
  return withKnown(draft, { target: null, unit: "%", direction });
}
