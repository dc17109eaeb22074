import { isRange, parseA1Ref, tokenize } from "@borgar/fx";
import { mapReferences, type Reference, sheetOf } from "../workbook/formulaReferences";
import type { AboutWorkbook } from "./aboutCalls";
import type { DatesIn } from "./dateCalls";
import { written } from "./engineWords";
import { formulaTree } from "./formulaTree";
import { passesBlanksOn } from "./passedBlanks";
import type { TextReading } from "./typedText";

export interface FormulaSurroundings extends TextReading {
  readonly datesIn: DatesIn;
  readonly about: AboutWorkbook;
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
  return inEngineWords(closed, surroundings);
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

function inEngineWords(formula: string, surroundings: FormulaSurroundings): string {
  const tree = formulaTree(formula);
  if (tree === null) return formula;
  const words = written(tree, { ...surroundings, inArray: false, depth: 0 });
  if (!passesBlanksOn(tree)) return words;
  // The engine makes 0 of a blank that comes out in the end, but knows it until then.
  return `=LET(whole_,${words.replace(/^\s*=/, "")},IF(whole_&""="","",whole_))`;
}
