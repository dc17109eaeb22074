import { columnLetters } from "../../../sheets/workbook/a1Notation";
import { areaFrom } from "../../../sheets/workbook/area";
import type { Cell } from "../../../sheets/workbook/cell";
import { tidyCell } from "../../../sheets/workbook/cell";
import { clearCells } from "../../../sheets/workbook/clearCells";
import { copySheet } from "../../../sheets/workbook/copySheet";
import { namesOfWorkbook } from "../../../sheets/workbook/namedRanges";
import { isPlainText } from "../../../sheets/workbook/numberFormat";
import { insertColumns, insertRows } from "../../../sheets/workbook/rowsAndColumns";
import { breaksRule } from "../../../sheets/workbook/ruleCheck";
import { sortRows } from "../../../sheets/workbook/sortRows";
import { FLAG, INTEGER, LIST, OPTIONS, optional, TEXT } from "../../declare/kinds";
import { type ArgumentKind, argumentsOf, enumValue, instance } from "./arguments";
import { type Banding, bandingsOf } from "./banding";
import { clearingFrom } from "./clearing";
import { type ConditionalFormatRule, formatRuleOf, formatToKeep } from "./conditionalFormatRule";
import { addMetadataBy, type DeveloperMetadata } from "./developerMetadata";
import { DeveloperMetadataFinder } from "./developerMetadataFinder";
import { outOfBounds, validationError } from "./errors";
import { Filter } from "./filter";
import { NamedRange } from "./namedRange";
import { addProtection, Protection, protectionsOf } from "./protection";
import { valuesOf } from "./range/values";
import { cellWithScriptValue, valueContext } from "./scriptValue";
import { SheetLines } from "./sheetLines";
import { copyName } from "./sheetNames";
import type { ScriptSpreadsheet } from "./spreadsheet";
import { TextFinder } from "./textFinder";

const RULES: ArgumentKind<readonly ConditionalFormatRule[]> = {
  accepts: (value) =>
    Array.isArray(value) && value.every(instance("ConditionalFormatRule").accepts),
  convert: (value) => value as readonly ConditionalFormatRule[],
};

/** A tab, as Apps Script's class Sheet. Place, ranges, rows and columns stand in its parents. */
export class ScriptSheet extends SheetLines {
  /** Below the last row with content; text is read as if typed, also under Plain text. */
  appendRow(...args: unknown[]): this {
    const [values] = argumentsOf("Sheet.appendRow", args, LIST);
    const { sheet, context } = this;
    const now = context.host.now();
    const row = this.getLastRow() + 1;
    const missingRows = row - sheet.rowCount;
    if (missingRows > 0) insertRows(sheet, sheet.rowCount + 1, missingRows, "from before");
    const missingColumns = values.length - sheet.columnCount;
    if (missingColumns > 0) insertColumns(sheet, sheet.columnCount + 1, missingColumns);
    const valuesAs = valueContext(sheet.workbook, now);
    const cells = values.map((value, index) => {
      const cell = cellWithScriptValue(unformatted(sheet.cell(row, index + 1)), value, valuesAs);
      const rule = cell?.validation;
      if (rule && !rule.allowInvalid && breaksRule(sheet.workbook, cell, rule, now)) {
        throw validationError(`${columnLetters(index + 1)}${row}`);
      }
      return cell;
    });
    cells.forEach((cell, index) => {
      sheet.setCell(row, index + 1, cell);
    });
    return this;
  }

  getSheetValues(...args: unknown[]): unknown[][] {
    const [row, column, rows, columns] = argumentsOf(
      "Sheet.getSheetValues",
      args,
      INTEGER,
      INTEGER,
      INTEGER,
      INTEGER,
    );
    return valuesOf(this.getRange(row, column, rows, columns));
  }

