import { displayValue } from "../../../../../sheets/workbook/numberFormat";
import { INTEGER, optional } from "../../../../declare/kinds";
import { methods } from "../../../../declare/methods";
import { RANGE, type RangePlace, SHEET, type SheetPlace } from "../../../core/spreadsheet/classes";
import { deleteLines, insertLines } from "../../../core/spreadsheet/sheet/lines";
import { changed } from "../../../core/spreadsheet/sheet/place";
import { checkLines } from "../../../core/spreadsheet/sheetBounds";

/** About what a letter of Arial 10 takes, and the padding of a cell, in pixels. */
const LETTER_WIDTH = 7;
const CELL_PADDING = 10;
const NARROWEST = 21;

/** Rows and columns of a sheet: put in, taken out, their sizes, hidden and shown. */
export const lines = methods(SHEET, {
  insertRowAfter: [
    [INTEGER],
    (tab, row) => insertLines(tab, "rows", row, row + 1, 1, "from before"),
  ],
  insertRowBefore: [[INTEGER], (tab, row) => insertLines(tab, "rows", row, row, 1, "from after")],
  insertRows: [
    [INTEGER, optional(INTEGER)],
    (tab, row, count) => void insertLines(tab, "rows", row, row, count ?? 1, "nothing"),
  ],
  insertColumnAfter: [
    [INTEGER],
    (tab, column) => insertLines(tab, "columns", column, column + 1, 1, "from before"),
  ],
  insertColumnBefore: [
    [INTEGER],
    (tab, column) => insertLines(tab, "columns", column, column, 1, "from after"),
  ],
  insertColumnsBefore: [
    [INTEGER, INTEGER],
    (tab, column, count) => insertLines(tab, "columns", column, column, count, "from after"),
  ],
  insertColumns: [
    [INTEGER, optional(INTEGER)],
    (tab, column, count) => void insertLines(tab, "columns", column, column, count ?? 1, "nothing"),
  ],
  deleteRow: [[INTEGER], (tab, row) => deleteLines(tab, "rows", row, 1)],
  deleteColumn: [[INTEGER], (tab, column) => deleteLines(tab, "columns", column, 1)],
  deleteColumns: [
    [INTEGER, INTEGER],
    (tab, column, count) => void deleteLines(tab, "columns", column, count),
  ],

  getRowHeight: [
    [INTEGER],
    ({ sheet }, row) => {
      checkLines(sheet, "rows", row, 1);
      return sheet.rows[row - 1]?.height ?? sheet.defaultRowHeight;
    },
  ],
  setRowHeight: [[INTEGER, INTEGER], (tab, row, height) => setHeights(tab, row, 1, height)],
  setRowHeights: [[INTEGER, INTEGER, INTEGER], setHeights],
  setRowHeightsForced: [[INTEGER, INTEGER, INTEGER], setHeights],
  getColumnWidth: [
    [INTEGER],
    ({ sheet }, column) => {
      checkLines(sheet, "columns", column, 1);
      return sheet.columns[column - 1]?.width ?? sheet.defaultColumnWidth;
    },
  ],
  autoResizeColumn: [[INTEGER], (tab, column) => fitColumns(tab, column, 1)],
  autoResizeColumns: [[INTEGER, INTEGER], fitColumns],
  getFrozenColumns: [[], ({ sheet }) => sheet.frozenColumns],

  hideRow: [[RANGE], (tab, range) => hideRange(tab, "rows", range, true)],
  hideRows: [
    [INTEGER, optional(INTEGER)],
    (tab, row, count) => hide(tab, "rows", row, count ?? 1, true),
  ],
  unhideRow: [[RANGE], (tab, range) => hideRange(tab, "rows", range, false)],
  showRows: [
    [INTEGER, optional(INTEGER)],
    (tab, row, count) => hide(tab, "rows", row, count ?? 1, false),
  ],
  hideColumn: [[RANGE], (tab, range) => hideRange(tab, "columns", range, true)],
  hideColumns: [
    [INTEGER, optional(INTEGER)],
    (tab, column, count) => hide(tab, "columns", column, count ?? 1, true),
  ],
  unhideColumn: [[RANGE], (tab, range) => hideRange(tab, "columns", range, false)],
  showColumns: [
    [INTEGER, optional(INTEGER)],
    (tab, column, count) => hide(tab, "columns", column, count ?? 1, false),
  ],
  isRowHiddenByUser: [[INTEGER], ({ sheet }, row) => sheet.rows[row - 1]?.hidden ?? false],
  isRowHiddenByFilter: [[INTEGER], ({ sheet }, row) => sheet.rows[row - 1]?.filtered ?? false],
  isColumnHiddenByUser: [
    [INTEGER],
    ({ sheet }, column) => sheet.columns[column - 1]?.hidden ?? false,
  ],
});

function setHeights(tab: SheetPlace, row: number, count: number, height: number): SheetPlace {
  checkLines(tab.sheet, "rows", row, count);
  for (let at = row; at < row + count; at++) tab.sheet.rowAt(at).height = height;
  return changed(tab);
}

/** No page is there to measure text on: an estimate from the number of letters. */
function fitColumns(tab: SheetPlace, column: number, count: number): SheetPlace {
  const { sheet } = tab;
  checkLines(sheet, "columns", column, count);
  const { locale } = sheet.workbook;
  for (let at = column; at < column + count; at++) {
    let letters = 0;
    for (const row of sheet.rows) {
      const shown = displayValue(row?.cells[at - 1], locale);
      const longest = Math.max(0, ...shown.split("\n").map((line) => line.length));
      letters = Math.max(letters, longest);
    }
    if (letters === 0) continue;
    sheet.columnAt(at).width = Math.max(NARROWEST, letters * LETTER_WIDTH + CELL_PADDING);
  }
  return changed(tab);
}

type Lines = "rows" | "columns";

function hideRange(tab: SheetPlace, what: Lines, { area }: RangePlace, hidden: boolean): void {
  if (what === "rows") hide(tab, what, area.row, area.rowCount, hidden);
  else hide(tab, what, area.column, area.columnCount, hidden);
}

function hide(tab: SheetPlace, what: Lines, first: number, count: number, hidden: boolean): void {
  const { sheet } = tab;
  checkLines(sheet, what, first, count);
  for (let at = first; at < first + count; at++) {
    const line = what === "rows" ? sheet.rowAt(at) : sheet.columnAt(at);
    line.hidden = hidden ? true : undefined;
  }
  changed(tab);
}
