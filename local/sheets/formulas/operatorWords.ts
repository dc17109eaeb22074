import { tokenize } from "@borgar/fx";
import { type FormulaPart, isBlankArgument, operatorOf, type Parts } from "./formulaTree";

const ARITHMETIC = /^[-+*/^%]$/;
const NOTHING_PLUS: Parts = tokenize("0+").map((token) => ({ kind: "token", token }));

/** Whether what stands there is reckoned with: text is read as a number there. */
export function isReckonedWith(parts: Parts, place: number): boolean {
  const beside = ([-1, 1] as const).map((step) => operatorAt(parts, nextPlace(parts, place, step)));
  return beside.some((operator) => ARITHMETIC.test(operator));
}

/** Whether a minus stands there before a value, not between two. */
export function isSign(parts: Parts, place: number): boolean {
  if (operatorAt(parts, place) !== "-") return false;
  const before = nextPlace(parts, place, -1);
  return parts[before] === undefined || /^[^%]/.test(operatorAt(parts, before));
}

/** Two signs make a number of what follows, as in `--(A1="x")`; the engine would leave both out. */
export function withoutDoubleSigns(parts: Parts): Parts {
  const rewritten: FormulaPart[] = [];
  for (let place = 0; place < parts.length; place++) {
    const second = nextPlace(parts, place, 1);
    const last = nextPlace(parts, second, 1);
    const operand = parts[last];
    const isDouble = isSign(parts, place) && isSign(parts, second) && !isSign(parts, last);
    if (isDouble && operand !== undefined) {
      rewritten.push({ kind: "group", parts: [...NOTHING_PLUS, operand] });
      place = last;
    } else rewritten.push(...parts.slice(place, place + 1));
  }
  return rewritten;
}

/** Where the next part stands that is more than a space. */
function nextPlace(parts: Parts, from: number, step: 1 | -1): number {
  let place = from + step;
  for (let part = parts[place]; part !== undefined && isBlankArgument([part]); part = parts[place])
    place += step;
  return place;
}

/** The operator there, "=" for what a formula begins with; "" for anything else. */
export function operatorAt(parts: Parts, place: number): string {
  const part = parts[place];
  if (part?.kind !== "token") return "";
  // What a formula begins with is no operator to the tokenizer.
  return part.token.type === "fx_prefix" ? "=" : operatorOf(part.token);
}
