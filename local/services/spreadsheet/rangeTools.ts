import { type Area, areaOf, lastColumnOf, lastRowOf, overlapOf } from "../../workbook/area";
import { hasContent } from "../../workbook/cell";
import { type Clearing, clearCells } from "../../workbook/clearCells";
import { copyCells, type PasteType, pastedArea } from "../../workbook/copyCells";
import { cellWithEntry } from "../../workbook/enteredCell";
import { breakMerges, cutsMerge, mergeArea } from "../../workbook/mergeCells";
import { deleteCells, insertCells, moveCells } from "../../workbook/moveCells";
import { displayValue } from "../../workbook/numberFormat";
import { insertColumns, insertRows } from "../../workbook/rowsAndColumns";
import type { Sheet } from "../../workbook/sheet";
import { reorderRows, type SortKey, sortRows } from "../../workbook/sortRows";
import type { Axis } from "../../workbook/spans";
import { ServiceError } from "../serviceError";
import { signatureError } from "../signature";
import {
  ANY,
  argumentsOf,
  enumValue,
  FLAG,
  fits,
  INTEGER,
  instance,
  LIST,
  OPTIONS,
  optional,
  TEXT,
} from "./arguments";
import { autoFill } from "./autoFill";
import { setBorder } from "./borders";
import { mergeCutError, outsideSheet } from "./errors";
import type { ScriptRange } from "./range";
import { changeCells, isOnGrid } from "./rangeCells";
import { asRange, RangeRules } from "./rangeRules";
import { cellWithScriptValue, valueContext } from "./scriptValue";
import type { ScriptSheet } from "./sheet";
import { TextFinder } from "./textFinder";

const RANGE = instance<ScriptRange>("Range");
const DIMENSION = enumValue<"ROWS" | "COLUMNS">("Dimension");
const PASTE_TYPE = enumValue<PasteType>("CopyPasteType");
const SERIES = enumValue<"DEFAULT_SERIES" | "ALTERNATE_SERIES">("AutoFillSeries");
const DELIMITERS: { readonly [name: string]: string } = {
  COMMA: ",",
  SEMICOLON: ";",
  PERIOD: ".",
  SPACE: " ",
};

/** Whatever moves, copies, clears, sorts or merges the cells of a range. */
export class RangeTools extends RangeRules {
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
    if (fits(args, [RANGE, optional(OPTIONS)]) && !PASTE_TYPE.accepts(args[1])) {
      const [target, options] = argumentsOf(name, args, RANGE, optional(OPTIONS));
      const type = pasteTypeOf(options ?? {});
      return this.#copy(target, type, false);
    }
    const [target, type, transposed] = argumentsOf(name, args, RANGE, PASTE_TYPE, optional(FLAG));
    return this.#copy(target, type, transposed ?? false);
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
    growTo(target.sheet, areaOf(row, column, rowCount, columnCount));
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

