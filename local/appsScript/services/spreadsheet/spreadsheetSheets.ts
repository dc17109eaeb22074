import { readRange } from "../../../sheets/workbook/a1Notation";
import { copySheet } from "../../../sheets/workbook/copySheet";
import { namesOfWorkbook } from "../../../sheets/workbook/namedRanges";
import type { Sheet } from "../../../sheets/workbook/sheet";
import type { Workbook } from "../../../sheets/workbook/workbook";
import { ofClass } from "../../declare/googleClass";
import { FLAG, INTEGER, LIST, optional, TEXT, TEXT_OR_NULL } from "../../declare/kinds";
import { ServiceError } from "../serviceError";
import { signatureError } from "../signature";
import { argumentsOf, enumValue, instance } from "./arguments";
import { RANGE_LIST, type RangeList, SPREADSHEET } from "./classes";
import type { SpreadsheetContext } from "./context";
import { rangeNotFound } from "./errors";
import { NamedRange, rangeByName, removeNamedRange, setNamedRange } from "./namedRange";
import { type Protection, protectionsOf } from "./protection";
import type { ScriptRange } from "./range";
import type { ScriptSheet } from "./sheet";
import { checkSheetName, copyName, deleteSheet, freeSheetName } from "./sheetNames";
import { rangeOfText } from "./sheetPlace";

const SHEET = instance<ScriptSheet>("Sheet");

/** The sheets of a spreadsheet, its ranges and its names. */
export class SpreadsheetSheets {
  constructor(
    readonly context: SpreadsheetContext,
    readonly workbook: Workbook,
  ) {}

  readonly [ofClass] = SPREADSHEET;

  getSheets(): ScriptSheet[] {
    return this.workbook.sheets.map((sheet) => this.context.sheet(sheet));
  }

  getNumSheets(): number {
    return this.workbook.sheets.length;
  }

  getSheetByName(...args: unknown[]): ScriptSheet | null {
    const [name] = argumentsOf("Spreadsheet.getSheetByName", args, TEXT_OR_NULL);
    const sheet = name === null ? undefined : this.workbook.sheetByName(name);
    return sheet ? this.context.sheet(sheet) : null;
  }

  getSheetById(...args: unknown[]): ScriptSheet | null {
    const [id] = argumentsOf("Spreadsheet.getSheetById", args, INTEGER);
    const sheet = this.workbook.sheetById(id);
    return sheet ? this.context.sheet(sheet) : null;
  }

  getActiveSheet(): ScriptSheet {
    return this.context.sheet(activeSheetOf(this.workbook));
  }

  setActiveSheet(...args: unknown[]): ScriptSheet {
    const [sheet] = argumentsOf("Spreadsheet.setActiveSheet", args, SHEET, optional(FLAG));
    return sheet.activate();
  }

  /** (name, index, {template}), each of which may be left out. The index counts from 0. */
  insertSheet(...args: unknown[]): ScriptSheet {
    const { name, index, template } = insertionPlace(args);
    const { workbook, context } = this;
    if (name !== null) checkSheetName(workbook, name);
    const active = workbook.sheets.indexOf(activeSheetOf(workbook));
    const at = index ?? active + 1;
    if (at < 0 || at > workbook.sheets.length) {
      throw new ServiceError("Sheet index is out of bounds.");
    }
    const sheet = template
      ? copySheet(template.sheet, workbook, name ?? copyName(workbook, template.sheet.name), at)
      : workbook.addSheet(name ?? freeSheetName(workbook, "Sheet", workbook.sheets.length + 1), at);
    return context.sheet(sheet).activate();
  }

  deleteSheet(...args: unknown[]): void {
    const [sheet] = argumentsOf("Spreadsheet.deleteSheet", args, SHEET);
    deleteSheet(sheet.sheet);
  }

  deleteActiveSheet(): ScriptSheet {
    deleteSheet(activeSheetOf(this.workbook));
    return this.getActiveSheet();
  }

  duplicateActiveSheet(): ScriptSheet {
    const sheet = activeSheetOf(this.workbook);
    const at = this.workbook.sheets.indexOf(sheet) + 1;
    const copy = copySheet(sheet, this.workbook, copyName(this.workbook, sheet.name), at);
    return this.context.sheet(copy).activate();
  }

