import { normalisedTitle } from "../cells/normalisedTitle";
import type { MinutedAction } from "./minutesRead";

/** Of the words of two actions this share is the same where they are one. */
const ALIKE = 0.8;
/** Of fewer words each counts. */
const ENOUGH_WORDS = 3;

/** Actions once each: minutes often list at their end what they marked before. */
export function withoutRepeats(actions: readonly MinutedAction[]): readonly MinutedAction[] {
  const kept: { action: MinutedAction; readonly words: ReadonlySet<string> }[] = [];
  for (const action of actions) {
    const words = wordsOf(action);
    const earlier = kept.find(
      (one) =>
        one.action.owner === action.owner &&
        (one.action.action === action.action ||
          (words.size >= ENOUGH_WORDS && alike(one.words, words) >= ALIKE)),
    );
    if (earlier === undefined) kept.push({ action, words });
    else earlier.action = { ...earlier.action, due: earlier.action.due ?? action.due };
  }
  return kept.map(({ action }) => action);
}

/** Whether what a sentence tells is marked as an action elsewhere, in whatever fewer words. */
export function isMarkedToo(
  told: Pick<MinutedAction, "action" | "owner">,
  marked: readonly MinutedAction[],
): boolean {
  const words = wordsOf({ ...told, due: null, item: null });
  return marked.some((one) => {
    const others = wordsOf(one);
    const shared = Array.from(words).filter((word) => others.has(word)).length;
    return shared >= HALF * Math.min(words.size, others.size);
  });
}

const HALF = 0.5;

/** Those that say what is to be done: who is to do it stands in one of the two texts only. */
function wordsOf({ action, owner }: MinutedAction): ReadonlySet<string> {
  const [, task = action] = /^.{2,60}? (?:to|will) (.+)$/.exec(action) ?? [];
  const words = normalisedTitle(owner === null ? action : task).split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word.length > 2));
}

function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = Array.from(one).filter((word) => other.has(word)).length;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}
