import { parseA1Ref } from "@borgar/fx";
import { isCriterion } from "./arrayCalls";
import { isBlankArgument, type Parts } from "./formulaTree";
import { criterionWithComma, hasComma } from "./localReading";
import { literalText, quotedText, type TextReading } from "./typedText";

/** Functions that go through ranges by criteria: the places of these ranges. */
const RANGES: { readonly [name: string]: (place: number) => boolean } = {
  COUNTIF: (place) => place === 0,
  SUMIF: (place) => place !== 1,
  AVERAGEIF: (place) => place !== 1,
  COUNTIFS: (place) => place % 2 === 0,
  SUMIFS: (place) => place === 0 || place % 2 === 1,
  AVERAGEIFS: (place) => place === 0 || place % 2 === 1,
  MAXIFS: (place) => place === 0 || place % 2 === 1,
  MINIFS: (place) => place === 0 || place % 2 === 1,
};
const TEXT = /"(?:[^"]|"")*"/g;
const CRITERION = /^\s*(<>|<=|>=|<|>|=)?\s*(.*?)\s*$/s;
/** Figures as the engine reads them itself, the point being the decimal sign. */
const PLAIN_NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;
/** "3-4" may be a day or a code; with a year or a month in letters it is a day. */
const DAY_AND_MONTH = /^\d{1,2}[-/.]\d{1,2}$/;

/**
 * The argument of a function that compares with criteria, as the engine takes it: days, pounds and
 * per cents in a criterion are read as they would be if they were typed into a cell, a single cell is a
 * range, and sums reach as far as what is compared.
 */
export function criteriaArgument(
  name: string,
  place: number,
  args: readonly Parts[],
  texts: readonly string[],
  reading: TextReading,
): string {
  const text = texts[place] ?? "";
  if (isCriterion(name, place)) return criterion(args[place] ?? [], text, reading);
  if (!RANGES[name]?.(place)) return text;
  const reaches = place === 2 && /^(SUM|AVERAGE)IF$/.test(name);
  return reaches ? asFarAs(text, texts[0] ?? "") : asRange(text);
}

function criterion(arg: Parts, text: string, reading: TextReading): string {
  const parts = arg.filter((part) => !isBlankArgument([part]));
  const [only, ...others] = parts;
  if (only === undefined) return text;
  if (only.kind === "array" && others.length === 0) return readCriteria(text, reading);
  if (literalText(text) !== null) return typedCriterion(text, reading);
  return hasComma(reading) ? criterionWithComma(parts, text, reading) : text;
}

/** Criteria that are written out, each read as it would be in a cell. */
export function readCriteria(text: string, reading: TextReading): string {
  return text.replace(TEXT, (literal) => typedCriterion(literal, reading));
}

function typedCriterion(literal: string, reading: TextReading): string {
  const [, operator = "", rest = ""] = CRITERION.exec(literalText(literal) ?? "") ?? [];
  const isPoint = rest.includes(".") && hasComma(reading);
  if (!isPoint && (PLAIN_NUMBER.test(rest) || DAY_AND_MONTH.test(rest))) return literal;
  const { value } = reading.typed(rest);
  return typeof value === "number" ? quotedText(`${operator}${value}`) : literal;
}

/** The engine takes a range there, of one cell too. */
function asRange(text: string): string {
  return text.replace(/^\s*((?:'(?:[^']|'')*'|[\w.]+)!)?(\$?[A-Z]{1,3}\$?\d+)\s*$/i, "$1$2:$2");
}

/** Of the range to add up only the first cell counts: it is as large as the one that is compared. */
function asFarAs(text: string, compared: string): string {
  const [sums, range] = [text, compared].map((each) => {
    const reference = parseA1Ref(each.trim(), { allowNamed: false });
    return reference !== undefined && "range" in reference ? reference.range : null;
  });
  if (sums == null || range == null) return asRange(text);
  const [rows, columns] = [heightOf(range), widthOf(range)];
  if (heightOf(sums) === rows && widthOf(sums) === columns) return asRange(text);
  const first = /^\s*((?:'(?:[^']|'')*'|[\w.]+)!)?\$?[A-Z]{1,3}\$?\d+/i.exec(text)?.[0] ?? text;
  return `OFFSET(${first},0,0,${rows},${columns})`;
}

interface Edges {
  readonly top?: number | null | undefined;
  readonly bottom?: number | null | undefined;
  readonly left?: number | null | undefined;
  readonly right?: number | null | undefined;
}

function heightOf({ top, bottom }: Edges): number {
  return (bottom ?? 0) - (top ?? 0) + 1;
}

function widthOf({ left, right }: Edges): number {
  return (right ?? 0) - (left ?? 0) + 1;
}
