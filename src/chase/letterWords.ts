import { normalisedTitle } from "../cells/normalisedTitle";
import type { Compact } from "../tables/compact";
import { LETTER_PARTS } from "./letterParts";

/** Of an organisation or a person, in a letter: nobody has so long a name. */
export const LONGEST_NAME = 120;

/** What a part of a letter says: the coordinator's words, or the usual ones. */
export type LetterWords = (part: string) => string;

/** The words of the tab Letters over the usual ones; a blank cell leaves those. */
export function letterWords({ letters }: Pick<Compact, "letters">): LetterWords {
  const own = new Map(
    letters
      .filter(({ words }) => words.trim() !== "")
      .map(({ part, words }) => [normalisedTitle(part), words.trim()]),
  );
  const usual = new Map(LETTER_PARTS.map((part) => [part.part, part.usual]));
  return (part) => own.get(normalisedTitle(part)) ?? usual.get(part) ?? "";
}
