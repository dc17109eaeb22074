import { listedAll } from "../domain/words/listedAll";

/** `"Due", "Target" and "Unit"`. */
export function quotedList(words: readonly string[]): string {
  return listedAll(words.map((word) => `"${word}"`));
}
