import { listedAll } from "../domain/listedAll";

/** `"Due", "Target" and "Unit"`. */
export function quotedList(words: readonly string[]): string {
  return listedAll(words.map((word) => `"${word}"`));
}