  /** By a column number of the sheet, by `{column, ascending}`, or by a list of those. */
  sort(...args: unknown[]): this {
    const [specs] = argumentsOf("Range.sort", args, ANY);
    const keys = (Array.isArray(specs) ? specs : [specs]).map((spec) => this.#sortKey(spec, args));
    sortRows(this.sheet, this.area, keys);
    return this;
  }

  randomize(): this {
    const order = Array.from({ length: this.area.rowCount }, (_, index) => index);
    for (let last = order.length - 1; last > 0; last--) {
      const other = Math.floor(Math.random() * (last + 1));
      [order[last], order[other]] = [order[other] ?? other, order[last] ?? last];
    }
    reorderRows(this.sheet, this.area, order);
    return this;
  }

  /** The range that is left. Columns count on the sheet; without any, whole rows are compared. */
  removeDuplicates(...args: unknown[]): ScriptRange {
    const [columns] = argumentsOf("Range.removeDuplicates", args, optional(LIST));
    const { row, column, rowCount, columnCount } = this.area;
    const compared =
      columns?.map(Number) ?? Array.from({ length: columnCount }, (_, index) => column + index);
    this.sheet.workbook.calculate(this.sheet, this.area);
    const seen = new Set<string>();
    const kept: number[] = [];
    for (let index = 0; index < rowCount; index++) {
      const key = JSON.stringify(
        compared.map((at) => this.sheet.cell(row + index, at)?.value ?? ""),
      ).toLowerCase();
      if (!seen.has(key)) kept.push(index);
      seen.add(key);
    }
    reorderRows(this.sheet, { ...this.area, rowCount }, kept);
    const rest = { ...this.area, row: row + kept.length, rowCount: rowCount - kept.length };
    if (rest.rowCount > 0) clearCells(this.sheet, rest, { contents: true, formats: true });
    return this.context.range(this.sheet, areaOf(row, column, kept.length, columnCount));
  }

  trimWhitespace(): this {
    changeCells(this, (cell) => {
      if (typeof cell?.value !== "string" || cell.formula !== undefined) return cell;
      const value = cell.value.replace(/\s+/g, " ").trim();
      return value === cell.value ? cell : cellWithEntry(cell, value === "" ? {} : { value });
    });
    return this;
  }

  /** By a text, by one of TextToColumnsDelimiter, or by what the first cell seems to use. */
  splitTextToColumns(...args: unknown[]): void {
    const delimiterName = enumValue<string>("TextToColumnsDelimiter");
    const delimiter = fits(args, [delimiterName])
      ? (DELIMITERS[delimiterName.convert(args[0])] ?? ",")
      : argumentsOf("Range.splitTextToColumns", args, optional(TEXT))[0];
    const now = this.context.host.now();
    const context = valueContext(this.sheet.workbook, now);
    const { row, column, rowCount } = this.area;
    const rows = Array.from({ length: rowCount }, (_, index) =>
      displayValue(this.sheet.cell(row + index, column), this.sheet.workbook.locale),
    );
    const used = delimiter ?? likelyDelimiter(rows);
    rows.forEach((text, index) => {
      if (text === "") return;
      text.split(used).forEach((part, at) => {
        growTo(this.sheet, areaOf(row + index, column + at));
        const old = this.sheet.cell(row + index, column + at);
        this.sheet.setCell(
          row + index,
          column + at,
          cellWithScriptValue(old, part.trim(), context),
        );
      });
    });
  }

  autoFill(...args: unknown[]): void {
    const [target, series] = argumentsOf("Range.autoFill", args, RANGE, SERIES);
    autoFill(this.sheet, this.area, target.area, series);
  }

  autoFillToNeighbor(...args: unknown[]): void {
    const [series] = argumentsOf("Range.autoFillToNeighbor", args, SERIES);
    const { row, column, columnCount } = this.area;
    const beside = column > 1 ? column - 1 : column + columnCount;
    let last = lastRowOf(this.area);
    while (hasContent(this.sheet.cell(last + 1, beside))) last++;
    if (last === lastRowOf(this.area)) return;
    const target = areaOf(row, column, last - row + 1, columnCount);
    autoFill(this.sheet, this.area, target, series);
  }

  createTextFinder(...args: unknown[]): TextFinder {
    const [text] = argumentsOf("Range.createTextFinder", args, TEXT);
    return new TextFinder(this.context, [this], text);
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
    const byId = fits(args, [INTEGER, INTEGER, INTEGER, INTEGER, INTEGER]);
    const [first, column, columnEnd, row, rowEnd] = byId
      ? argumentsOf(name, args, INTEGER, INTEGER, INTEGER, INTEGER, INTEGER)
      : argumentsOf(name, args, instance<ScriptSheet>("Sheet"), INTEGER, INTEGER, INTEGER, INTEGER);
    const sheet = typeof first === "number" ? this.sheet.workbook.sheetById(first) : first.sheet;
    if (!sheet) throw new ServiceError("The target sheet does not exist.");
    const area = areaOf(row, column, rowEnd - row + 1, columnEnd - column + 1);
    return this.context.range(sheet, area);
  }

  #sortKey(spec: unknown, args: readonly unknown[]): SortKey {
    const given = typeof spec === "number" ? { column: spec } : spec;
    const { column, ascending } = (given ?? {}) as { column?: unknown; ascending?: unknown };
    if (typeof column !== "number") throw signatureError("SpreadsheetApp.Range.sort", args);
    if (column < this.area.column || column > lastColumnOf(this.area)) {
      throw new ServiceError("Sort range column is out of bounds.");
    }
    return { column, ascending: ascending !== false };
  }
}

/** What `clear({contentsOnly: true})` and its like take out; without options, content and look. */
export function clearingFrom(options: Readonly<Record<string, unknown>> | undefined): Clearing {
  const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options ?? {};
  const skipFilteredRows = options?.["skipFilteredRows"] === true;
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
  if (options["contentsOnly"] === true) return "PASTE_VALUES";
  return options["formatOnly"] === true ? "PASTE_FORMAT" : "PASTE_NORMAL";
}

/** What is pasted beyond the edge makes the sheet larger. */
function growTo(sheet: Sheet, area: Area): void {
  if (isOnGrid(area, sheet)) return;
  if (area.row < 1 || area.column < 1) throw outsideSheet();
  const rows = lastRowOf(area) - sheet.rowCount;
  const columns = lastColumnOf(area) - sheet.columnCount;
  if (rows > 0) insertRows(sheet, sheet.rowCount + 1, rows);
  if (columns > 0) insertColumns(sheet, sheet.columnCount + 1, columns);
}

function axisOf(dimension: "ROWS" | "COLUMNS"): Axis {
  return dimension === "ROWS" ? "rows" : "columns";
}

function likelyDelimiter(rows: readonly string[]): string {
  const candidates = [",", ";", ".", " "];
  return candidates.find((delimiter) => rows.some((row) => row.includes(delimiter))) ?? ",";
}
