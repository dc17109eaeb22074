import { tidyCell } from "../../../../../sheets/workbook/cell";
import type { DataValidation as ValidationRule } from "../../../../../sheets/workbook/dataValidation";
import { gridOf, orNull, TEXT_OR_NULL } from "../../../../declare/kinds";
import { methods } from "../../../../declare/methods";
import { DATA_VALIDATION, type DataValidation, RANGE } from "../../../core/spreadsheet/classes";
import { ruleToKeep } from "../../../core/spreadsheet/dataValidation";
import { changeCells, checkSize, firstCell } from "../../../core/spreadsheet/range/cells";
import { changeAll, ruleOf } from "../../../core/spreadsheet/range/rules";

export const rules = methods(RANGE, {
  setNote: [[TEXT_OR_NULL], (range, note) => changeAll(range, { note: note || undefined })],
  clearNote: [[], (range) => changeAll(range, { note: undefined })],
  getDataValidation: [[], (range) => ruleOf(range, firstCell(range))],
  setDataValidations: [
    [gridOf(orNull(DATA_VALIDATION))],
    (range, rules) => {
      checkSize(rules, range.area);
      const kept = new Map<DataValidation, ValidationRule>();
      for (const rule of rules.flat()) {
        if (rule && !kept.has(rule)) kept.set(rule, ruleToKeep(rule, range.sheet.workbook));
      }
      changeCells(range, (cell, row, column) => {
        const rule = rules[row]?.[column];
        return tidyCell({ ...cell, validation: rule ? kept.get(rule) : undefined });
      });
      return range;
    },
  ],
  clearDataValidations: [[], (range) => changeAll(range, { validation: undefined })],
});
