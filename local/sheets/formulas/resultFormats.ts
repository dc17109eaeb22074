import { standsAsSaved } from "../workbook/cell";
import { chosenFormat } from "../workbook/enteredCell";
import type { ReadableSheet, ReadableWorkbook } from "../workbook/formulaEngine";
import { commonFormula } from "../workbook/formulaNotation";
import { isPlainText, showsDate } from "../workbook/numberFormat";
import { type AreaSpokenOf, placesIn } from "./formulaPlaces";
import type { FormulaPart, Parts } from "./formulaTree";
import { treeOf } from "./knownTrees";
import { operandsOf } from "./operands";
import { branchesOf, givesOneBack, isSum, ownFormat } from "./resultKind";
import { ValueFormats } from "./valueFormats";

/** Formulas that point at formulas, and so on, further than this keep the format they had. */
const DEEPEST = 40;

/**
 * The number formats that results bring with them where their cells have none of their own: a
 * date's, or that of the cells that are passed on or added up. For one evaluation.
 */
export class ResultFormats {
  readonly #workbook: ReadableWorkbook;
  readonly #numberAt: NumberAt;
  readonly #values: ValueFormats;
  readonly #ofFormulas = new Map<string, string | undefined>();
  #depth = 0;

  /** `numberAt` gives the result of a formula; null where it is not a number. */
  constructor(workbook: ReadableWorkbook, numberAt: NumberAt) {
    this.#workbook = workbook;
    this.#numberAt = numberAt;
    this.#values = new ValueFormats((sheet, row, column) => this.#cellAt(sheet, row, column));
  }

  /** Undefined where the result is an ordinary number. */
  formatOf(formula: string, sheet: ReadableSheet, result: number): string | undefined {
    const tree = treeOf(commonFormula(formula, this.#workbook.locale) ?? formula);
    return tree === null ? undefined : this.#ofParts(tree, sheet, result);
  }

  /** `result` is null where what the parts come to is not known: they are part of a sum. */
  #ofParts(parts: Parts, sheet: ReadableSheet, result: number | null): string | undefined {
    const { operands, operators } = operandsOf(parts);
    const [only, ...others] = operands;
    if (only === undefined) return undefined;
    if (others.length === 0) return this.#ofPart(only, sheet, result);
    if (operators.some((operator) => !/^[+-]$/.test(operator))) return undefined;
    const formats = operands.flatMap((operand) => this.#ofPart(operand, sheet, null) ?? []);
    const dates = formats.filter(showsDate);
    // The difference of two dates is a number of days.
    if (operators.includes("-") && dates.length > 1) return undefined;
    return dates[0] ?? formats[0];
  }

  #ofPart(part: FormulaPart, sheet: ReadableSheet, result: number | null): string | undefined {
    switch (part.kind) {
      case "token":
        return this.#ofPlaces(placesIn([part], sheet), result);
      case "group":
        return this.#ofParts(part.parts, sheet, result);
      case "array":
        return this.#ofPlaces(placesIn([part], sheet), result);
      case "call":
        return this.#ofCall(part.name.toUpperCase(), part.args, sheet, result);
      default:
        return part satisfies never;
    }
  }

  #ofCall(
    name: string,
    args: readonly Parts[],
    sheet: ReadableSheet,
    result: number | null,
  ): string | undefined {
    const own = ownFormat(name, this.#workbook.locale);
    if (own !== undefined) return own;
    const branches = branchesOf(name, args);
    if (branches !== null) {
      for (const branch of branches) {
        const format = this.#ofParts(branch, sheet, result);
        if (format !== undefined) return format;
      }
      return undefined;
    }
    if (!givesOneBack(name) && !isSum(name)) return undefined;
    const places = placesIn(args.flat(), sheet);
    if (givesOneBack(name)) return this.#ofPlaces(places, result);
    // A sum of pounds is in pounds, but a sum of dates is not a date.
    const format = this.#ofPlaces(places, null);
    return showsDate(format) ? undefined : format;
  }

  /** The format of the cell that the result comes from; of the first with any, where that is open. */
  #ofPlaces(places: readonly AreaSpokenOf[], result: number | null): string | undefined {
    for (const { sheet, area } of places) {
      const format =
        result === null
          ? this.#values.firstIn(sheet, area)
          : this.#values.ofValue(sheet, area, result);
      if (format !== undefined) return format;
    }
    return undefined;
  }

  #cellAt(sheet: ReadableSheet, row: number, column: number) {
    const cell = sheet.cell(row, column);
    if (cell === undefined) return null;
    const { formula } = cell;
    const number =
      (formula === undefined && !cell.spilled) || standsAsSaved(cell)
        ? typeof cell.value === "number"
          ? cell.value
          : null
        : this.#numberAt(sheet, row, column);
    if (number === null) return null;
    const format =
      formula === undefined
        ? cell.numberFormat
        : (chosenFormat(cell) ?? this.#ofFormulaAt(sheet, row, column, formula, number));
    return format === undefined || isPlainText(format) ? null : { number, format };
  }

  /** A formula may bring a format from one that was computed in this same evaluation. */
  #ofFormulaAt(
    sheet: ReadableSheet,
    row: number,
    column: number,
    formula: string,
    number: number,
  ): string | undefined {
    const key = `${sheet.id} ${row} ${column}`;
    if (this.#ofFormulas.has(key)) return this.#ofFormulas.get(key);
    if (this.#depth >= DEEPEST) return sheet.cell(row, column)?.numberFormat;
    // What points at itself brings nothing.
    this.#ofFormulas.set(key, undefined);
    this.#depth += 1;
    const format = this.formatOf(formula, sheet, number);
    this.#depth -= 1;
    this.#ofFormulas.set(key, format);
    return format;
  }
}

/** The result of a cell's formula; null where it is not a number. */
export type NumberAt = (sheet: ReadableSheet, row: number, column: number) => number | null;
