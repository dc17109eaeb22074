import { isReference } from "@borgar/fx";
import { hasDaysWithPoints, signsOf } from "../workbook/locale";
import { isArray } from "./arrayCalls";
import { type FormulaPart, isBlankArgument, type Parts } from "./formulaTree";
import { operatorAt } from "./operatorWords";
import type { TextReading } from "./typedText";

/** Functions that may bring text from elsewhere or make it of numbers. */
const BRINGS_TEXT =
  /^(TO_TEXT|LEFT|RIGHT|MID|TRIM|CLEAN|REPT|CONCAT|CONCATENATE|JOIN|TEXTJOIN|SUBSTITUTE|REPLACE|TEXT|FIXED|REGEXEXTRACT|REGEXREPLACE|INDEX|VLOOKUP|HLOOKUP|XLOOKUP|LOOKUP|IF|IFS|IFERROR|IFNA|SWITCH|CHOOSE)$/;
const FIGURES = "^\\s*-?(\\d+|\\d{1,3}(\\.\\d{3})+)?(,\\d+)?\\s*%?\\s*$";
const DAY_AND_MONTH = "^\\s*\\d{1,2}\\.\\d{1,2}\\.?\\s*$";
const OPERATOR = "^\\s*(<>|<=|>=|<|>|=)?.*$";
const LONGEST_TEXT = 50_000;

/** Whether the spreadsheet writes numbers with a decimal comma, which the engine does not know. */
export function hasComma({ locale }: Pick<TextReading, "locale">): boolean {
  return signsOf(locale).decimal === ",";
}

/**
 * The number in a text whose name is given, as a locale with a decimal comma reads it. What is no number
 * with a comma may be a day with points.
 */
export function numberWithComma(text: string, { locale, currentYear }: TextReading): string {
  const figures = `SUBSTITUTE(SUBSTITUTE(${text},".",""),",",".")+0`;
  const day = `SUBSTITUTE(${text},".","/")+0`;
  const short = `SUBSTITUTE(REGEXREPLACE(TRIM(${text}),"\\.$",""),".","/")&"/${currentYear}"`;
  const either = hasDaysWithPoints(locale)
    ? `IF(REGEXTEST(${text},"${DAY_AND_MONTH}"),(${short})+0,${day})`
    : day;
  return `IF(REGEXTEST(${text},"${FIGURES}"),${figures},${either})`;
}

/** What is reckoned with: a text is read by a locale with a decimal comma. */
export function readWithComma(part: FormulaPart, words: string, reading: TextReading): string {
  if (!mayBeText(part)) return words;
  const read = `IF(ISTEXT(read_),${numberWithComma("read_", reading)},read_)`;
  return isArray([part]) ? `MAP(${words},LAMBDA(read_,${read}))` : `LET(read_,${words},${read})`;
}

/** A criterion that is put together or stands in a cell, its number in the engine's signs. */
export function criterionWithComma(arg: Parts, words: string, reading: TextReading): string {
  const rest = `MID(TRIM(whole_),LEN(operator_)+1,${LONGEST_TEXT})`;
  const number = `LET(rest_,${rest},operator_&(${numberWithComma("rest_", reading)}))`;
  const parted = `LET(operator_,REGEXREPLACE(whole_,"${OPERATOR}","$1"),IFERROR(${number},whole_))`;
  const read = `IF(ISTEXT(whole_),${parted},whole_)`;
  return isArray(arg) ? `MAP(${words},LAMBDA(whole_,${read}))` : `LET(whole_,${words},${read})`;
}

/** Pieces of a text, the numbers among them read by a locale with a decimal comma. */
export function piecesWithComma(pieces: string, reading: TextReading): string {
  const read = numberWithComma("piece_", reading);
  return `MAP(${pieces},LAMBDA(piece_,IFERROR(${read},piece_)))`;
}

/** Of ranges, those that text was made of alone: going through the others would take long. */
function mayBeText(part: FormulaPart): boolean {
  switch (part.kind) {
    case "token":
      return isReference(part.token) && !isArray([part]);
    case "group": {
      const parts = part.parts.filter((each) => !isBlankArgument([each]));
      const isJoined = parts.some((_each, place) => operatorAt(parts, place) === "&");
      return isJoined || (parts.length === 1 && parts.every(mayBeText));
    }
    case "array":
      return false;
    case "call":
      return BRINGS_TEXT.test(part.name.toUpperCase());
    default:
      return part satisfies never;
  }
}
