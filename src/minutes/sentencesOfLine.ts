import { tidyText } from "../cells/cellValue";
import { endsInShortForm } from "../domain/words/endsInShortForm";

/** The sentences of a paragraph of minutes. */
export function sentencesOfLine(line: string): readonly string[] {
  const sentences: string[] = [];
  let rest = "";
  // Tidy first: a page of spaces would be looked through once for each of them.
  for (const part of tidyText(line.replace(NUMBER, "")).split(/(?<=[.!?]) (?=[\p{Lu}("“‘'\d])/u)) {
    rest = rest === "" ? part : `${rest} ${part}`;
    if (endsInShortForm(part)) continue;
    sentences.push(rest);
    rest = "";
  }
  return (rest === "" ? sentences : [...sentences, rest]).filter((one) => /\w/.test(one));
}

/** "3.1", "(b)": where a paragraph is numbered. */
const NUMBER = /^(?:\d{1,2}\.\d{1,2}\.?|\d{1,2}[.)]|\([a-h]\))\s+(?=\S)/;
