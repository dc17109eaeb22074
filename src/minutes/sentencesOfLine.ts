import { tidyText } from "../cells/cellValue";
import { endsInShortForm } from "../domain/words/endsInShortForm";

/** The sentences of a paragraph of minutes. */
export function sentencesOfLine(line: string): readonly string[] {
  const sentences: string[] = [];
  let rest = "";
  for (const part of line.replace(NUMBER, "").split(/(?<=[.!?])\s+(?=[\p{Lu}("“‘'\d])/u)) {
    rest = rest === "" ? part : `${rest} ${part}`;
    if (endsInShortForm(part)) continue;
    sentences.push(rest);
    rest = "";
  }
  return (rest === "" ? sentences : [...sentences, rest])
    .map(tidyText)
    .filter((one) => /\w/.test(one));
}

/** "3.1", "(b)": where a paragraph is numbered. */
const NUMBER = /^(?:\d{1,2}\.\d{1,2}\.?|\d{1,2}[.)]|\([a-h]\))\s+(?=\S)/;
