import { type CellArrayStructure, Model } from "@ironcalc/wasm";
import { columnLetters } from "../workbook/a1Notation";
import { type Area, lastColumnOf, lastRowOf } from "../workbook/area";
import { type Cell, isCellError, standsAsSaved } from "../workbook/cell";
import type { ReadableSheet, ReadableWorkbook } from "../workbook/formulaEngine";
import { commonFormula } from "../workbook/formulaNotation";
import { isMonthFirst } from "../workbook/locale";
import { namesOfWorkbook } from "../workbook/namedRanges";
import { typedValue } from "../workbook/typedValue";
import { aboutWorkbook } from "./aboutWorkbook";
import { datesIn } from "./datesIn";
import { engineFormula } from "./engineFormula";
import { EngineSheets, quoted } from "./engineSheets";
import { withoutLocalNames } from "./localNames";
import { reachableSheets, sheetsSpokenOf } from "./sheetsSpokenOf";

/** What the engine says that a cell came to. */
export type EngineResult =
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "yes or no"; readonly yes: boolean }
  | { readonly kind: "error"; readonly error: string };

const ENGINE_ERRORS = /^#(N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!|ERROR!|SPILL!|CALC!)$/;
const CELL_TYPES = { text: 2, yesOrNo: 4, error: 16 } as const;

/**
 * A copy of the workbook's values and formulas in IronCalc. The engine gives a number only as it
 * would print it, so each formula has a twin, on a sheet of its own, that turns the number into
 * text without losing a digit.
 */
export class EngineMirror {
  readonly #model: Model;
  readonly #sheets: EngineSheets;
  readonly #workbook: ReadableWorkbook;
  readonly #now: number;
  readonly #loaded: ReadonlySet<ReadableSheet>;
  #usesTime = false;
  #usesLooks = false;

  /** Copies the sheets that formulas can reach. `now` is the time that TODAY and NOW give. */
  constructor(workbook: ReadableWorkbook, now: number) {
    this.#workbook = workbook;
    this.#now = now;
    // Its locale decides how the engine reads days that stand as text: as the workbook's does.
    const locale = isMonthFirst(workbook.locale) ? "en" : "en-GB";
    this.#model = new Model("workbook", locale, "UTC", "en");
    this.#sheets = new EngineSheets(this.#model, workbook);
    this.#model.pauseEvaluation();
    for (const { name, area } of namesOfWorkbook(workbook)) this.#addName(name, area.sheetId, area);
    this.#loaded = reachableSheets(workbook);
    for (const sheet of this.#loaded) {
      sheet.eachCell((cell, row, column) => this.setCell(sheet, row, column, cell));
    }
  }

  free(): void {
    this.#model.free();
  }

  /** Whether what the formulas were translated by (times, formats of cells) is still so at `now`. */
  isStillSo(now: number): boolean {
    return !this.#usesLooks && (!this.#usesTime || now === this.#now);
  }

