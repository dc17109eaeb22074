import { cellWithEntry } from "../../../../../sheets/workbook/enteredCell";
import {
  copiedFormula,
  formulaFromR1C1,
  formulaToR1C1,
} from "../../../../../sheets/workbook/formulaReferences";
import { displayValue } from "../../../../../sheets/workbook/numberFormat";
import { zonedTime } from "../../../../../sheets/workbook/zonedTime";
import { ANY, GRID } from "../../../../declare/kinds";
import { methods } from "../../../../declare/methods";
import { RANGE, type RangePlace } from "../classes";
import { cellWithScriptValue, scriptValue, valueContext } from "../scriptValue";
import { changeCells, checkSize, enterCells, firstCell, readCells } from "./cells";

/** Values and formulas. */
export const values = methods(RANGE, {
  getValue: [[], (range) => scriptValue(firstCell(range), zonedTime(timeZoneOf(range)))],
  getValues: [[], valuesOf],
  getDisplayValue: [[], (range) => displayValue(firstCell(range), range.sheet.workbook.locale)],
  getDisplayValues: [
    [],
    (range) => readCells(range, (cell) => displayValue(cell, range.sheet.workbook.locale)),
  ],
  setValue: [
    [ANY],
    (range, value, { now }) => {
      if (typeof value === "string" && value.startsWith("=") && value.length > 1) {
        return enterFormulas(range, (row, column) => copiedFormula(value, row, column));
      }
      return enterValues(range, now(), () => value);
    },
  ],
  setValues: [
    [GRID],
    (range, values, { now }) => {
      checkSize(values, range.area);
      return enterValues(range, now(), (row, column) => values[row]?.[column]);
    },
  ],
  getFormulas: [[], (range) => readCells(range, (cell) => cell?.formula ?? "")],
  getFormulasR1C1: [
    [],
    (range) => readCells(range, (cell, row, column) => r1c1Of(cell?.formula, row, column)),
  ],
  setFormulasR1C1: [
    [GRID],
    (range, formulas) => {
      checkSize(formulas, range.area);
      return enterR1C1(range, (row, column) => formulas[row]?.[column]);
    },
  ],
});

/** The values of a range as `getValues` gives them. */
export function valuesOf(range: RangePlace): unknown[][] {
  const zone = zonedTime(timeZoneOf(range));
  return readCells(range, (cell) => scriptValue(cell, zone));
}

function timeZoneOf({ sheet }: RangePlace): string {
  return sheet.workbook.timeZone;
}

function enterValues(
  range: RangePlace,
  now: number,
  valueAt: (row: number, column: number) => unknown,
): RangePlace {
  const context = valueContext(range.sheet.workbook, now);
  enterCells(range, now, (cell, row, column) =>
    cellWithScriptValue(cell, valueAt(row, column), context),
  );
  return range;
}

export function enterFormulas(
  range: RangePlace,
  formulaAt: (row: number, column: number) => string,
): RangePlace {
  changeCells(range, (cell, row, column) => {
    const formula = formulaAt(row, column);
    return cellWithEntry(cell, formula === "" ? {} : { formula });
  });
  return range;
}

export function enterR1C1(
  range: RangePlace,
  formulaAt: (row: number, column: number) => unknown,
): RangePlace {
  const { area } = range;
  return enterFormulas(range, (row, column) => {
    const written = withEqualsSign(formulaAt(row, column));
    return written && formulaFromR1C1(written, area.row + row, area.column + column);
  });
}

export function r1c1Of(formula: string | undefined, row: number, column: number): string | null {
  return formula === undefined ? null : formulaToR1C1(formula, row, column);
}

/** "SUM(A1:A3)" is taken as "=SUM(A1:A3)". */
export function withEqualsSign(formula: unknown): string {
  const text = formula === null || formula === undefined ? "" : String(formula);
  return text === "" || text.startsWith("=") ? text : `=${text}`;
}
