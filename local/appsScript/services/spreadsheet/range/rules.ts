import { type Cell, tidyCell } from "../../../../sheets/workbook/cell";
import type { DataValidation as ValidationRule } from "../../../../sheets/workbook/dataValidation";
import { GRID, gridOf, orNull, TEXT_OR_NULL } from "../../../declare/kinds";
import { methods } from "../../../declare/methods";
import { DATA_VALIDATION, type DataValidation, RANGE, type RangePlace } from "../classes";
import { ruleToKeep, validationOf } from "../dataValidation";
import { changeAlike, changeCells, checkSize, firstCell, readCells } from "./cells";
import { getters } from "./looks";

/** Notes and rules. */
export const rules = methods(RANGE, {
  ...getters("Note", "Notes", (cell) => cell?.note ?? ""),
  setNote: [[TEXT_OR_NULL], (range, note) => changeAll(range, { note: note || undefined })],
  setNotes: [
    [GRID],
    (range, notes) => {
      checkSize(notes, range.area);
      changeCells(range, (cell, row, column) =>
        tidyCell({ ...cell, note: noteText(notes[row]?.[column]) }),
      );
      return range;
    },
  ],
  clearNote: [[], (range) => changeAll(range, { note: undefined })],

  getDataValidation: [[], (range) => ruleOf(range, firstCell(range))],
  getDataValidations: [[], (range) => readCells(range, (cell) => ruleOf(range, cell))],
  setDataValidation: [
    [orNull(DATA_VALIDATION)],
    (range, rule) =>
      changeAll(range, { validation: rule ? ruleToKeep(rule, range.sheet.workbook) : undefined }),
  ],
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

function changeAll(range: RangePlace, change: Pick<Cell, "note" | "validation">): RangePlace {
  changeAlike(range, (cell) => tidyCell({ ...cell, ...change }));
  return range;
}

function ruleOf({ sheet }: RangePlace, cell: Cell | undefined): DataValidation | null {
  return cell?.validation ? validationOf(cell.validation, sheet.workbook) : null;
}

/** Whole numbers get a decimal when they become notes by `setNotes`; a slip of Google's. */
function noteText(note: unknown): string | undefined {
  if (note === null || note === undefined || note === "") return undefined;
  return typeof note === "number" && Number.isInteger(note) ? note.toFixed(1) : String(note);
}
