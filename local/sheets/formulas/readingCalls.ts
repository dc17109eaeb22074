import { isReference } from "@borgar/fx";
import { isPlainText } from "../workbook/numberFormat";
import { type AboutWorkbook, aboutCall } from "./aboutCalls";
import { isArray } from "./arrayCalls";
import { readCriteria } from "./criteria";
import {
  type DatesIn,
  dateValueCall,
  isDateCall,
  timeCall,
  valueCall,
  valuesCall,
} from "./dateCalls";
import { encodedUrl } from "./encodedUrl";
import { isBlankArgument, type Parts } from "./formulaTree";
import { hasComma, piecesWithComma } from "./localReading";
import { type IntoWords, intoWords, wordsOf } from "./localWords";
import { countUniqueIfs, databaseCall, writtenCriteria } from "./matchedRows";
import { queryOf } from "./query/queryParts";
import { engineCall, joiningCall, sortCall, splitCall } from "./sheetsFunctions";
import { inItsSigns, localTextCall } from "./textCall";
import { literalNumber, literalText, type TextReading } from "./typedText";

/** What the calls here go by besides their own text. */
export interface CallReading extends TextReading {
  readonly datesIn: DatesIn;
  readonly about: AboutWorkbook;
  /** Parts of the call in the engine's words. */
  readonly write: (parts: Parts) => string;
}

/**
 * Calls whose translation goes by how their arguments are written or what stands in the cells that
 * they name. Null for all others. `texts` are the arguments in the engine's words.
 */
export function readingCall(
  name: string,
  args: readonly Parts[],
  texts: readonly string[],
  reading: CallReading,
): string | null {
  const [first = []] = args;
  const [text = ""] = texts;
  switch (name) {
    case "SORT":
      return sorted(args, texts);
    case "ISDATE":
      return isDateCall(first, text, reading, reading.datesIn);
    case "DATEVALUE":
      return isArray(first) ? null : dateValueCall(text, reading);
    case "VALUE":
      return isArray(first) ? valuesCall(text, reading) : valueCall(text, reading);
    case "HOUR":
    case "MINUTE":
    case "SECOND":
      return isArray(first) ? null : timeCall(name, text);
    case "TEXT":
      return textOf(first, texts, reading);
    case "FIXED":
      return hasComma(reading) && !isArray(first)
        ? inItsSigns(engineCall(name, texts), reading.locale)
        : null;
    case "SPLIT":
      return hasComma(reading) ? piecesWithComma(splitCall(text, texts[1] ?? '""'), reading) : null;
    case "CONCATENATE":
    case "JOIN":
    case "TEXTJOIN":
      return joinedWords(name, args, texts, intoWords(reading.locale));
    case "ENCODEURL":
      return isArray(first) ? null : encodedUrl(text);
    case "QUERY":
      return queryOf(args, texts, reading.write);
    case "COUNTUNIQUEIFS":
      return countUniqueIfs(texts, engineCall);
    default: {
      const criteria = writtenCriteria(name, args[2]);
      if (criteria === null) return aboutCall(name, args, texts, reading.about);
      const rows = criteria.map((row) =>
        row.map((item) => readCriteria(reading.write(item), reading)),
      );
      return databaseCall(name, texts, rows, engineCall);
    }
  }
}

/** A call that joins values, in the words of a locale that has its own. */
function joinedWords(
  name: string,
  args: readonly Parts[],
  texts: readonly string[],
  words: IntoWords,
): string | null {
  if (words === null) return null;
  const items = texts.map((text, place) => {
    const parts = args[place] ?? [];
    const isYesOrNo = name === "TEXTJOIN" && place === 1;
    const isOne = !isArray(parts) && !isName(parts) && literalText(text) === null;
    // A blank cell that stands alone would be 0 among others.
    return isOne && !isYesOrNo ? `(${wordsOf(parts, text, words)}&"")` : text;
  });
  return joiningCall(name, items, words);
}

/** TEXT as the locale has it; null where the engine's own is the same. */
function textOf(value: Parts, texts: readonly string[], reading: CallReading): string | null {
  const [text = "", format = ""] = texts;
  if (isArray(value)) {
    const each = localTextCall("each_", format, reading.locale);
    return each && `MAP(${text},LAMBDA(each_,${each}))`;
  }
  const isKept = isPlainText(literalText(format) ?? "");
  const number = isKept ? null : literalNumber(text, reading);
  const local = localTextCall(number ?? text, format, reading.locale);
  return local ?? (number === null ? null : engineCall("TEXT", [number, ...texts.slice(1)]));
}

/** SORT by numbers of columns, by ranges beside the one that is sorted, or by both. */
function sorted(args: readonly Parts[], texts: readonly string[]): string | null {
  const [range = "", ...order] = texts;
  if (order.length === 0) return null;
  const keys = order.flatMap((text, index) =>
    index % 2 === 0
      ? {
          text,
          isColumn: !holdsValues(args[index + 1] ?? []),
          ascending: order[index + 1] ?? "TRUE",
        }
      : [],
  );
  return sortCall(range, keys);
}

/** A range of values to sort by, not the number of a column. */
function holdsValues(parts: Parts): boolean {
  return isArray(parts) || isName(parts);
}

/** The name of a range, or of a value. */
function isName(parts: Parts): boolean {
  const [only, ...others] = parts.filter((part) => !isBlankArgument([part]));
  const isAlone = others.length === 0 && only?.kind === "token" && isReference(only.token);
  return isAlone && only.token.type === "range_named";
}
