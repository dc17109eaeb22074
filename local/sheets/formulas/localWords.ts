import { signsOf } from "../workbook/locale";
import { isArray } from "./arrayCalls";
import type { Parts } from "./formulaTree";
import { literalText } from "./typedText";

/** Functions that take words, and where: a number that stands there is put into words first. */
const TAKE_WORDS: { readonly [name: string]: (place: number) => boolean } = {
  TO_TEXT: upTo(1),
  LEFT: upTo(1),
  RIGHT: upTo(1),
  MID: upTo(1),
  LEN: upTo(1),
  LOWER: upTo(1),
  UPPER: upTo(1),
  PROPER: upTo(1),
  TRIM: upTo(1),
  CLEAN: upTo(1),
  REPT: upTo(1),
  ENCODEURL: upTo(1),
  EXACT: upTo(2),
  FIND: upTo(2),
  SEARCH: upTo(2),
  SPLIT: upTo(2),
  CONCAT: upTo(2),
  SUBSTITUTE: upTo(3),
  REPLACE: (place) => place === 0 || place === 3,
};

/** Numbers and truths of the engine in the words of a spreadsheet's locale; null where they are the same. */
export type IntoWords = ((value: string) => string) | null;

/** How a value is put into words: 1,5 and WAHR in a German spreadsheet, where the engine says 1.5 and TRUE. */
export function intoWords(locale: string): IntoWords {
  const { decimal, yes, no } = signsOf(locale);
  if (decimal === "." && yes === "TRUE") return null;
  const number = decimal === "." ? "words_" : `SUBSTITUTE(words_&"",".","${decimal}")`;
  const truth = `IF(ISLOGICAL(words_),IF(words_,"${yes}","${no}"),words_)`;
  return (value) => `LET(words_,${value},IF(ISNUMBER(words_),${number},${truth}))`;
}

/** What stands where words are wanted: a value, or values one by one. */
export function wordsOf(parts: Parts, text: string, words: IntoWords): string {
  const isInWords = words === null || literalText(text) !== null || /^\s*\d*\s*$/.test(text);
  if (isInWords) return text;
  return isArray(parts) ? `MAP(${text},LAMBDA(each_,${words("each_")}))` : words(text);
}

export function takesWords(functionName: string, place: number): boolean {
  return TAKE_WORDS[functionName]?.(place) ?? false;
}

function upTo(count: number): (place: number) => boolean {
  return (place) => place < count;
}
