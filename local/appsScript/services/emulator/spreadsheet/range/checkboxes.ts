import { type Cell, tidyCell } from "../../../../../sheets/workbook/cell";
import type { RuleValue } from "../../../../../sheets/workbook/condition";
import type { DataValidation as ValidationRule } from "../../../../../sheets/workbook/dataValidation";
import { cellWithEntry } from "../../../../../sheets/workbook/enteredCell";
import { checkboxValues } from "../../../../../sheets/workbook/ruleCheck";
import { ANY, optional } from "../../../../declare/kinds";
import { methods } from "../../../../declare/methods";
import { RANGE, type RangePlace } from "../../../core/spreadsheet/classes";
import { changeCells, readCells } from "../../../core/spreadsheet/range/cells";

export const checkboxes = methods(RANGE, {
  // Each cell becomes an empty check box; its values are TRUE and FALSE unless others are given.
  insertCheckboxes: [
    [optional(ANY), optional(ANY)],
    (range, checkedValue, uncheckedValue) => {
      const validation: ValidationRule = {
        criterion: "CHECKBOX",
        values: [checkedValue, uncheckedValue].filter((each) => each !== undefined).map(boxValue),
        showDropdown: false,
        allowInvalid: true,
        helpText: null,
      };
      const [, unchecked] = checkboxValues(validation);
      changeCells(range, (cell) => withBoxValue(tidyCell({ ...cell, validation }), unchecked));
      return range;
    },
  ],
  removeCheckboxes: [
    [],
    (range) => {
      changeCells(range, (cell) =>
        ruleOfBox(cell) ? cellWithEntry(tidyCell({ ...cell, validation: undefined }), {}) : cell,
      );
      return range;
    },
  ],
  // Null unless all cells are check boxes in the same state.
  isChecked: [
    [],
    (range) => {
      const states = new Set(readCells(range, checkedState).flat());
      const [state = null] = states;
      return states.size === 1 ? state : null;
    },
  ],
  check: [[], (range) => tick(range, 0)],
  uncheck: [[], (range) => tick(range, 1)],
});

function tick(range: RangePlace, which: 0 | 1): RangePlace {
  changeCells(range, (cell) => {
    const rule = ruleOfBox(cell);
    return rule ? withBoxValue(cell, checkboxValues(rule)[which]) : cell;
  });
  return range;
}

function boxValue(value: unknown): RuleValue {
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

function ruleOfBox(cell: Cell | undefined): ValidationRule | undefined {
  return cell?.validation?.criterion === "CHECKBOX" ? cell.validation : undefined;
}

function checkedState(cell: Cell | undefined): boolean | null {
  const rule = ruleOfBox(cell);
  if (rule === undefined) return null;
  const [checked, unchecked] = checkboxValues(rule);
  const value = cell?.value ?? "";
  if (value === checked) return true;
  return value === unchecked || value === "" ? false : null;
}

function withBoxValue(cell: Cell | undefined, value: RuleValue): Cell | undefined {
  if (value === "" || typeof value === "object") return cellWithEntry(cell, {});
  return cellWithEntry(cell, { value });
}
