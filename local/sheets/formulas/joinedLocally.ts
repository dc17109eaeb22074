import { isArray } from "./arrayCalls";
import type { Parts } from "./formulaTree";
import { operatorAt } from "./operatorWords";

/** What parts the operands of `&`: it binds closer than comparisons and no closer than all else. */
const ENDS = /^(&|[<>=]|<=|>=|<>)$/;

/**
 * The words of a formula's parts, where `&` joins numbers as a locale with a decimal comma writes them: `=1,5&" m"` is
 * 1,5 m there. Ranges are left as they are.
 */
export function joinedLocally(parts: Parts, words: readonly string[]): readonly string[] {
  if (!parts.some((_part, place) => operatorAt(parts, place) === "&")) return words;
  const joined: string[] = [];
  let start = 0;
  for (let end = 0; end <= parts.length; end++) {
    if (end < parts.length && !ENDS.test(operatorAt(parts, end))) continue;
    const isJoined = operatorAt(parts, start - 1) === "&" || operatorAt(parts, end) === "&";
    const operand = words.slice(start, end).join("");
    const mayBeNumber = !/^\s*"/.test(operand) && !isArray(parts.slice(start, end));
    joined.push(isJoined && mayBeNumber ? inItsSigns(operand) : operand, words[end] ?? "");
    start = end + 1;
  }
  return joined;
}

function inItsSigns(operand: string): string {
  return `LET(joined_,${operand},IF(ISNUMBER(joined_),SUBSTITUTE(joined_&"",".",","),joined_))`;
}
