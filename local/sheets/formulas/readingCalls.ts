import { isReference } from "@borgar/fx";
import { isPlainText } from "../workbook/numberFormat";
import { type AboutWorkbook, aboutCall } from "./aboutCalls";
import { isArray } from "./arrayCalls";
import { readCriteria } from "./criteria";
import { type DatesIn, dateValueCall, isDateCall, timeCall, valueCall } from "./dateCalls";
import { encodedUrl } from "./encodedUrl";
import { isBlankArgument, type Parts } from "./formulaTree";
import { countUniqueIfs, databaseCall, writtenCriteria } from "./matchedRows";
import { queryOf } from "./query/queryParts";
import { engineCall, sortCall } from "./sheetsFunctions";
import { localTextCall } from "./textCall";
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
      return isArray(first) ? null : valueCall(text, reading);
    case "HOUR":
    case "MINUTE":
    case "SECOND":
      return isArray(first) ? null : timeCall(name, text);
    case "TEXT": {
      const number = isPlainText(literalText(texts[1] ?? "") ?? "")
        ? null
        : literalNumber(text, reading);
      const local = localTextCall(number ?? text, texts[1] ?? "", reading.locale);
      return local ?? (number === null ? null : engineCall(name, [number, ...texts.slice(1)]));
    }
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
  const [only, ...others] = parts.filter((part) => !isBlankArgument([part]));
  const isName = others.length === 0 && only?.kind === "token" && isReference(only.token);
  return isArray(parts) || (isName && only.token.type === "range_named");
}
