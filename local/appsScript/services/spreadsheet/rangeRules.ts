import { type Cell, tidyCell } from "../../../sheets/workbook/cell";
import type { DataValidation as ValidationRule } from "../../../sheets/workbook/dataValidation";
import { argumentsOf, GRID, instance, orNull, TEXT_OR_NULL } from "./arguments";
import { type DataValidation, ruleToKeep, validationOf } from "./dataValidation";
import { changeAlike, changeCells, checkSize, firstCell, readCells } from "./rangeCells";
import { gridOf } from "./rangeLooks";
import { RangeRichText } from "./rangeRichText";

const RULE_OR_NULL = orNull(instance<DataValidation>("DataValidation"));

/** Notes and rules of a range. */
export class RangeRules extends RangeRichText {
  getNote(): string {
    return firstCell(this)?.note ?? "";
  }

  getNotes(): string[][] {
    return readCells(this, (cell) => cell?.note ?? "");
  }

  setNote(...args: unknown[]): this {
    const [note] = argumentsOf("Range.setNote", args, TEXT_OR_NULL);
    changeAlike(this, (cell) => tidyCell({ ...cell, note: note || undefined }));
    return this;
  }

  setNotes(...args: unknown[]): this {
    const [notes] = argumentsOf("Range.setNotes", args, GRID);
    checkSize(notes, this.area);
    changeCells(this, (cell, row, column) =>
      tidyCell({ ...cell, note: noteText(notes[row]?.[column]) }),
    );
    return this;
  }

  clearNote(): this {
    changeAlike(this, (cell) => cell && tidyCell({ ...cell, note: undefined }));
    return this;
  }

  getDataValidation(): DataValidation | null {
    return this.#validation(firstCell(this));
  }

  getDataValidations(): (DataValidation | null)[][] {
    return readCells(this, (cell) => this.#validation(cell));
  }

  setDataValidation(...args: unknown[]): this {
    const [rule] = argumentsOf("Range.setDataValidation", args, RULE_OR_NULL);
    const validation = rule === null ? undefined : ruleToKeep(rule, this.sheet.workbook);
    changeAlike(this, (cell) => tidyCell({ ...cell, validation }));
    return this;
  }

  setDataValidations(...args: unknown[]): this {
    const [rules] = argumentsOf("Range.setDataValidations", args, gridOf(RULE_OR_NULL));
    checkSize(rules, this.area);
    const kept = new Map<DataValidation, ValidationRule>();
    for (const rule of rules.flat()) {
      if (rule && !kept.has(rule)) kept.set(rule, ruleToKeep(rule, this.sheet.workbook));
    }
    changeCells(this, (cell, row, column) => {
      const rule = rules[row]?.[column];
      return tidyCell({ ...cell, validation: rule ? kept.get(rule) : undefined });
    });
    return this;
  }

  clearDataValidations(): this {
    changeAlike(this, (cell) => cell && tidyCell({ ...cell, validation: undefined }));
    return this;
  }

  #validation(cell: Cell | undefined): DataValidation | null {
    if (cell?.validation === undefined) return null;
    return validationOf(cell.validation, this.context, this.sheet.workbook);
  }
}

/** Whole numbers get a decimal when they become notes by `setNotes`; a slip of Google's. */
function noteText(note: unknown): string | undefined {
  if (note === null || note === undefined || note === "") return undefined;
  return typeof note === "number" && Number.isInteger(note) ? note.toFixed(1) : String(note);
}