  renameActiveSheet(...args: unknown[]): void {
    const [name] = argumentsOf("Spreadsheet.renameActiveSheet", args, TEXT);
    this.getActiveSheet().setName(name);
  }

  /** From 1. */
  moveActiveSheet(...args: unknown[]): void {
    const [position] = argumentsOf("Spreadsheet.moveActiveSheet", args, INTEGER);
    const { workbook } = this;
    if (position < 1 || position > workbook.sheets.length) {
      throw new ServiceError("Sheet index is out of bounds.");
    }
    const sheet = activeSheetOf(workbook);
    const others = workbook.sheets.filter((other) => other !== sheet);
    workbook.sheets = [...others.slice(0, position - 1), sheet, ...others.slice(position - 1)];
    workbook.workbookChanged();
  }

  /** `Sheet!A1:B2`, a range of the active sheet, or the name of a range. */
  getRange(...args: unknown[]): ScriptRange {
    const [text] = argumentsOf("Spreadsheet.getRange", args, TEXT);
    return rangeOfText(this.context, this.#rangeSheet(text), text);
  }

  getRangeList(...args: unknown[]): RangeList {
    const [texts] = argumentsOf("Spreadsheet.getRangeList", args, LIST);
    return RANGE_LIST.of({ ranges: texts.map((text) => this.getRange(text)) });
  }

  /** Null where there is no such name; `Sheet!A1` is taken as well. */
  getRangeByName(...args: unknown[]): ScriptRange | null {
    const [name] = argumentsOf("Spreadsheet.getRangeByName", args, TEXT_OR_NULL);
    if (name === null) return null;
    const named = rangeByName(this.context, this.workbook, name);
    if (named !== null || !name.includes("!") || readRange(name) === null) return named;
    const sheetName = readRange(name)?.sheetName ?? "";
    const sheet = this.workbook.sheetByName(sheetName);
    return sheet ? rangeOfText(this.context, sheet, name) : null;
  }

  getNamedRanges(): NamedRange[] {
    const { context, workbook } = this;
    return namesOfWorkbook(workbook).map(({ name }) => new NamedRange(context, workbook, name));
  }

  setNamedRange(...args: unknown[]): void {
    const range = instance<ScriptRange>("Range");
    const [name, target] = argumentsOf("Spreadsheet.setNamedRange", args, TEXT, range);
    setNamedRange(this.workbook, name, target);
  }

  removeNamedRange(...args: unknown[]): void {
    const [name] = argumentsOf("Spreadsheet.removeNamedRange", args, TEXT);
    removeNamedRange(this.workbook, name);
  }

  getProtections(...args: unknown[]): Protection[] {
    const kind = enumValue<"RANGE" | "SHEET">("ProtectionType");
    const [type] = argumentsOf("Spreadsheet.getProtections", args, kind);
    return this.workbook.sheets.flatMap((sheet) => protectionsOf(this.context, sheet, type));
  }

  #rangeSheet(text: string): Sheet {
    const name = readRange(text)?.sheetName ?? null;
    const sheet = name === null ? activeSheetOf(this.workbook) : this.workbook.sheetByName(name);
    if (!sheet) throw rangeNotFound();
    return sheet;
  }
}

export function activeSheetOf(workbook: Workbook): Sheet {
  const sheet = workbook.activeSheet;
  if (!sheet) throw new ServiceError("The spreadsheet has no sheet.");
  return sheet;
}

function insertionPlace(args: readonly unknown[]): {
  readonly name: string | null;
  readonly index: number | null;
  readonly template: ScriptSheet | null;
} {
  // What is null is left out: a name that a script looked up and did not find.
  const rest = args.filter((arg) => arg !== null && arg !== undefined);
  const name = typeof rest[0] === "string" ? String(rest.shift()) : null;
  const index = typeof rest[0] === "number" ? INTEGER.convert(rest.shift()) : null;
  const [options] = rest;
  const isOptions = typeof options === "object" && options !== null;
  if (rest.length > 1 || (rest.length === 1 && !isOptions)) {
    throw signatureError("SpreadsheetApp.Spreadsheet.insertSheet", args);
  }
  const { template } = (options ?? {}) as { readonly template?: unknown };
  return { name, index, template: SHEET.accepts(template) ? SHEET.convert(template) : null };
}
