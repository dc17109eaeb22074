import { normalisedTitle } from "../cells/normalisedTitle";
import { groupedBy } from "../domain/words/groupedBy";
import type { Compact } from "../tables/compact";
import { namedIn } from "./contactNames";

/** The contacts whose full name or address stands in a text, each once, as Members has them. */
export type ContactsNamedIn = (text: string) => readonly string[];

/** Finds contacts in any number of texts; each text is looked through by its words. */
export function contactsNamedIn(compact: Compact): ContactsNamedIn {
  const names = new Set(namedIn(compact).map(({ name }) => name));
  const known = Array.from(names, (name) => ({ name, key: normalisedTitle(name) }));
  const byFirstWord = groupedBy(known, ({ key }) => {
    // One word alone may be anything: Rose, Mark, Hope.
    return /\S[\s@]\S|@/.test(key) ? (wordsIn(key)[0] ?? "") : null;
  });
  return (text) => {
    const name = normalisedTitle(text);
    const candidates = [...new Set(wordsIn(name))].flatMap((word) => byFirstWord.get(word) ?? []);
    return candidates.filter(({ key }) => includesWhole(name, key)).map(({ name }) => name);
  };
}

function wordsIn(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

function includesWhole(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const around = `${text.charAt(at - 1)}${text.charAt(at + part.length)}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}
