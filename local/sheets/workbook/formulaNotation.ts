import { signsOf } from "./locale";

/** Text, the name of a tab, another name or a reference, a number, brackets, and signs between. */
const LOCAL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_$][\p{L}\w.$]*|\d+,\d+|,\d+|[(){}]|[,;\\]/gu;
const COMMON = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_$][\p{L}\w.$]*|\d*\.\d+|[(){}]|[,;]/gu;

/**
 * A formula as it stands in a cell, with the signs that all spreadsheets share: `=SUM(1,5;2)` of a German one
 * is `=SUM(1.5,2)`. Null where it cannot be read: a comma between arguments, where it is the decimal sign.
 */
export function commonFormula(formula: string, locale: string): string | null {
  if (signsOf(locale).decimal === ".") return formula;
  let isBroken = false;
  const written = rewritten(formula, LOCAL, (sign, isInArray, before) => {
    if (sign === ";") return isInArray ? ";" : ",";
    if (sign === "\\" && isInArray) return ",";
    if (/^\d*,\d/.test(sign) && !(sign.startsWith(",") && /[\w)}"']$/.test(before))) {
      return sign.replace(",", ".");
    }
    isBroken = true;
    return sign;
  });
  return isBroken ? null : written;
}

/** A formula with the signs that all spreadsheets share, as one of that locale writes it. */
export function localFormula(formula: string, locale: string): string {
  if (signsOf(locale).decimal === ".") return formula;
  return rewritten(formula, COMMON, (sign, isInArray) => {
    if (sign === ",") return isInArray ? "\\" : ";";
    return sign === ";" ? ";" : sign.replace(".", ",");
  });
}

/** Changes the signs and numbers of a formula; names and text stay. */
function rewritten(
  formula: string,
  parts: RegExp,
  change: (sign: string, isInArray: boolean, before: string) => string,
): string {
  const open: string[] = [];
  return formula.replace(parts, (part, at: number) => {
    if (/^["'\p{L}_$]/u.test(part)) return part;
    if (part === "(" || part === "{") open.push(part);
    if (part === ")" || part === "}") open.pop();
    if (/^[(){}]$/.test(part)) return part;
    return change(part, open.at(-1) === "{", formula.slice(0, at));
  });
}
