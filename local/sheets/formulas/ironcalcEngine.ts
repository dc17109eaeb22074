import { initSync, Model } from "@ironcalc/wasm";
import { allFormulas } from "../workbook/allFormulas";
import { hasContent, type StoredValue, standsAsSaved } from "../workbook/cell";
import { chosenFormat } from "../workbook/enteredCell";
import type {
  ComputedCell,
  FormulaChanges,
  FormulaEngine,
  ReadableSheet,
  ReadableWorkbook,
} from "../workbook/formulaEngine";
import { sheetOf } from "../workbook/formulaReferences";
import { zonedTime } from "../workbook/zonedTime";
import { loneReference } from "./engineFormula";
import { EngineMirror, type EngineResult } from "./engineMirror";
import { functionsOf } from "./formulaTree";
import { ResultFormats } from "./resultFormats";
import { engineCall } from "./sheetsFunctions";

export interface EngineHost {
  /** The bytes of IronCalc's WebAssembly file; asked for once, at the first formula. */
  readonly loadWasm: () => BufferSource;
  /** Milliseconds since 1970: what TODAY and NOW go by. */
  readonly now: () => number;
}

/** What it asks about is the program that computes, which the engine is not. */
const OF_THE_PROGRAM = /^INFO$/;

let isLoaded = false;

/** The engine's errors in the words of Sheets. */
const SHEETS_ERRORS: { readonly [error: string]: string } = {
  "#CIRC!": "#REF!",
  "#SPILL!": "#REF!",
  "#CALC!": "#N/A",
  "#N/IMPL!": "#NAME?",
  "#NULL!": "#NULL!",
};

/** Computes a workbook's formulas with IronCalc. A function it does not know gives `#NAME?`. */
export class IroncalcEngine implements FormulaEngine {
  readonly #host: EngineHost;
  readonly #known = new Map<string, boolean>();
  readonly #english = new Map<string, string | null>();
  #mirror: { readonly workbook: ReadableWorkbook; readonly copy: EngineMirror } | null = null;

  constructor(host: EngineHost) {
    this.#host = host;
  }

  evaluate(workbook: ReadableWorkbook, changes: FormulaChanges): readonly ComputedCell[] {
    const mirror = this.#upToDate(workbook, changes);
    mirror.evaluate();
    const live = allFormulas(workbook).filter(({ cell }) => !standsAsSaved(cell));
    const spills = live.map(({ sheet, row, column, cell: { formula } }) => ({
      ...{ sheet, row, column, formula },
      spill: mirror.spillOf(sheet, row, column),
    }));
    const spilling = spills.filter(({ spill }) => spill.length > 0);
    for (const { sheet, spill } of spilling) mirror.addTwins(sheet, spill);
    if (spilling.length > 0) mirror.evaluate();
    const formats = new ResultFormats(workbook, (sheet, row, column) => {
      const result = mirror.resultAt(sheet, row, column);
      return result?.kind === "number" ? result.number : null;
    });
    return spills.flatMap((found) => resultsOf(found, mirror, formats));
  }

  unknownFunctions(formula: string): readonly string[] {
    const names = functionsOf(formula).map((name) => name.toUpperCase());
    return [...new Set(names)].filter((name) => !this.#knows(name));
  }

  #knows(name: string): boolean {
    if (OF_THE_PROGRAM.test(name)) return false;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    this.#load();
    const model = new Model("functions", "en", "UTC", "en");
    // What it knows it refuses for want of arguments; what it does not know it calls by that name.
    model.setUserInput(0, 1, 1, `=${engineCall(name, [])}`);
    const isKnown = model.getFormattedCellValue(0, 1, 1) !== "#NAME?";
    model.free();
    this.#known.set(name, isKnown);
    return isKnown;
  }

