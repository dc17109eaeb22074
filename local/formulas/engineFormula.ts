import { isFunction, isOperator, isRange, parseA1Ref, type Token, tokenize } from "@borgar/fx";
import { mapReferences, type Reference, sheetOf } from "../workbook/formulaReferences";

export interface FormulaSurroundings {
  /** The engine's name for a sheet; null where there is none of that name. */
  readonly sheetNamed: (name: string) => string | null;
  /** Rows and columns of a sheet (undefined: the formula's own): open references end there. */
  readonly sizeOf: (sheetName: string | undefined) => { rowCount: number; columnCount: number };
  /** What the clock of the spreadsheet shows, in days since 30 December 1899. */
  readonly now: number;
}

/**
 * A formula of Sheets in the engine's words: open references get their ends, ARRAYFORMULA goes (the
 * engine fills arrays by itself), HYPERLINK leaves its label, TODAY and NOW become the time.
 */
export function engineFormula(formula: string, surroundings: FormulaSurroundings): string {
  const closed = mapReferences(formula, (reference) => closedReference(reference, surroundings));
  return withoutForeignFunctions(tokenize(closed, { allowTernary: true }), surroundings.now);
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

function withoutForeignFunctions(tokens: readonly Token[], now: number): string {
  const texts = tokens.map(({ value }) => value);
  tokens.forEach((token, place) => {
    if (!isFunction(token)) return;
    const name = token.value.toUpperCase();
    const call = callAt(tokens, place);
    if (call === null) return;
    if (name === "ARRAYFORMULA") texts[place] = "";
    if (name === "HYPERLINK") {
      texts[place] = "CHOOSE";
      texts[call.open] = `(${call.argumentCount},`;
    }
    if ((name === "TODAY" || name === "NOW") && call.argumentCount === 0) {
      texts.fill("", place, call.close + 1);
      texts[place] = `(${name === "TODAY" ? Math.floor(now) : now})`;
    }
  });
  return texts.join("");
}

/** The brackets of the function call whose name stands at `place`, and how many arguments it has. */
function callAt(
  tokens: readonly Token[],
  place: number,
): { readonly open: number; readonly close: number; readonly argumentCount: number } | null {
  const open = tokens.findIndex((token, index) => index > place && token.value === "(");
  let depth = 0;
  let commas = 0;
  let filled = false;
  for (let index = open; open >= 0 && index < tokens.length; index++) {
    const token = tokens[index];
    const value = token !== undefined && isOperator(token) ? token.value : "";
    if (value === "(" || value === "{") depth += 1;
    if (value === ")" || value === "}") depth -= 1;
    if (depth === 0) return { open, close: index, argumentCount: filled ? commas + 1 : 0 };
    if (value === "," && depth === 1) commas += 1;
    if (index > open && token?.value.trim() !== "") filled = true;
  }
  return null;
}
