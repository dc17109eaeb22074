import { areaFrom, overlapOf } from "../../../sheets/workbook/area";
import { type Clearing, clearCells } from "../../../sheets/workbook/clearCells";
import { copyCells, type PasteType, pastedArea } from "../../../sheets/workbook/copyCells";
import { breakMerges, cutsMerge, mergeArea } from "../../../sheets/workbook/mergeCells";
import { deleteCells, insertCells, moveCells } from "../../../sheets/workbook/moveCells";
import type { Axis } from "../../../sheets/workbook/spans";
import { ServiceError } from "../serviceError";
import {
  argumentsOf,
  enumValue,
  FLAG,
  fitsKind,
  INTEGER,
  instance,
  OPTIONS,
  optional,
} from "./arguments";
import { setBorder } from "./borders";
import { mergeCutError } from "./errors";
import { growTo } from "./growSheet";
import type { ScriptRange } from "./range";
import { RangeContents } from "./rangeContents";
import { asRange } from "./rangeParts";
import type { ScriptSheet } from "./sheet";

const RANGE = instance<ScriptRange>("Range");
const DIMENSION = enumValue<"ROWS" | "COLUMNS">("Dimension");
const PASTE_TYPE = enumValue<PasteType>("CopyPasteType");

/** Whatever moves, copies, clears or merges the cells of a range. */
export class RangeTools extends RangeContents {
  clear(...args: unknown[]): this {
    const [options] = argumentsOf("Range.clear", args, optional(OPTIONS));
    return this.#clear(clearingFrom(options));
  }

  clearContent(): this {
    return this.#clear({ contents: true });
  }

  clearFormat(): this {
    return this.#clear({ formats: true });
  }

  setBorder(...args: unknown[]): this {
    setBorder(this, args);
    return this;
  }

  merge(): this {
    return this.#merge("all");
  }

  mergeAcross(): this {
    return this.#merge("rows");
  }

  mergeVertically(): this {
    return this.#merge("columns");
  }

  breakApart(): this {
    if (cutsMerge(this.sheet, this.area)) throw mergeCutError();
    breakMerges(this.sheet, this.area);
    return this;
  }

  getMergedRanges(): ScriptRange[] {
    return this.sheet.merges
      .filter((merge) => overlapOf(merge, this.area) !== null)
      .map((merge) => this.context.range(this.sheet, merge));
  }

  isPartOfMerge(): boolean {
    return this.sheet.merges.some((merge) => overlapOf(merge, this.area) !== null);
  }

  copyTo(...args: unknown[]): void {
    const name = "Range.copyTo";
    if (fitsKind(args, [RANGE, optional(OPTIONS)]) && !PASTE_TYPE.accepts(args[1])) {
      const [target, options] = argumentsOf(name, args, RANGE, optional(OPTIONS));
      const type = pasteTypeOf(options ?? {});
      this.#copy(target, type, false);
      return;
    }
    const [target, type, transposed] = argumentsOf(name, args, RANGE, PASTE_TYPE, optional(FLAG));
    this.#copy(target, type, transposed ?? false);
  }

  copyValuesToRange(...args: unknown[]): void {
    this.#copy(this.#target("copyValuesToRange", args), "PASTE_VALUES", false);
  }

  copyFormatToRange(...args: unknown[]): void {
    this.#copy(this.#target("copyFormatToRange", args), "PASTE_FORMAT", false);
  }

  /** Cuts and pastes: references in formulas follow. */
  moveTo(...args: unknown[]): void {
    const [target] = argumentsOf("Range.moveTo", args, RANGE);
    const { row, column } = target.area;
    const { rowCount, columnCount } = this.area;
    growTo(target.sheet, areaFrom(row, column, rowCount, columnCount));
    moveCells(this.sheet, this.area, target.sheet, row, column);
  }

  insertCells(...args: unknown[]): this {
    const [dimension] = argumentsOf("Range.insertCells", args, DIMENSION);
    insertCells(this.sheet, this.area, axisOf(dimension));
    return this;
  }

  deleteCells(...args: unknown[]): void {
    const [dimension] = argumentsOf("Range.deleteCells", args, DIMENSION);
    deleteCells(this.sheet, this.area, axisOf(dimension));
  }

  activate(): this {
    this.getSheet().setActiveRange(asRange(this));
    return this;
  }

  activateAsCurrentCell(): this {
    this.getSheet().setCurrentCell(asRange(this));
    return this;
  }

  #clear(clearing: Clearing): this {
    clearCells(this.sheet, this.area, clearing);
    return this;
  }

  #merge(by: "all" | "rows" | "columns"): this {
    if (cutsMerge(this.sheet, this.area)) throw mergeCutError();
    mergeArea(this.sheet, this.area, by);
    return this;
  }

  #copy(target: ScriptRange, type: PasteType, transposed: boolean): void {
    const area = pastedArea(this.area, target.area, transposed);
    growTo(target.sheet, area);
    copyCells(this, { sheet: target.sheet, area }, type, transposed);
  }

  /** (sheet or its id, column, columnEnd, row, rowEnd) */
  #target(method: string, args: readonly unknown[]): ScriptRange {
    const name = `Range.${method}`;
    const byId = fitsKind(args, [INTEGER, INTEGER, INTEGER, INTEGER, INTEGER]);
    const [first, column, columnEnd, row, rowEnd] = byId
      ? argumentsOf(name, args, INTEGER, INTEGER, INTEGER, INTEGER, INTEGER)
      : argumentsOf(name, args, instance<ScriptSheet>("Sheet"), INTEGER, INTEGER, INTEGER, INTEGER);
    const sheet = typeof first === "number" ? this.sheet.workbook.sheetById(first) : first.sheet;
    if (!sheet) throw new ServiceError("The target sheet does not exist.");
    const area = areaFrom(row, column, rowEnd - row + 1, columnEnd - column + 1);
    return this.context.range(sheet, area);
  }
}

/** What `clear({contentsOnly: true})` and its like take out; without options, content and look. */
export function clearingFrom(options: Readonly<Record<string, unknown>> | undefined): Clearing {
  const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options ?? {};
  const skipFilteredRows = options?.skipFilteredRows === true;
  if (contentsOnly || formatOnly || commentsOnly || validationsOnly) {
    return {
      contents: contentsOnly === true,
      formats: formatOnly === true,
      notes: commentsOnly === true,
      rules: validationsOnly === true,
      skipFilteredRows,
    };
  }
  return { contents: true, formats: true, numberFormats: true, skipFilteredRows };
}

function pasteTypeOf(options: Readonly<Record<string, unknown>>): PasteType {
  if (options.contentsOnly === true) return "PASTE_VALUES";
  return options.formatOnly === true ? "PASTE_FORMAT" : "PASTE_NORMAL";
}

function axisOf(dimension: "ROWS" | "COLUMNS"): Axis {
  return dimension === "ROWS" ? "rows" : "columns";
}