  englishName(name: string, locale: string): string | null {
    const [language = ""] = locale.split("_");
    const key = `${language} ${name.toUpperCase()}`;
    const known = this.#english.get(key);
    if (known !== undefined) return known;
    const english = this.#knows(name.toUpperCase()) ? null : translated(name, language);
    this.#english.set(key, english);
    return english;
  }

  #load(): void {
    if (!isLoaded) initSync({ module: this.#host.loadWasm() });
    isLoaded = true;
  }

  #upToDate(workbook: ReadableWorkbook, changes: FormulaChanges): EngineMirror {
    const now = zonedTime(workbook.timeZone).serialOf(this.#host.now());
    const known = this.#mirror?.workbook === workbook ? this.#mirror.copy : null;
    if (known !== null && !changes.everything && known.isStillSo(now)) {
      const cells = changes.cells.flatMap(({ sheetId, row, column }) => {
        const sheet = workbook.sheetById(sheetId);
        return sheet === undefined ? [] : [{ sheet, row, column, cell: sheet.cell(row, column) }];
      });
      if (cells.every(({ sheet, cell }) => known.reaches(sheet, cell?.formula))) {
        for (const { sheet, row, column, cell } of cells) known.setCell(sheet, row, column, cell);
        return known;
      }
    }
    this.#load();
    this.#mirror?.copy.free();
    const copy = new EngineMirror(workbook, now);
    this.#mirror = { workbook, copy };
    return copy;
  }
}

/** The engine has some languages: what it knows in one of them it writes in another. */
function translated(name: string, language: string): string | null {
  const model = new Model("functions", "en", "UTC", "en");
  try {
    model.setLanguage(language);
    model.setUserInput(0, 1, 1, `=${name}()`);
    model.setLanguage("en");
    const english = model.getCellContent(0, 1, 1).slice("=".length, -"()".length);
    return english.toUpperCase() === name.toUpperCase() ? null : english;
  } catch {
    return null;
  } finally {
    model.free();
  }
}

interface LiveFormula {
  readonly sheet: ReadableSheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** The cells that it fills besides its own. */
  readonly spill: readonly (readonly [number, number])[];
}

function resultsOf(
  { sheet, row, column, formula, spill }: LiveFormula,
  mirror: EngineMirror,
  formats: ResultFormats,
): readonly ComputedCell[] {
  const computed = (atRow: number, atColumn: number, spilled: boolean): ComputedCell => {
    const result = mirror.resultAt(sheet, atRow, atColumn);
    const isNumber = result?.kind === "number";
    const isZero = isNumber && result.number === 0;
    const value = isZero && !spilled && pointsAtBlank(formula, sheet) ? null : cellValueOf(result);
    // A format that was chosen for the cell stays, whatever the result brings.
    const brings = isNumber && chosenFormat(sheet.cell(atRow, atColumn)) === undefined;
    const numberFormat = brings ? formats.formatOf(formula, sheet, result.number) : undefined;
    return {
      sheetId: sheet.id,
      row: atRow,
      column: atColumn,
      value,
      spilled,
      ...(numberFormat !== undefined && { numberFormat }),
    };
  };
  return [
    computed(row, column, false),
    ...spill.map(([atRow, atColumn]) => computed(atRow, atColumn, true)),
  ];
}

function pointsAtBlank(formula: string, sheet: ReadableSheet): boolean {
  const reference = loneReference(formula);
  if (reference === null) return false;
  const name = sheetOf(reference);
  const target = name === undefined ? sheet : sheet.workbook.sheetByName(name);
  const { top, left } = reference.range;
  return target !== undefined && !hasContent(target.cell((top ?? 0) + 1, (left ?? 0) + 1));
}

function cellValueOf(result: EngineResult | null): StoredValue | null {
  switch (result?.kind) {
    case undefined:
      return null;
    case "number":
      return result.number;
    case "text":
      return result.text;
    case "yes or no":
      return result.yes;
    case "error":
      return { error: SHEETS_ERRORS[result.error] ?? result.error };
    default:
      return result satisfies never;
  }
}
