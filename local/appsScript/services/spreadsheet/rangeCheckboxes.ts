import { type Cell, tidyCell } from "../../../sheets/workbook/cell";
import type { RuleValue } from "../../../sheets/workbook/condition";
import type { DataValidation as ValidationRule } from "../../../sheets/workbook/dataValidation";
import { cellWithEntry } from "../../../sheets/workbook/enteredCell";
import { checkboxValues } from "../../../sheets/workbook/ruleCheck";
import { ANY, argumentsOf, optional } from "./arguments";
import { changeCells, readCells } from "./rangeCells";
import { RangeRules } from "./rangeRules";

/** Check boxes of a range. */
export class RangeCheckboxes extends RangeRules {
  /** Each cell becomes an empty check box; its values are TRUE and FALSE unless others are given. */
  insertCheckboxes(...args: unknown[]): this {
    argumentsOf("Range.insertCheckboxes", args, optional(ANY), optional(ANY));
    const validation: ValidationRule = {
      criterion: "CHECKBOX",
      values: args.map(boxValue),
      showDropdown: false,
      allowInvalid: true,
      helpText: null,
    };
    const [, unchecked] = checkboxValues(validation);
    changeCells(this, (cell) => cellWithBoxValue(tidyCell({ ...cell, validation }), unchecked));
    return this;
  }

  removeCheckboxes(): this {
    changeCells(this, (cell) =>
      isCheckbox(cell) ? cellWithEntry(tidyCell({ ...cell, validation: undefined }), {}) : cell,
    );
    return this;
  }

  /** Null unless all cells are check boxes in the same state. */
  isChecked(): boolean | null {
    const states = new Set(readCells(this, checkedState).flat());
    const [state = null] = states;
    return states.size === 1 ? state : null;
  }

  check(): this {
    return this.#tick(0);
  }

  uncheck(): this {
    return this.#tick(1);
  }

  #tick(which: 0 | 1): this {
    changeCells(this, (cell) => {
      const rule = cell?.validation;
      return rule?.criterion === "CHECKBOX"
        ? cellWithBoxValue(cell, checkboxValues(rule)[which])
        : cell;
    });
    return this;
  }
}

function boxValue(value: unknown): RuleValue {
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

function isCheckbox(cell: Cell | undefined): boolean {
  return cell?.validation?.criterion === "CHECKBOX";
}

function checkedState(cell: Cell | undefined): boolean | null {
  const rule = cell?.validation;
  if (rule?.criterion !== "CHECKBOX") return null;
  const [checked, unchecked] = checkboxValues(rule);
  const value = cell?.value ?? "";
  if (value === checked) return true;
  return value === unchecked || value === "" ? false : null;
}

function cellWithBoxValue(cell: Cell | undefined, value: RuleValue): Cell | undefined {
  if (value === "" || typeof value === "object") return cellWithEntry(cell, {});
  return cellWithEntry(cell, { value });
}
