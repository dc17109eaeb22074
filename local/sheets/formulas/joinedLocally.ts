import type { Parts } from "./formulaTree";
import { type IntoWords, wordsOf } from "./localWords";
import { operatorAt } from "./operatorWords";

/** What parts the operands of `&`: it binds closer than comparisons and no closer than all else. */
const ENDS = /^(&|[<>=]|<=|>=|<>)$/;

/** The words of a formula's parts, where `&` joins values as their locale writes them: `=1,5&" m"` is 1,5 m there. */
export function joinedLocally(
  parts: Parts,
  words: readonly string[],
  intoWords: IntoWords,
): readonly string[] {
  if (!parts.some((_part, place) => operatorAt(parts, place) === "&")) return words;
  const joined: string[] = [];
  let start = 0;
  for (let end = 0; end <= parts.length; end++) {
    if (end < parts.length && !ENDS.test(operatorAt(parts, end))) continue;
    const isJoined = operatorAt(parts, start - 1) === "&" || operatorAt(parts, end) === "&";
    const operand = words.slice(start, end).join("");
    const spoken = isJoined ? wordsOf(parts.slice(start, end), operand, intoWords) : operand;
    joined.push(spoken, words[end] ?? "");
    start = end + 1;
  }
  return joined;
}
