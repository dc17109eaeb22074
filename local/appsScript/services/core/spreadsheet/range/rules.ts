import { type Cell, tidyCell } from "../../../../../sheets/workbook/cell";
import { GRID, orNull } from "../../../../declare/kinds";
import { methods } from "../../../../declare/methods";
import { DATA_VALIDATION, type DataValidation, RANGE, type RangePlace } from "../classes";
import { ruleToKeep, validationOf } from "../dataValidation";
import { changeAlike, changeCells, checkSize, readCells } from "./cells";
import { getters } from "./looks";

/** Notes and rules. */
export const rules = methods(RANGE, {
  ...getters("Note", "Notes", (cell) => cell?.note ?? ""),
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
  getDataValidations: [[], (range) => readCells(range, (cell) => ruleOf(range, cell))],
  setDataValidation: [
    [orNull(DATA_VALIDATION)],
    (range, rule) =>
      changeAll(range, { validation: rule ? ruleToKeep(rule, range.sheet.workbook) : undefined }),
  ],
});

export function changeAll(
  range: RangePlace,
  change: Pick<Cell, "note" | "validation">,
): RangePlace {
  changeAlike(range, (cell) => tidyCell({ ...cell, ...change }));
  return range;
}

export function ruleOf({ sheet }: RangePlace, cell: Cell | undefined): DataValidation | null {
  return cell?.validation ? validationOf(cell.validation, sheet.workbook) : null;
}

/** Whole numbers get a decimal when they become notes by `setNotes`; a slip of Google's. */
function noteText(note: unknown): string | undefined {
  if (note === null || note === undefined || note === "") return undefined;
  return typeof note === "number" && Number.isInteger(note) ? note.toFixed(1) : String(note);
}
