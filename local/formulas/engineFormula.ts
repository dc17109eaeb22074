import { isRange, parseA1Ref, tokenize } from "@borgar/fx";
import { mapReferences, type Reference, sheetOf } from "../workbook/formulaReferences";
import { firstCriterion, isArray, makesArrays, placesToGoThrough } from "./arrayCalls";
import { formulaTree, isBlank, operatorOf, type Part, type Parts } from "./formulaTree";
import { branchesOf, givesBlanksBack } from "./resultKind";
import { engineCall } from "./sheetsFunctions";

export interface FormulaSurroundings {
  /** The engine's name for a sheet; null where there is none of that name. */
  readonly sheetNamed: (name: string) => string | null;
  /** Rows and columns of a sheet (undefined: the formula's own): open references end there. */
  readonly sizeOf: (sheetName: string | undefined) => { rowCount: number; columnCount: number };
  /** What the clock of the spreadsheet shows, in days since 30 December 1899. */
  readonly now: number;
}

/**
 * A formula of Sheets in the engine's words: open references get their ends, functions that the
 * engine calls otherwise are translated, ARRAYFORMULA goes through ranges where the engine would
 * not, TODAY and NOW become the time.
 */
export function engineFormula(formula: string, surroundings: FormulaSurroundings): string {
  const closed = mapReferences(formula, (reference) => closedReference(reference, surroundings));
  return inEngineWords(closed, surroundings.now);
}

/** The cell, if the formula is nothing but a reference to one: blank there is blank here, not 0. */
export function loneReference(formula: string): Reference | null {
  const tokens = tokenize(formula, { allowTernary: true });
  const [only, ...more] = tokens.filter(({ value }) => value.trim() !== "" && value !== "=");
  if (only === undefined || more.length > 0 || !isRange(only)) return null;
  const reference = parseA1Ref(only.value, { allowTernary: true, allowNamed: false });
  if (reference === undefined || !("range" in reference)) return null;
  const { top, bottom, left, right } = reference.range;
  return top != null && top === bottom && left != null && left === right ? reference : null;
}

function closedReference(
  reference: Reference,
  { sheetNamed, sizeOf }: FormulaSurroundings,
): Reference | null {
  const sheetName = sheetOf(reference);
  const engineName = sheetName === undefined ? undefined : sheetNamed(sheetName);
  if (engineName === null) return null;
  const { range } = reference;
  const { rowCount, columnCount } = sizeOf(sheetName);
  const open = [range.top, range.left, range.bottom, range.right].some((edge) => edge == null);
  if (!open && engineName === sheetName) return reference;
  return {
    ...reference,
    ...(engineName !== undefined && { context: [engineName] }),
    range: {
      ...range,
      top: range.top ?? 0,
      left: range.left ?? 0,
      bottom: range.bottom ?? rowCount - 1,
      right: range.right ?? columnCount - 1,
    },
  } as Reference;
}

function inEngineWords(formula: string, now: number): string {
  const tree = formulaTree(formula);
  if (tree === null) return formula;
  const words = written(tree, { now, inArray: false, depth: 0 });
  if (!passesBlanksOn(tree)) return words;
  // The engine makes 0 of a blank that comes out in the end, but knows it until then.
  return `=LET(whole_,${words.replace(/^\s*=/, "")},IF(whole_&""="","",whole_))`;
}

/** Whether blank cells may come out as they are: a blank that is looked up is blank in Sheets. */
function passesBlanksOn(parts: Parts): boolean {
  const [only, ...others] = parts.filter((part) => !isBlank([part]) && !isEquals(part));
  if (only === undefined || others.length > 0) return false;
  switch (only.kind) {
    case "token":
      return false;
    case "group":
      return passesBlanksOn(only.parts);
    case "array":
      return only.rows.flat().some(isArray);
    case "call": {
      const name = only.name.toUpperCase();
      const branches = branchesOf(name, only.args) ?? [];
      return (
        givesBlanksBack(name) || branches.some((each) => isRangeAlone(each) || passesBlanksOn(each))
      );
    }
    default:
      return only satisfies never;
  }
}

function isEquals(part: Part): boolean {
  return part.kind === "token" && part.token.value === "=";
}

function isRangeAlone(parts: Parts): boolean {
  const [only, ...others] = parts.filter((part) => !isBlank([part]));
  return others.length === 0 && only?.kind === "token" && isRange(only.token);
}

interface Writing {
  readonly now: number;
  /** Whether functions go through ranges here, as within ARRAYFORMULA. */
  readonly inArray: boolean;
  /** How many calls stand around this: it keeps the names of values apart. */
  readonly depth: number;
}

function written(parts: Parts, writing: Writing): string {
  return parts.map((part, place) => writtenPart(part, place, parts, writing)).join("");
}

function writtenPart(part: Part, place: number, parts: Parts, writing: Writing): string {
  switch (part.kind) {
    case "token":
      return writing.inArray && isMinusOfArray(parts, place) ? "-1*" : part.token.value;
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

/** The engine does not take the minus of a whole array: `--(A1:A3="x")`. */
function isMinusOfArray(parts: Parts, place: number): boolean {
  const [part, next] = [parts[place], parts[place + 1]];
  if (part?.kind !== "token" || operatorOf(part.token) !== "-" || next === undefined) return false;
  const before = parts
    .slice(0, place)
    .filter((each) => !isBlank([each]))
    .at(-1);
  const stands = before !== undefined && !(before.kind === "token" && operatorOf(before.token));
  return !stands && (isArray([next]) || isMinusOfArray(parts, place + 1));
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

function isNoConstant(part: Part): boolean {
  return part.kind !== "token" || isRange(part.token);
}

function writtenCall(name: string, args: readonly Parts[], writing: Writing): string {
  const known = name.toUpperCase();
  if (known === "TODAY" && args.length === 0) return `(${Math.floor(writing.now)})`;
  if (known === "NOW" && args.length === 0) return `(${writing.now})`;
  const inArray = writing.inArray || makesArrays(known);
  const inner = { ...writing, inArray, depth: writing.depth + 1 };
  const taken = inArray ? args : args.map((arg, place) => firstCriterion(known, place, arg));
  const texts = taken.map((arg) => written(arg, inner));
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
