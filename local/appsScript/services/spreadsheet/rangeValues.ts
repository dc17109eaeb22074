import { hasContent } from "../../../sheets/workbook/cell";
import { cellWithEntry } from "../../../sheets/workbook/enteredCell";
import {
  copiedFormula,
  formulaFromR1C1,
  formulaToR1C1,
} from "../../../sheets/workbook/formulaReferences";
import { displayValue } from "../../../sheets/workbook/numberFormat";
import { zonedTime } from "../../../sheets/workbook/zonedTime";
import { ANY, argumentsOf, GRID, TEXT_OR_NULL } from "./arguments";
import { changeCells, checkSize, enterCells, firstCell, readCells } from "./rangeCells";
import { RangeLocation } from "./rangePlace";
import { cellWithScriptValue, scriptValue, valueContext } from "./scriptValue";

type Value = string | number | boolean | Date;

/** Values and formulas of a range. */
export class RangeValues extends RangeLocation {
  getValue(): Value {
    return scriptValue(firstCell(this), zonedTime(this.sheet.workbook.timeZone));
  }

  getValues(): Value[][] {
    const zone = zonedTime(this.sheet.workbook.timeZone);
    return readCells(this, (cell) => scriptValue(cell, zone));
  }

  getDisplayValue(): string {
    return displayValue(firstCell(this), this.sheet.workbook.locale);
  }

  getDisplayValues(): string[][] {
    const { locale } = this.sheet.workbook;
    return readCells(this, (cell) => displayValue(cell, locale));
  }

  setValue(...args: unknown[]): this {
    const [value] = argumentsOf("Range.setValue", args, ANY);
    if (typeof value === "string" && value.startsWith("=") && value.length > 1) {
      return this.#enterFormulas((row, column) => copiedFormula(value, row, column));
    }
    return this.#enterValues(() => value);
  }

  setValues(...args: unknown[]): this {
    const [values] = argumentsOf("Range.setValues", args, GRID);
    checkSize(values, this.area);
    return this.#enterValues((row, column) => values[row]?.[column]);
  }

  isBlank(): boolean {
    return readCells(this, hasContent).every((row) => !row.includes(true));
  }

  getFormula(): string {
    return this.sheet.cell(this.area.row, this.area.column)?.formula ?? "";
  }

  getFormulas(): string[][] {
    return readCells(this, (cell) => cell?.formula ?? "");
  }

  getFormulaR1C1(): string | null {
    const { row, column } = this.area;
    const formula = this.sheet.cell(row, column)?.formula;
    return formula === undefined ? null : formulaToR1C1(formula, row, column);
  }

  getFormulasR1C1(): (string | null)[][] {
    return readCells(this, (cell, row, column) =>
      cell?.formula === undefined ? null : formulaToR1C1(cell.formula, row, column),
    );
  }

  /** A formula for many cells is shifted from the first, as when it is copied. */
  setFormula(...args: unknown[]): this {
    const [formula] = argumentsOf("Range.setFormula", args, TEXT_OR_NULL);
    return this.#enterFormulas((row, column) =>
      copiedFormula(withEqualsSign(formula), row, column),
    );
  }

  setFormulas(...args: unknown[]): this {
    const [formulas] = argumentsOf("Range.setFormulas", args, GRID);
    checkSize(formulas, this.area);
    return this.#enterFormulas((row, column) => withEqualsSign(formulas[row]?.[column]));
  }

  setFormulaR1C1(...args: unknown[]): this {
    const [formula] = argumentsOf("Range.setFormulaR1C1", args, TEXT_OR_NULL);
    return this.#enterFormulas((row, column) => this.#fromR1C1(formula, row, column));
  }

  setFormulasR1C1(...args: unknown[]): this {
    const [formulas] = argumentsOf("Range.setFormulasR1C1", args, GRID);
    checkSize(formulas, this.area);
    return this.#enterFormulas((row, column) =>
      this.#fromR1C1(formulas[row]?.[column], row, column),
    );
  }

  #fromR1C1(formula: unknown, row: number, column: number): string {
    const written = withEqualsSign(formula);
    if (written === "") return "";
    return formulaFromR1C1(written, this.area.row + row, this.area.column + column);
  }

  #enterValues(valueAt: (row: number, column: number) => unknown): this {
    const now = this.context.host.now();
    const context = valueContext(this.sheet.workbook, now);
    enterCells(this, now, (cell, row, column) =>
      cellWithScriptValue(cell, valueAt(row, column), context),
    );
    return this;
  }

  #enterFormulas(formulaAt: (row: number, column: number) => string): this {
    changeCells(this, (cell, row, column) => {
      const formula = formulaAt(row, column);
      return cellWithEntry(cell, formula === "" ? {} : { formula });
    });
    return this;
  }
}

/** "SUM(A1:A3)" is taken as "=SUM(A1:A3)". */
function withEqualsSign(formula: unknown): string {
  const text = formula === null || formula === undefined ? "" : String(formula);
  return text === "" || text.startsWith("=") ? text : `=${text}`;
}
