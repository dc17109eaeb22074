import { displayValue } from "../../workbook/numberFormat";
import {
  deleteColumns,
  deleteRows,
  type Inherit,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
} from "../../workbook/rowsAndColumns";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type Sheet } from "../../workbook/sheet";
import { ServiceError } from "../serviceError";
import { argumentsOf, INTEGER, instance, optional } from "./arguments";
import { outOfBounds, tooManyCells } from "./errors";
import type { ScriptRange } from "./range";
import { SheetPlace } from "./sheetPlace";

const RANGE = instance<ScriptRange>("Range");
const MOST_CELLS = 10_000_000;
/** About what a letter of Arial 10 takes, and the padding of a cell, in pixels. */
const LETTER_WIDTH = 7;
const CELL_PADDING = 10;
const NARROWEST = 21;

/** Rows and columns of a sheet: how many, how wide, frozen, hidden, put in and taken out. */
export class SheetLines extends SheetPlace {
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

  getRowHeight(...args: unknown[]): number {
    const [row] = argumentsOf("Sheet.getRowHeight", args, INTEGER);
    checkLines(this.sheet, "rows", row, 1);
    return this.sheet.rows[row - 1]?.height ?? DEFAULT_ROW_HEIGHT;
  }

  setRowHeight(...args: unknown[]): this {
    const [row, height] = argumentsOf("Sheet.setRowHeight", args, INTEGER, INTEGER);
    return this.#setHeights(row, 1, height);
  }

  setRowHeights(...args: unknown[]): this {
    const [row, count, height] = argumentsOf(
      "Sheet.setRowHeights",
      args,
      INTEGER,
      INTEGER,
      INTEGER,
    );
    return this.#setHeights(row, count, height);
  }

  setRowHeightsForced(...args: unknown[]): this {
    const name = "Sheet.setRowHeightsForced";
    const [row, count, height] = argumentsOf(name, args, INTEGER, INTEGER, INTEGER);
    return this.#setHeights(row, count, height);
  }

  getColumnWidth(...args: unknown[]): number {
    const [column] = argumentsOf("Sheet.getColumnWidth", args, INTEGER);
    checkLines(this.sheet, "columns", column, 1);
    return this.sheet.columns[column - 1]?.width ?? DEFAULT_COLUMN_WIDTH;
  }

  setColumnWidth(...args: unknown[]): this {
    const [column, width] = argumentsOf("Sheet.setColumnWidth", args, INTEGER, INTEGER);
    return this.#setWidths(column, 1, width);
  }

  setColumnWidths(...args: unknown[]): this {
    const name = "Sheet.setColumnWidths";
    const [column, count, width] = argumentsOf(name, args, INTEGER, INTEGER, INTEGER);
    return this.#setWidths(column, count, width);
  }

  autoResizeColumn(...args: unknown[]): this {
    const [column] = argumentsOf("Sheet.autoResizeColumn", args, INTEGER);
    return this.#fitColumns(column, 1);
  }

  autoResizeColumns(...args: unknown[]): this {
    const [column, count] = argumentsOf("Sheet.autoResizeColumns", args, INTEGER, INTEGER);
    return this.#fitColumns(column, count);
  }

  autoResizeRows(...args: unknown[]): this {
    const [row, count] = argumentsOf("Sheet.autoResizeRows", args, INTEGER, INTEGER);
    checkLines(this.sheet, "rows", row, count);
    for (let at = row; at < row + count; at++) {
      const record = this.sheet.rows[at - 1];
      if (record) record.height = undefined;
    }
    return this.#changed();
  }

  getFrozenRows(): number {
    return this.sheet.frozenRows;
  }

  getFrozenColumns(): number {
    return this.sheet.frozenColumns;
  }

  setFrozenRows(...args: unknown[]): void {
    const [rows] = argumentsOf("Sheet.setFrozenRows", args, INTEGER);
    if (rows < 0 || rows >= this.sheet.rowCount) {
      throw new ServiceError("You can't freeze all visible rows on the sheet.");
    }
    this.sheet.frozenRows = rows;
    this.#changed();
  }

  setFrozenColumns(...args: unknown[]): void {
    const [columns] = argumentsOf("Sheet.setFrozenColumns", args, INTEGER);
    if (columns < 0 || columns >= this.sheet.columnCount) {
      throw new ServiceError("You can't freeze all visible columns on the sheet.");
    }
    this.sheet.frozenColumns = columns;
    this.#changed();
  }

  hideRow(...args: unknown[]): void {
    const [{ area }] = argumentsOf("Sheet.hideRow", args, RANGE);
    this.#hideRows(area.row, area.rowCount, true);
  }

