import { isRange } from "@borgar/fx";
import type { AboutWorkbook } from "./aboutCalls";
import { firstCriterion, isArray, makesArrays, placesToGoThrough } from "./arrayCalls";
import { criteriaArgument } from "./criteria";
import { type DatesIn, dayArgument } from "./dateCalls";
import type { FormulaPart, Parts } from "./formulaTree";
import { joinedLocally } from "./joinedLocally";
import { hasComma, readWithComma } from "./localReading";
import { intoWords, takesWords, wordsOf } from "./localWords";
import { isReckonedWith, isSign, withoutDoubleSigns } from "./operatorWords";
import { readingCall } from "./readingCalls";
import { engineCall } from "./sheetsFunctions";
import { literalNumber, type TextReading } from "./typedText";

export interface Writing extends TextReading {
  /** What the clock of the spreadsheet shows, in days since 30 December 1899. */
  readonly now: number;
  /** Whether functions go through ranges here, as within ARRAYFORMULA. */
  readonly inArray: boolean;
  readonly about: AboutWorkbook;
  /** Which cells of a reference are shown as dates. */
  readonly datesIn: DatesIn;
  /** How many calls stand around this: it keeps the names of values apart. */
  readonly depth: number;
}

/** Parts of a formula in the engine's words. */
export function written(given: Parts, writing: Writing): string {
  const parts = withoutDoubleSigns(given);
  const words = parts.map((part, place) => {
    const text = writtenPart(part, place, parts, writing);
    const isRead = hasComma(writing) && isReckonedWith(parts, place);
    return isRead ? readWithComma(part, text, writing) : text;
  });
  const spoken = intoWords(writing.locale);
  return (spoken === null ? words : joinedLocally(parts, words, spoken)).join("");
}

function writtenPart(part: FormulaPart, place: number, parts: Parts, writing: Writing): string {
  switch (part.kind) {
    case "token":
      return writtenToken(part.token.value, place, parts, writing);
    case "group":
      return `(${written(part.parts, writing)})`;
    case "array":
      return writtenArray(part.rows, writing);
    case "call":
      return writtenCall(part.name, part.args, writing);
    default:
      return part satisfies never;
  }
}

function writtenToken(text: string, place: number, parts: Parts, writing: Writing): string {
  const next = parts[place + 1];
  // The engine does not take the minus of a whole array.
  const ofArray = writing.inArray && next !== undefined && isArray([next]);
  if (ofArray && isSign(parts, place)) return "-1*";
  const number = isReckonedWith(parts, place) ? literalNumber(text, writing) : null;
  return number ?? text;
}

/** Braces around ranges put them beside and below each other. */
function writtenArray(rows: readonly (readonly Parts[])[], writing: Writing): string {
  const holdsRanges = rows.some((row) => row.some((item) => item.some(isNoConstant)));
  const cells = rows.map((row) => row.map((item) => written(item, writing)));
  if (!holdsRanges) return `{${cells.map((row) => row.join(",")).join(";")}}`;
  const lines = cells.map((row) =>
    row.length === 1 ? (row[0] ?? "") : `HSTACK(${row.join(",")})`,
  );
  return lines.length === 1 ? (lines[0] ?? "") : `VSTACK(${lines.join(",")})`;
}

function isNoConstant(part: FormulaPart): boolean {
  return part.kind !== "token" || isRange(part.token);
}

function writtenCall(name: string, args: readonly Parts[], writing: Writing): string {
  const known = name.toUpperCase();
  if (known === "TODAY" && args.length === 0) return `(${Math.floor(writing.now)})`;
  if (known === "NOW" && args.length === 0) return `(${writing.now})`;
  const inArray = writing.inArray || makesArrays(known);
  const inner = { ...writing, inArray, depth: writing.depth + 1 };
  const taken = inArray ? args : args.map((arg, place) => firstCriterion(known, place, arg));
  const plain = taken.map((arg, place) => {
    return dayArgument(known, place, written(arg, inner), writing);
  });
  const places = writing.inArray ? placesToGoThrough(known, args) : [];
  const spoken = intoWords(writing.locale);
  const texts = plain.map((text, place) => {
    const speaks = takesWords(known, place) && !places.includes(place);
    if (speaks) return wordsOf(taken[place] ?? [], text, spoken);
    return criteriaArgument(known, place, taken, plain, writing);
  });
  const read = readingCall(known, taken, texts, {
    ...writing,
    write: (parts) => written(parts, inner),
  });
  if (read !== null) return read;
  if (!writing.inArray) return engineCall(name, texts);
  const [first = "", ...others] = texts;
  const spansRange = others.length === 0 && args[0] !== undefined && isArray(args[0]);
  if (known === "ROW" && spansRange) return `SEQUENCE(ROWS(${first}),1,ROW(${first}))`;
  if (known === "COLUMN" && spansRange) return `SEQUENCE(1,COLUMNS(${first}),COLUMN(${first}))`;
  if (places.length === 0) return engineCall(name, texts);
  const valueName = (place: number) => `value_${writing.depth}_${place}`;
  const call = engineCall(
    name,
    texts.map((text, place) => {
      if (!places.includes(place)) return text;
      return takesWords(known, place) ? wordsOf([], valueName(place), spoken) : valueName(place);
    }),
  );
  const gone = places.map((place) => texts[place]);
  return `MAP(${[...gone, `LAMBDA(${[...places.map(valueName), call].join(",")})`].join(",")})`;
}
