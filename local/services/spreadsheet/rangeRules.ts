import { type Cell, tidyCell } from "../../workbook/cell";
import type { RuleValue } from "../../workbook/condition";
import type { DataValidation as ValidationRule } from "../../workbook/dataValidation";
import { cellWithEntry } from "../../workbook/enteredCell";
import { checkboxValues } from "../../workbook/ruleCheck";
import { ServiceError } from "../serviceError";
import {
  ANY,
  argumentsOf,
  enumValue,
  FLAG,
  GRID,
  instance,
  optional,
  orNull,
  TEXT_OR_NULL,
} from "./arguments";
import { type Banding, bandingsOf, bandRange } from "./banding";
import type { BandingThemeName } from "./bandingThemes";
import { type DataValidation, ruleToKeep, validationOf } from "./dataValidation";
import {
  addMetadata,
  type DeveloperMetadata,
  DeveloperMetadataFinder,
  lineOf,
} from "./developerMetadata";
import { Filter } from "./filter";
import { addProtection, type Protection } from "./protection";
import type { ScriptRange } from "./range";
import { changeCells, checkSize, firstCell, readCells } from "./rangeCells";
import { gridOf } from "./rangeLooks";
import { RangeRichText } from "./rangeRichText";

const RULE_OR_NULL = orNull(instance<DataValidation>("DataValidation"));
const THEME = enumValue<BandingThemeName>("BandingTheme");

/** Notes, rules, check boxes, protection, filter, banding and metadata of a range. */
export class RangeRules extends RangeRichText {
  getNote(): string {
    return firstCell(this)?.note ?? "";
  }

  getNotes(): string[][] {
    return readCells(this, (cell) => cell?.note ?? "");
  }

  setNote(...args: unknown[]): this {
    const [note] = argumentsOf("Range.setNote", args, TEXT_OR_NULL);
    changeCells(this, (cell) => tidyCell({ ...cell, note: note || undefined }));
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
    changeCells(this, (cell) => cell && tidyCell({ ...cell, note: undefined }));
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
    changeCells(this, (cell) => tidyCell({ ...cell, validation }));
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
    changeCells(this, (cell) => cell && tidyCell({ ...cell, validation: undefined }));
    return this;
  }

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

  protect(): Protection {
    return addProtection(this.context, this.sheet, this.area);
  }

  canEdit(): boolean {
    return true;
  }

  createFilter(): Filter {
    if (this.sheet.filter !== null) {
      throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
    }
    this.sheet.filter = { area: this.area, criteria: {} };
    this.sheet.workbook.sheetChanged(this.sheet);
    return new Filter(this.context, this.sheet);
  }

  getFilter(): Filter | null {
    return this.sheet.filter === null ? null : new Filter(this.context, this.sheet);
  }

  getBandings(): Banding[] {
    return bandingsOf(this.context, this.sheet, this.area);
  }

  applyRowBanding(...args: unknown[]): Banding {
    return this.#band("applyRowBanding", "rows", args);
  }

  applyColumnBanding(...args: unknown[]): Banding {
    return this.#band("applyColumnBanding", "columns", args);
  }

  addDeveloperMetadata(...args: unknown[]): this {
    const location = lineOf(asRange(this));
    addMetadata("Range.addDeveloperMetadata", args, this.sheet.workbook, location);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    // Of its whole rows and columns; the finder also finds what only crosses the range.
    const { area, sheet } = this;
    return this.#metadataFinder({
      rows: area.columnCount === sheet.columnCount,
      columns: area.rowCount === sheet.rowCount,
    }).find();
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return this.#metadataFinder({ rows: true, columns: true });
  }

  #metadataFinder(of: { rows: boolean; columns: boolean }): DeveloperMetadataFinder {
    const { area, sheet, context } = this;
    return new DeveloperMetadataFinder(context, sheet.workbook, ({ location }) => {
      if (location.kind === "SPREADSHEET" || location.kind === "SHEET") return false;
      if (location.sheetId !== sheet.id) return false;
      return location.kind === "ROW"
        ? of.rows && location.row >= area.row && location.row < area.row + area.rowCount
        : of.columns &&
            location.column >= area.column &&
            location.column < area.column + area.columnCount;
    });
  }

  #validation(cell: Cell | undefined): DataValidation | null {
    if (cell?.validation === undefined) return null;
    return validationOf(cell.validation, this.context, this.sheet.workbook);
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

  #band(method: string, by: "rows" | "columns", args: readonly unknown[]): Banding {
    const [theme, showHeader, showFooter] = argumentsOf(
      `Range.${method}`,
      args,
      optional(THEME),
      optional(FLAG),
      optional(FLAG),
    );
    return bandRange(
      this.context,
      asRange(this),
      by,
      theme ?? "LIGHT_GREY",
      showHeader ?? true,
      showFooter ?? false,
    );
  }
}

/** Every range that scripts meet is a whole one: this class is only ever a part of it. */
export function asRange(range: RangeRichText): ScriptRange {
  return range as unknown as ScriptRange;
}

/** Whole numbers get a decimal when they become notes by `setNotes`; a slip of Google's. */
function noteText(note: unknown): string | undefined {
  if (note === null || note === undefined || note === "") return undefined;
  return typeof note === "number" && Number.isInteger(note) ? note.toFixed(1) : String(note);
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
