import { groupDepth } from "../../../sheets/workbook/columnGroups";
import { displayValue } from "../../../sheets/workbook/numberFormat";
import { INTEGER, optional } from "../../declare/kinds";
import { ServiceError } from "../serviceError";
import { argumentsOf, instance } from "./arguments";
import type { ScriptRange } from "./range";
import { checkLines } from "./sheetBounds";
import { SheetSelection } from "./sheetSelection";

const RANGE = instance<ScriptRange>("Range");
/** About what a letter of Arial 10 takes, and the padding of a cell, in pixels. */
const LETTER_WIDTH = 7;
const CELL_PADDING = 10;
const NARROWEST = 21;

/** Heights and widths, frozen and hidden rows and columns of a sheet. */
export class SheetSizes extends SheetSelection {
  getRowHeight(...args: unknown[]): number {
    const [row] = argumentsOf("Sheet.getRowHeight", args, INTEGER);
    checkLines(this.sheet, "rows", row, 1);
    return this.sheet.rows[row - 1]?.height ?? this.sheet.defaultRowHeight;
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
    return this.sheet.columns[column - 1]?.width ?? this.sheet.defaultColumnWidth;
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

  getColumnGroupDepth(...args: unknown[]): number {
    const [column] = argumentsOf("Sheet.getColumnGroupDepth", args, INTEGER);
    checkLines(this.sheet, "columns", column, 1);
    return groupDepth(this.sheet, column);
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
