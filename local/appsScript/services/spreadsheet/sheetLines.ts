import {
  deleteColumns,
  deleteRows,
  type Inherit,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
} from "../../../sheets/workbook/rowsAndColumns";
import { INTEGER, optional } from "../../declare/kinds";
import { ServiceError } from "../serviceError";
import { argumentsOf, instance } from "./arguments";
import type { ScriptRange } from "./range";
import { checkCells, checkCount, checkLines } from "./sheetBounds";
import { SheetSizes } from "./sheetSizes";

const RANGE = instance<ScriptRange>("Range");

/** Rows and columns of a sheet: how many, put in, taken out and moved. */
export class SheetLines extends SheetSizes {
  getMaxRows(): number {
    return this.sheet.rowCount;
  }

  getMaxColumns(): number {
    return this.sheet.columnCount;
  }

  insertRowAfter(...args: unknown[]): this {
    const [row] = argumentsOf("Sheet.insertRowAfter", args, INTEGER);
    return this.#insertRows(row, row + 1, 1, "from before");
  }

  insertRowBefore(...args: unknown[]): this {
    const [row] = argumentsOf("Sheet.insertRowBefore", args, INTEGER);
    return this.#insertRows(row, row, 1, "from after");
  }

  insertRowsAfter(...args: unknown[]): this {
    const [row, count] = argumentsOf("Sheet.insertRowsAfter", args, INTEGER, INTEGER);
    return this.#insertRows(row, row + 1, count, "from before");
  }

  insertRowsBefore(...args: unknown[]): this {
    const [row, count] = argumentsOf("Sheet.insertRowsBefore", args, INTEGER, INTEGER);
    return this.#insertRows(row, row, count, "from after");
  }

  insertRows(...args: unknown[]): void {
    const [row, count] = argumentsOf("Sheet.insertRows", args, INTEGER, optional(INTEGER));
    this.#insertRows(row, row, count ?? 1, "nothing");
  }

  insertColumnAfter(...args: unknown[]): this {
    const [column] = argumentsOf("Sheet.insertColumnAfter", args, INTEGER);
    return this.#insertColumns(column, column + 1, 1, "from before");
  }

  insertColumnBefore(...args: unknown[]): this {
    const [column] = argumentsOf("Sheet.insertColumnBefore", args, INTEGER);
    return this.#insertColumns(column, column, 1, "from after");
  }

  insertColumnsAfter(...args: unknown[]): this {
    const [column, count] = argumentsOf("Sheet.insertColumnsAfter", args, INTEGER, INTEGER);
    return this.#insertColumns(column, column + 1, count, "from before");
  }

  insertColumnsBefore(...args: unknown[]): this {
    const [column, count] = argumentsOf("Sheet.insertColumnsBefore", args, INTEGER, INTEGER);
    return this.#insertColumns(column, column, count, "from after");
  }

  insertColumns(...args: unknown[]): void {
    const [column, count] = argumentsOf("Sheet.insertColumns", args, INTEGER, optional(INTEGER));
    this.#insertColumns(column, column, count ?? 1, "nothing");
  }

  deleteRow(...args: unknown[]): this {
    const [row] = argumentsOf("Sheet.deleteRow", args, INTEGER);
    this.#deleteRows(row, 1);
    return this;
  }

  deleteRows(...args: unknown[]): void {
    const [row, count] = argumentsOf("Sheet.deleteRows", args, INTEGER, INTEGER);
    this.#deleteRows(row, count);
  }

  deleteColumn(...args: unknown[]): this {
    const [column] = argumentsOf("Sheet.deleteColumn", args, INTEGER);
    this.#deleteColumns(column, 1);
    return this;
  }

  deleteColumns(...args: unknown[]): void {
    const [column, count] = argumentsOf("Sheet.deleteColumns", args, INTEGER, INTEGER);
    this.#deleteColumns(column, count);
  }

  /** The destination counts as before the move. */
  moveRows(...args: unknown[]): void {
    const [{ area }, before] = argumentsOf("Sheet.moveRows", args, RANGE, INTEGER);
    checkLines(this.sheet, "rows", before, 1, 1);
    moveRows(this.sheet, area.row, area.rowCount, before);
  }

  moveColumns(...args: unknown[]): void {
    const [{ area }, before] = argumentsOf("Sheet.moveColumns", args, RANGE, INTEGER);
    checkLines(this.sheet, "columns", before, 1, 1);
    moveColumns(this.sheet, area.column, area.columnCount, before);
  }

  #insertRows(beside: number, before: number, count: number, inherit: Inherit): this {
    checkLines(this.sheet, "rows", beside, 1);
    checkCount(count);
    checkCells(this.sheet, count * this.sheet.columnCount);
    insertRows(this.sheet, before, count, inherit);
    return this;
  }

  #insertColumns(beside: number, before: number, count: number, inherit: Inherit): this {
    checkLines(this.sheet, "columns", beside, 1);
    checkCount(count);
    checkCells(this.sheet, count * this.sheet.rowCount);
    insertColumns(this.sheet, before, count, inherit);
    return this;
  }

  #deleteRows(row: number, count: number): void {
    checkLines(this.sheet, "rows", row, count);
    const { rowCount, frozenRows } = this.sheet;
    const before = Math.max(0, row - 1 - frozenRows);
    const after = Math.max(0, rowCount - (row + count - 1));
    if (before + after === 0) {
      throw new ServiceError("Sorry, it is not possible to delete all non-frozen rows.");
    }
    deleteRows(this.sheet, row, count);
  }

  #deleteColumns(column: number, count: number): void {
    checkLines(this.sheet, "columns", column, count);
    const { columnCount, frozenColumns } = this.sheet;
    const before = Math.max(0, column - 1 - frozenColumns);
    const after = Math.max(0, columnCount - (column + count - 1));
    if (before + after === 0) {
      throw new ServiceError("Sorry, it is not possible to delete all non-frozen columns.");
    }
    deleteColumns(this.sheet, column, count);
  }
}