  clear(...args: unknown[]): this {
    const [options] = argumentsOf("Sheet.clear", args, optional(OPTIONS));
    const clearing = clearingFrom(options);
    if (clearing.formats) this.clearConditionalFormatRules();
    clearCells(this.sheet, this.#whole(), clearing);
    return this;
  }

  clearContents(): this {
    clearCells(this.sheet, this.#whole(), { contents: true });
    return this;
  }

  clearFormats(): this {
    this.clearConditionalFormatRules();
    clearCells(this.sheet, this.#whole(), { formats: true });
    return this;
  }

  clearNotes(): this {
    clearCells(this.sheet, this.#whole(), { notes: true });
    return this;
  }

  /** All rows but the frozen ones. */
  sort(...args: unknown[]): this {
    const [column, ascending] = argumentsOf("Sheet.sort", args, INTEGER, optional(FLAG));
    const { sheet } = this;
    if (column < 1 || column > sheet.columnCount) throw outOfBounds("columns");
    const first = sheet.frozenRows + 1;
    const rows = sheet.lastRow() - sheet.frozenRows;
    if (rows > 1) {
      const columns = Math.max(sheet.lastColumn(), column);
      sortRows(sheet, areaFrom(first, 1, rows, columns), [
        { column, ascending: ascending ?? true },
      ]);
    }
    return this;
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this.sheet.conditionalFormats.map((format) =>
      formatRuleOf(format, this.context, this.sheet),
    );
  }

  /** Replaces all rules of the sheet. */
  setConditionalFormatRules(...args: unknown[]): void {
    const [rules] = argumentsOf("Sheet.setConditionalFormatRules", args, RULES);
    this.sheet.conditionalFormats = rules.map((rule) => formatToKeep(rule, this.sheet));
    this.sheet.workbook.sheetChanged(this.sheet);
  }

  clearConditionalFormatRules(): void {
    if (this.sheet.conditionalFormats.length === 0) return;
    this.sheet.conditionalFormats = [];
    this.sheet.workbook.sheetChanged(this.sheet);
  }

  /** The sheet's protection, made where there is none. */
  protect(): Protection {
    const { context, sheet } = this;
    const existing = sheet.protections.find(({ area }) => area === null);
    return existing
      ? new Protection(context, sheet, existing.id)
      : addProtection(context, sheet, null);
  }

  getProtections(...args: unknown[]): Protection[] {
    const kind = enumValue<"RANGE" | "SHEET">("ProtectionType");
    const [type] = argumentsOf("Sheet.getProtections", args, kind);
    return protectionsOf(this.context, this.sheet, type);
  }

  getNamedRanges(): NamedRange[] {
    const { context, sheet } = this;
    return namesOfWorkbook(sheet.workbook)
      .filter(({ area }) => area.sheetId === sheet.id)
      .map(({ name }) => new NamedRange(context, sheet.workbook, name));
  }

  getFilter(): Filter | null {
    return this.sheet.filter === null ? null : new Filter(this.context, this.sheet);
  }

  getBandings(): Banding[] {
    return bandingsOf(this.context, this.sheet, null);
  }

  createTextFinder(...args: unknown[]): TextFinder {
    const [text] = argumentsOf("Sheet.createTextFinder", args, TEXT);
    return new TextFinder(this.context, [{ sheet: this.sheet, area: this.#whole() }], text);
  }

  addDeveloperMetadata(...args: unknown[]): this {
    const location = { kind: "SHEET", sheetId: this.sheet.id } as const;
    addMetadataBy("Sheet.addDeveloperMetadata", args, this.sheet.workbook, location);
    return this;
  }

  /** What hangs on the sheet itself, not on its rows and columns. */
  getDeveloperMetadata(): DeveloperMetadata[] {
    const { id, workbook } = this.sheet;
    return new DeveloperMetadataFinder(
      this.context,
      workbook,
      ({ location }) => location.kind === "SHEET" && location.sheetId === id,
    ).find();
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    const { id, workbook } = this.sheet;
    return new DeveloperMetadataFinder(
      this.context,
      workbook,
      ({ location }) => location.kind !== "SPREADSHEET" && location.sheetId === id,
    );
  }

  /** A copy at the end of that spreadsheet, called "Copy of …". */
  copyTo(...args: unknown[]): ScriptSheet {
    const [target] = argumentsOf("Sheet.copyTo", args, instance<ScriptSpreadsheet>("Spreadsheet"));
    const { workbook } = target;
    const name = copyName(workbook, this.sheet.name);
    return this.context.sheet(copySheet(this.sheet, workbook, name, workbook.sheets.length));
  }

  getCharts(): object[] {
    return [];
  }

  getImages(): object[] {
    return [];
  }

  getDrawings(): object[] {
    return [];
  }

  getPivotTables(): object[] {
    return [];
  }

  getSlicers(): object[] {
    return [];
  }

  getFormUrl(): string | null {
    return null;
  }

  #whole() {
    return areaFrom(1, 1, this.sheet.rowCount, this.sheet.columnCount);
  }
}

/** `appendRow` reads text as typed even where the cells are Plain text (facts, section 5.1). */
function unformatted(cell: Cell | undefined): Cell | undefined {
  if (cell === undefined || !isPlainText(cell.numberFormat)) return cell;
  return tidyCell({ ...cell, numberFormat: undefined });
}
