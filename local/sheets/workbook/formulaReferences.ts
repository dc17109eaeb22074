import {
  isRange,
  parseA1Ref,
  type ReferenceA1,
  stringifyA1Ref,
  tokenize,
  translateFormulaToA1,
  translateFormulaToR1C1,
} from "@borgar/fx";
import { quotedSheetName } from "./a1Notation";
import type { Axis, SpanMap } from "./spans";

/** One reference of a formula, `Sheet1!$A2:B`. */
export type Reference = ReferenceA1;

const LARGEST = 10_000_000;

/**
 * The formula with each reference replaced by what `map` makes of it; null makes it `#REF!`. Text,
 * function names and names of ranges stay. What is no formula at all comes back as it is.
 */
export function mapReferences(
  formula: string,
  map: (reference: Reference) => Reference | null,
): string {
  let changed = false;
  const parts = tokenize(formula, { allowTernary: true }).map((token) => {
    if (!isRange(token)) return token.value;
    const reference = parseA1Ref(token.value, { allowTernary: true, allowNamed: false });
    if (reference === undefined || !("range" in reference)) return token.value;
    const mapped = map(reference);
    if (mapped === reference) return token.value;
    changed = true;
    return mapped === null ? "#REF!" : stringifyA1Ref(mapped);
  });
  return changed ? parts.join("") : formula;
}

/** The formula with commas between arguments, where Sheets takes semicolons too; braces keep theirs. */
export function withCommas(formula: string): string {
  if (!formula.includes(";")) return formula;
  const open: string[] = [];
  return tokenize(formula, { allowTernary: true })
    .map(({ type, value }) => {
      if (type !== "operator") return value;
      if (value === "(" || value === "{") open.push(value);
      if (value === ")" || value === "}") open.pop();
      return value === ";" && open.at(-1) === "(" ? "," : value;
    })
    .join("");
}

/** The formula as it reads after being copied so many rows down and columns to the right. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => {
    const { range } = reference;
    const top = range.$top ? range.top : moved(range.top, rows);
    const bottom = range.$bottom ? range.bottom : moved(range.bottom, rows);
    const left = range.$left ? range.left : moved(range.left, columns);
    const right = range.$right ? range.right : moved(range.right, columns);
    const edges = [top, bottom, left, right];
    if (edges.some((edge) => edge != null && (edge < 0 || edge > LARGEST))) return null;
    return { ...reference, range: { ...range, top, bottom, left, right } } as Reference;
  });
}

/** The formula after rows or columns of one sheet moved; `isThere` tells references to that sheet. */
export function shiftedFormula(
  formula: string,
  axis: Axis,
  map: SpanMap,
  isThere: (sheetName: string | undefined) => boolean,
): string {
  return mapReferences(formula, (reference) => {
    return isThere(sheetOf(reference)) ? shiftedReference(reference, axis, map) : reference;
  });
}

export function shiftedReference(reference: Reference, axis: Axis, map: SpanMap): Reference | null {
  return axis === "rows" ? shiftRows(reference, map) : shiftColumns(reference, map);
}

/** The formula after a sheet got another name, or (null) went. */
export function renamedSheetFormula(formula: string, from: string, to: string | null): string {
  const isMeant = (name: string | undefined): boolean => name?.toLowerCase() === from.toLowerCase();
  const renamed = mapReferences(formula, (reference) => {
    if (!isMeant(sheetOf(reference))) return reference;
    return to === null ? null : { ...reference, context: [to] };
  });
  if (!renamed.includes("!")) return renamed;
  return tokenize(renamed, { allowTernary: true })
    .map(({ type, value }) => {
      const { sheetName, name } = type === "range_named" ? nameParts(value) : NO_NAME;
      if (!isMeant(sheetName)) return value;
      return to === null ? "#REF!" : `${quotedSheetName(to)}!${name}`;
    })
    .join("");
}

const NO_NAME = { sheetName: undefined, name: "" };

/** A name as a formula says it, and the sheet that it says it of: `Data!rate`. */
export function nameParts(written: string): { sheetName: string | undefined; name: string } {
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(written);
  const [, quoted, plain, name = written] = parts ?? [];
  return { sheetName: quoted?.replace(/''/g, "'") ?? plain, name };
}

/** The sheet that a reference names, or undefined for the formula's own. */
export function sheetOf(reference: Reference): string | undefined {
  return reference.context?.at(-1);
}

/** A1 notation to R1C1 as Sheets writes it, with `[0]` for "this row". */
export function formulaToR1C1(formula: string, row: number, column: number): string {
  const translated = translateFormulaToR1C1(formula, anchor(row, column), { allowTernary: true });
  return tokenize(translated, { r1c1: true, allowTernary: true })
    .map((token) => (isRange(token) ? withZeros(token.value) : token.value))
    .join("");
}

export function formulaFromR1C1(formula: string, row: number, column: number): string {
  return translateFormulaToA1(formula, anchor(row, column), { allowTernary: true });
}

function anchor(row: number, column: number): string {
  const edge = { $top: false, $left: false, $bottom: false, $right: false };
  const [top, left] = [row - 1, column - 1];
  return stringifyA1Ref({ range: { top, left, bottom: top, right: left, ...edge } });
}

/** A reference to whole rows or columns keeps its form; in `RC[1]` a bare R stands for this row. */
function withZeros(reference: string): string {
  return reference
    .replace(/^[RC]$/i, "$&[0]")
    .replace(/R(?![\d[])(?=C)/gi, "R[0]")
    .replace(/(R(?:\d+|\[-?\d+\]))C(?![\d[])/gi, "$1C[0]");
}

function moved(edge: number | null | undefined, by: number): number | null {
  return edge == null ? null : edge + by;
}

function shiftRows(reference: Reference, map: SpanMap): Reference | null {
  const { range } = reference;
  const span = shiftEdges(range.top, range.bottom, map);
  if (span === undefined) return reference;
  return span && { ...reference, range: { ...range, top: span[0], bottom: span[1] } };
}

function shiftColumns(reference: Reference, map: SpanMap): Reference | null {
  const { range } = reference;
  const span = shiftEdges(range.left, range.right, map);
  if (span === undefined) return reference;
  return span && { ...reference, range: { ...range, left: span[0], right: span[1] } };
}

/** Edges of references count from 0. Undefined: nothing moved; null: all of it is gone. */
function shiftEdges(
  low: number | null | undefined,
  high: number | null | undefined,
  map: SpanMap,
): readonly [number | null, number | null] | null | undefined {
  if (low == null) return undefined;
  const span = map(low + 1, high == null ? LARGEST : high + 1);
  if (span === null) return null;
  const [start, end] = [span[0] - 1, high == null ? null : span[1] - 1];
  return start === low && end === (high ?? null) ? undefined : [start, end];
}