  hideRows(...args: unknown[]): void {
    const [row, count] = argumentsOf("Sheet.hideRows", args, INTEGER, optional(INTEGER));
    this.#hideRows(row, count ?? 1, true);
  }

  unhideRow(...args: unknown[]): void {
    const [{ area }] = argumentsOf("Sheet.unhideRow", args, RANGE);
    this.#hideRows(area.row, area.rowCount, false);
  }

  showRows(...args: unknown[]): void {
    const [row, count] = argumentsOf("Sheet.showRows", args, INTEGER, optional(INTEGER));
    this.#hideRows(row, count ?? 1, false);
  }

  hideColumn(...args: unknown[]): void {
    const [{ area }] = argumentsOf("Sheet.hideColumn", args, RANGE);
    this.#hideColumns(area.column, area.columnCount, true);
  }

  hideColumns(...args: unknown[]): void {
    const [column, count] = argumentsOf("Sheet.hideColumns", args, INTEGER, optional(INTEGER));
    this.#hideColumns(column, count ?? 1, true);
  }

  unhideColumn(...args: unknown[]): void {
    const [{ area }] = argumentsOf("Sheet.unhideColumn", args, RANGE);
    this.#hideColumns(area.column, area.columnCount, false);
  }

  showColumns(...args: unknown[]): void {
    const [column, count] = argumentsOf("Sheet.showColumns", args, INTEGER, optional(INTEGER));
    this.#hideColumns(column, count ?? 1, false);
  }

  isRowHiddenByUser(...args: unknown[]): boolean {
    const [row] = argumentsOf("Sheet.isRowHiddenByUser", args, INTEGER);
    return this.sheet.rows[row - 1]?.hidden ?? false;
  }

  isRowHiddenByFilter(...args: unknown[]): boolean {
    const [row] = argumentsOf("Sheet.isRowHiddenByFilter", args, INTEGER);
    return this.sheet.rows[row - 1]?.filtered ?? false;
  }

  isColumnHiddenByUser(...args: unknown[]): boolean {
    const [column] = argumentsOf("Sheet.isColumnHiddenByUser", args, INTEGER);
    return this.sheet.columns[column - 1]?.hidden ?? false;
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

  #setHeights(row: number, count: number, height: number): this {
    checkLines(this.sheet, "rows", row, count);
    for (let at = row; at < row + count; at++) this.sheet.rowAt(at).height = height;
    return this.#changed();
  }

  #setWidths(column: number, count: number, width: number): this {
    checkLines(this.sheet, "columns", column, count);
    for (let at = column; at < column + count; at++) this.sheet.columnAt(at).width = width;
    return this.#changed();
  }

  /** No page is there to measure text on: an estimate from the number of letters. */
  #fitColumns(column: number, count: number): this {
    checkLines(this.sheet, "columns", column, count);
    const { locale } = this.sheet.workbook;
    for (let at = column; at < column + count; at++) {
      let letters = 0;
      for (const row of this.sheet.rows) {
        const shown = displayValue(row?.cells[at - 1], locale);
        const longest = Math.max(0, ...shown.split("\n").map((line) => line.length));
        letters = Math.max(letters, longest);
      }
      if (letters === 0) continue;
      const width = letters * LETTER_WIDTH + CELL_PADDING;
      this.sheet.columnAt(at).width = Math.max(NARROWEST, width);
    }
    return this.#changed();
  }

  #hideRows(row: number, count: number, hidden: boolean): void {
    checkLines(this.sheet, "rows", row, count);
    for (let at = row; at < row + count; at++) {
      this.sheet.rowAt(at).hidden = hidden ? true : undefined;
    }
    this.#changed();
  }

  #hideColumns(column: number, count: number, hidden: boolean): void {
    checkLines(this.sheet, "columns", column, count);
    for (let at = column; at < column + count; at++) {
      this.sheet.columnAt(at).hidden = hidden ? true : undefined;
    }
    this.#changed();
  }

  #changed(): this {
    this.sheet.workbook.sheetChanged(this.sheet);
    return this;
  }
}

/** Throws unless the lines are on the sheet, or up to `beyond` after it. */
function checkLines(
  sheet: Sheet,
  what: "rows" | "columns",
  first: number,
  count: number,
  beyond = 0,
): void {
  const last = what === "rows" ? sheet.rowCount : sheet.columnCount;
  if (first < 1 || count < 1 || first + count - 1 > last + beyond) throw outOfBounds(what);
}

function checkCount(count: number): void {
  if (count < 1) throw new ServiceError("The number of rows or columns must be at least 1.");
}

function checkCells(sheet: Sheet, added: number): void {
  const cells = sheet.workbook.sheets.reduce(
    (sum, other) => sum + other.rowCount * other.columnCount,
    0,
  );
  if (cells + added > MOST_CELLS) throw tooManyCells();
}
