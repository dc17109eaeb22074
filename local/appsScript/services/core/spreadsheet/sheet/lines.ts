import { groupDepth } from "../../../../../sheets/workbook/columnGroups";
import {
  deleteColumns,
  deleteRows,
  type Inherit,
  insertColumns,
  insertRows,
} from "../../../../../sheets/workbook/rowsAndColumns";
import { INTEGER } from "../../../../declare/kinds";
import { methods } from "../../../../declare/methods";
import { ServiceError } from "../../../serviceError";
import { SHEET, type SheetPlace } from "../classes";
import { checkCells, checkCount, checkLines } from "../sheetBounds";
import { changed } from "./place";

/** Rows and columns of a sheet: how many, put in, taken out, frozen. */
export const lines = methods(SHEET, {
  getMaxRows: [[], ({ sheet }) => sheet.rowCount],
  getMaxColumns: [[], ({ sheet }) => sheet.columnCount],
  insertRowsAfter: [
    [INTEGER, INTEGER],
    (tab, row, count) => insertLines(tab, "rows", row, row + 1, count, "from before"),
  ],
  insertRowsBefore: [
    [INTEGER, INTEGER],
    (tab, row, count) => insertLines(tab, "rows", row, row, count, "from after"),
  ],
  insertColumnsAfter: [
    [INTEGER, INTEGER],
    (tab, column, count) => insertLines(tab, "columns", column, column + 1, count, "from before"),
  ],
  deleteRows: [[INTEGER, INTEGER], (tab, row, count) => void deleteLines(tab, "rows", row, count)],
  getFrozenRows: [[], ({ sheet }) => sheet.frozenRows],
  setFrozenRows: [
    [INTEGER],
    (tab, rows) => {
      checkFrozen("rows", rows, tab.sheet.rowCount);
      tab.sheet.frozenRows = rows;
      changed(tab);
    },
  ],
  setFrozenColumns: [
    [INTEGER],
    (tab, columns) => {
      checkFrozen("columns", columns, tab.sheet.columnCount);
      tab.sheet.frozenColumns = columns;
      changed(tab);
    },
  ],
  getColumnGroupDepth: [
    [INTEGER],
    ({ sheet }, column) => {
      checkLines(sheet, "columns", column, 1);
      return groupDepth(sheet, column);
    },
  ],
  setColumnWidths: [[INTEGER, INTEGER, INTEGER], setWidths],
  setColumnWidth: [[INTEGER, INTEGER], (tab, column, width) => setWidths(tab, column, 1, width)],
});

type Lines = "rows" | "columns";

/** Puts lines in before that one, beside another that must be there. */
export function insertLines(
  tab: SheetPlace,
  what: Lines,
  beside: number,
  before: number,
  count: number,
  inherit: Inherit,
): SheetPlace {
  const { sheet } = tab;
  checkLines(sheet, what, beside, 1);
  checkCount(count);
  checkCells(sheet, count * (what === "rows" ? sheet.columnCount : sheet.rowCount));
  (what === "rows" ? insertRows : insertColumns)(sheet, before, count, inherit);
  return tab;
}

/** Takes lines out; one that is not frozen must be left. */
export function deleteLines(tab: SheetPlace, what: Lines, first: number, count: number) {
  const { sheet } = tab;
  checkLines(sheet, what, first, count);
  const [all, frozen] =
    what === "rows" ? [sheet.rowCount, sheet.frozenRows] : [sheet.columnCount, sheet.frozenColumns];
  if (Math.max(0, first - 1 - frozen) + Math.max(0, all - (first + count - 1)) === 0) {
    throw new ServiceError(`Sorry, it is not possible to delete all non-frozen ${what}.`);
  }
  (what === "rows" ? deleteRows : deleteColumns)(sheet, first, count);
  return tab;
}

function setWidths(tab: SheetPlace, column: number, count: number, width: number) {
  checkLines(tab.sheet, "columns", column, count);
  for (let at = column; at < column + count; at++) tab.sheet.columnAt(at).width = width;
  return changed(tab);
}

function checkFrozen(what: Lines, frozen: number, all: number): void {
  if (frozen < 0 || frozen >= all) {
    throw new ServiceError(`You can't freeze all visible ${what} on the sheet.`);
  }
}
