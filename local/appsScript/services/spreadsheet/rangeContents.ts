import { areaFrom, lastColumnOf, lastRowOf } from "../../../sheets/workbook/area";
import { hasContent } from "../../../sheets/workbook/cell";
import { clearCells } from "../../../sheets/workbook/clearCells";
import { cellWithEntry } from "../../../sheets/workbook/enteredCell";
import { displayValue } from "../../../sheets/workbook/numberFormat";
import { reorderRows, type SortKey, sortRows } from "../../../sheets/workbook/sortRows";
import { ServiceError } from "../serviceError";
import { signatureError } from "../signature";
import { ANY, argumentsOf, enumValue, fitsKind, instance, LIST, optional, TEXT } from "./arguments";
import { autoFill } from "./autoFill";
import { growTo } from "./growSheet";
import type { ScriptRange } from "./range";
import { changeCells } from "./rangeCells";
import { RangeParts } from "./rangeParts";
import { cellWithScriptValue, valueContext } from "./scriptValue";
import { TextFinder } from "./textFinder";

const RANGE = instance<ScriptRange>("Range");
const SERIES = enumValue<"DEFAULT_SERIES" | "ALTERNATE_SERIES">("AutoFillSeries");
const DELIMITERS: { readonly [name: string]: string } = {
  COMMA: ",",
  SEMICOLON: ";",
  PERIOD: ".",
  SPACE: " ",
};

/** Whatever puts the contents of a range in order: sorts, trims, splits, fills, finds. */
export class RangeContents extends RangeParts {
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
    return this.context.range(this.sheet, areaFrom(row, column, kept.length, columnCount));
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
    const delimiter = fitsKind(args, [delimiterName])
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
        growTo(this.sheet, areaFrom(row + index, column + at));
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
    const target = areaFrom(row, column, last - row + 1, columnCount);
    autoFill(this.sheet, this.area, target, series);
  }

  createTextFinder(...args: unknown[]): TextFinder {
    const [text] = argumentsOf("Range.createTextFinder", args, TEXT);
    return new TextFinder(this.context, [this], text);
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

function likelyDelimiter(rows: readonly string[]): string {
  const candidates = [",", ";", ".", " "];
  return candidates.find((delimiter) => rows.some((row) => row.includes(delimiter))) ?? ",";
}
