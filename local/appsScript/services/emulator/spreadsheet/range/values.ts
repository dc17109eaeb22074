import { hasContent } from "../../../../../sheets/workbook/cell";
import { copiedFormula } from "../../../../../sheets/workbook/formulaReferences";
import { GRID, TEXT_OR_NULL } from "../../../../declare/kinds";
import { methods } from "../../../../declare/methods";
import { RANGE } from "../../../core/spreadsheet/classes";
import { checkSize, readCells } from "../../../core/spreadsheet/range/cells";
import {
  enterFormulas,
  enterR1C1,
  r1c1Of,
  withEqualsSign,
} from "../../../core/spreadsheet/range/values";

export const values = methods(RANGE, {
  isBlank: [[], (range) => readCells(range, hasContent).every((row) => !row.includes(true))],
  getFormula: [[], ({ sheet, area }) => sheet.cell(area.row, area.column)?.formula ?? ""],
  getFormulaR1C1: [
    [],
    ({ sheet, area: { row, column } }) => r1c1Of(sheet.cell(row, column)?.formula, row, column),
  ],
  // A formula for many cells is shifted from the first, as when it is copied.
  setFormula: [
    [TEXT_OR_NULL],
    (range, formula) =>
      enterFormulas(range, (row, column) => copiedFormula(withEqualsSign(formula), row, column)),
  ],
  setFormulas: [
    [GRID],
    (range, formulas) => {
      checkSize(formulas, range.area);
      return enterFormulas(range, (row, column) => withEqualsSign(formulas[row]?.[column]));
    },
  ],
  setFormulaR1C1: [[TEXT_OR_NULL], (range, formula) => enterR1C1(range, () => formula)],
});
