import { isRange } from "@borgar/fx";
import { signsOf } from "../workbook/locale";
import type { AboutWorkbook } from "./aboutCalls";
import { firstCriterion, isArray, isCriterion, makesArrays, placesToGoThrough } from "./arrayCalls";
import { criteriaArgument } from "./criteria";
import { type DatesIn, dayArgument } from "./dateCalls";
import type { FormulaPart, Parts } from "./formulaTree";
import { joinedLocally } from "./joinedLocally";
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
  /** It is compared with: the engine reads numbers there in its own signs. */
  readonly isCriterion?: boolean;
  /** How many calls stand around this: it keeps the names of values apart. */
  readonly depth: number;
}

/** Parts of a formula in the engine's words. */
export function written(given: Parts, writing: Writing): string {
  const parts = withoutDoubleSigns(given);
  const words = parts.map((part, place) => writtenPart(part, place, parts, writing));
  const isLocal = signsOf(writing.locale).decimal === "," && !writing.isCriterion;
  return (isLocal ? joinedLocally(parts, words) : words).join("");
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
    const text = written(arg, { ...inner, isCriterion: isCriterion(known, place) });
    return dayArgument(known, place, text, writing);
  });
  const texts = plain.map((_text, place) => criteriaArgument(known, place, taken, plain, writing));
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
  const places = placesToGoThrough(known, args);
  if (places.length === 0) return engineCall(name, texts);
  const valueName = (place: number) => `value_${writing.depth}_${place}`;
  const call = engineCall(
    name,
    texts.map((text, place) => (places.includes(place) ? valueName(place) : text)),
  );
  const gone = places.map((place) => texts[place]);
  return `MAP(${[...gone, `LAMBDA(${[...places.map(valueName), call].join(",")})`].join(",")})`;
}