  /** Whether everything that the formula refers to was copied; a plain value refers to nothing else. */
  reaches(sheet: ReadableSheet, formula: string | undefined): boolean {
    if (formula === undefined) return true;
    const spokenOf = sheetsSpokenOf(formula, sheet);
    return spokenOf.every((each) => this.#loaded.has(each));
  }

  setCell(sheet: ReadableSheet, row: number, column: number, cell: Cell | undefined): void {
    if (!this.#loaded.has(sheet)) return;
    const place = this.#sheets.placeOf(sheet);
    const stands = standsAsSaved(cell);
    const isSpilled = cell?.spilled && !stands;
    if (cell === undefined || isSpilled || (cell.formula ?? cell.value) === undefined) {
      this.#model.rangeClearContents(place.index, row, column, row, column);
      return;
    }
    // A value that came with the file is a value to the engine: it may not know the formula.
    if (cell.formula === undefined || stands) {
      this.#model.setUserInput(place.index, row, column, inputOf(cell.value));
      return;
    }
    this.#setFormula(sheet, row, column, cell.formula);
  }

  evaluate(): void {
    this.#model.evaluate();
  }

  /** What stands there, as it was computed. Null for a blank. */
  resultAt(sheet: ReadableSheet, row: number, column: number): EngineResult | null {
    const { index, twinIndex } = this.#sheets.placeOf(sheet);
    const text = this.#model.getFormattedCellValue(index, row, column);
    switch (this.#model.getCellType(index, row, column)) {
      case CELL_TYPES.text:
        return { kind: "text", text };
      case CELL_TYPES.yesOrNo:
        return { kind: "yes or no", yes: text === "TRUE" };
      case CELL_TYPES.error:
        return { kind: "error", error: text };
      default: {
        if (text === "") return null;
        const exact = this.#model.getFormattedCellValue(twinIndex, row, column);
        return { kind: "number", number: Number(exact === "" ? text : exact) };
      }
    }
  }

  /** The cells that the formula there fills besides its own. */
  spillOf(
    sheet: ReadableSheet,
    row: number,
    column: number,
  ): readonly (readonly [number, number])[] {
    const { index } = this.#sheets.placeOf(sheet);
    const structure = this.#model.getCellArrayStructure(index, row, column);
    const [width, height] = sizeOf(structure);
    const cells: [number, number][] = [];
    for (let down = 0; down < height; down++) {
      for (let right = 0; right < width; right++) {
        if (down + right > 0) cells.push([row + down, column + right]);
      }
    }
    return cells;
  }

  /** Gives the cells of a spilled array their twins; call `evaluate` again after it. */
  addTwins(sheet: ReadableSheet, cells: readonly (readonly [number, number])[]): void {
    for (const [row, column] of cells) this.#addTwin(sheet, row, column);
  }

  #setFormula(sheet: ReadableSheet, row: number, column: number, formula: string): void {
    const { index } = this.#sheets.placeOf(sheet);
    this.#usesTime ||= /\b(TODAY|NOW)\b/i.test(formula);
    this.#usesLooks ||= /\b(ISDATE|FORMULATEXT|ISFORMULA)\b/i.test(formula);
    const { locale } = this.#workbook;
    const context = { locale, currentYear: yearOf(this.#now) };
    const common = commonFormula(formula, locale);
    if (common === null) {
      this.#model.setUserInput(index, row, column, "#ERROR!");
      return;
    }
    const translated = engineFormula(withoutLocalNames(common, sheet), {
      ...context,
      now: this.#now,
      typed: (text) => typedValue(text, context),
      about: aboutWorkbook(sheet),
      datesIn: (reference) => datesIn(reference, sheet, (name) => this.#sheetCalled(name)),
      sheetNamed: (name) => {
        const named = this.#sheetCalled(name);
        return named === undefined ? null : this.#sheets.placeOf(named).name;
      },
      sizeOf: (name) => (name === undefined ? sheet : (this.#sheetCalled(name) ?? sheet)),
    });
    try {
      this.#model.setUserInput(index, row, column, translated);
    } catch {
      this.#model.setUserInput(index, row, column, "#ERROR!");
    }
    this.#addTwin(sheet, row, column);
  }

  #addTwin(sheet: ReadableSheet, row: number, column: number): void {
    const { twinIndex, name } = this.#sheets.placeOf(sheet);
    const source = `${quoted(name)}!${columnLetters(column)}${row}`;
    const twin = `=IF(ISNUMBER(${source}),${source}&"","")`;
    this.#model.setUserInput(twinIndex, row, column, twin);
  }

  #addName(name: string, sheetId: number, area: Area): void {
    const place = this.#sheets.placeOfId(sheetId);
    if (place === undefined) return;
    const [left, right] = [area.column, lastColumnOf(area)].map(columnLetters);
    const range = `$${left}$${area.row}:$${right}$${lastRowOf(area)}`;
    try {
      this.#model.newDefinedName(name, undefined, `${quoted(place.name)}!${range}`);
    } catch {
      // A name that the engine does not take gives #NAME? where it is used.
    }
  }

  #sheetCalled(name: string): ReadableSheet | undefined {
    const lower = name.toLowerCase();
    return this.#workbook.sheets.find((sheet) => sheet.name.toLowerCase() === lower);
  }
}

/** A value as it would be typed into the engine; text behind an apostrophe, so that it stays text. */
function inputOf(value: Cell["value"]): string {
  // To it, errors that it does not know would be text.
  if (isCellError(value)) return ENGINE_ERRORS.test(value.error) ? value.error : "#VALUE!";
  if (typeof value === "string") return `'${value}`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

function sizeOf(structure: CellArrayStructure): readonly [number, number] {
  if (typeof structure === "string") return [1, 1];
  if ("DynamicAnchor" in structure) return structure.DynamicAnchor;
  return "ArrayAnchor" in structure ? structure.ArrayAnchor : [1, 1];
}

/** Of a day, counted from 30 December 1899. */
function yearOf(serial: number): number {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).getUTCFullYear();
}
