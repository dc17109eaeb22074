import { normalisedTitle } from "../cells/normalisedTitle";
import { literally } from "../domain/words/literally";
import type { PlannedAction } from "../tables/compact";

/** An action that a sentence speaks of, and what the sentence says of it. */
export interface ActionMeant {
  readonly action: PlannedAction;
  readonly words: string;
}

/** So much of an action's own words has a sentence that speaks of it without its Ref. */
const LEAST_SHARE = 0.6;
const LEAST_WORDS = 3;

/** The actions of which a sentence speaks, by their Ref. */
export function actionsByRef(
  sentence: string,
  actions: readonly PlannedAction[],
): readonly ActionMeant[] {
  const places = actions
    .flatMap((action) => {
      // "1" or "Call" would be found anywhere.
      if (!/^(?=.*\d)(?=.*[a-z])\S{2,12}$/i.test(action.ref)) return [];
      const found = new RegExp(
        `(?<![\\p{L}\\d-])${literally(action.ref)}(?![\\p{L}\\d-])`,
        "iu",
      ).exec(sentence);
      return found === null ? [] : [{ action, at: found.index }];
    })
    .sort((a, b) => a.at - b.at);
  const [only, another] = places;
  if (only === undefined) return [];
  if (another === undefined)
    return [{ action: only.action, words: without(sentence, only.action) }];
  const meant: ActionMeant[] = [];
  // "A1, A2 and A3 were completed": what is said of the last is said of all.
  for (let index = places.length - 1; index >= 0; index--) {
    const { action, at } = places[index] ?? only;
    const own = sentence.slice(at, places[index + 1]?.at);
    const behind = own.slice(action.ref.length);
    const isListed = /^\s*(?:,|&|and|,\s*and|\/)\s*$/i.test(behind);
    const words = isListed ? (meant[0]?.words ?? own) : without(own, action);
    meant.unshift({ action, words });
  }
  return meant;
}

/** The one action whose own words a sentence has; null where none, or more than one. */
export function actionByWords(
  sentence: string,
  actions: readonly PlannedAction[],
): PlannedAction | null {
  const said = new Set(stems(sentence));
  const [best, next] = actions
    .map((action) => {
      const own = stems(action.action);
      const shared = own.filter((stem) => said.has(stem)).length;
      const share = own.length === 0 ? 0 : shared / own.length;
      return { action, share: shared >= LEAST_WORDS ? share : 0 };
    })
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share);
  return best === undefined || best.share === next?.share ? null : best.action;
}

/** What is said beside the action's own words: "to be completed" may be a part of them. */
export function without(sentence: string, { action }: PlannedAction): string {
  const at = action === "" ? -1 : sentence.toLowerCase().indexOf(action.toLowerCase());
  return at < 0 ? sentence : `${sentence.slice(0, at)}${sentence.slice(at + action.length)}`;
}

const COMMON = new Set(["with", "that", "this", "from", "have", "been", "were", "will", "next"]);

function stems(words: string): readonly string[] {
  const all = normalisedTitle(words)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 3 && !COMMON.has(word))
    // "distribute" and "distribution", "chase" and "chasing" are one.
    .map((word) => word.slice(0, 4));
  return Array.from(new Set(all));
}
