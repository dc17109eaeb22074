import { tidyText } from "../cells/cellValue";
import { endsInShortForm } from "../domain/words/endsInShortForm";

/**
 * The sentences of a text, each on one line. A bullet or a blank line ends a sentence, a line break
 * alone only where the next line begins like one; what stands in brackets by itself is one too.
 */
export function sentencesIn(text: string): readonly string[] {
  const lines = text.split("\n").map((line) => line.trim());
  const pieces: string[] = [];
  let isNew = true;
  for (const line of lines) {
    const bare = line.replace(/^(?:[•·▪*–-]|\(?(?:[a-h]|[ivx]{1,4}|\d{1,2})[.)])\s+/i, "");
    const last = pieces.length - 1;
    const goesOn =
      !isNew &&
      bare === line &&
      /^[a-z(]/.test(bare) &&
      !/^\((?:target|set|ratified|agreed)/i.test(bare);
    if (line === "") isNew = true;
    else if (goesOn) pieces[last] += ` ${bare}`;
    else pieces.push(bare);
    if (line !== "") isNew = false;
  }
  return pieces
    .map(tidyText)
    .flatMap(sentencesOfPiece)
    .filter((sentence) => /\w/.test(sentence));
}

/** Of a tidy piece: a page of spaces would be looked through once for each of them. */
function sentencesOfPiece(piece: string): readonly string[] {
  const sentences: string[] = [];
  let rest = "";
  for (const part of piece.split(
    /(?<=[.!?;]) (?=[A-Z("“‘£\d])| (?=\((?:target|set|ratified|agreed)\b)/i,
  )) {
    rest = rest === "" ? part : `${rest} ${part}`;
    if (endsInShortForm(part)) continue;
    sentences.push(rest);
    rest = "";
  }
  return rest === "" ? sentences : [...sentences, rest];
}
