import { renameSheet } from "../../local/sheets/workbook/renameSheet";
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumns,
} from "../../local/sheets/workbook/rowsAndColumns";
import { sortRows } from "../../local/sheets/workbook/sortRows";
import type { Sheet } from "../../local/sheets/workbook/workbook";
import { isWhollyOwn, ownTitles } from "./ownColumns";

/** What another person does in a tab in one go; "theirs" is what they type. */
export type Edit = (sheet: Sheet) => void;

/** The kinds of edit that come between two calls. Each finds its place in any tab with a row or two. */
export const EDITS: Readonly<Record<string, Edit>> = {
  "sort the rows": (sheet) => {
    const rowCount = Math.max(1, sheet.lastRow() - 1);
    const area = { row: 2, column: 1, rowCount, columnCount: sheet.lastColumn() };
    sortRows(sheet, area, [{ column: 1, ascending: false }]);
  },
  "insert a row": (sheet) => {
    insertRows(sheet, 2, 1, "from after");
    typeRow(sheet, 2);
  },
  "delete a row": (sheet) => deleteRows(sheet, 2, 1),
  "insert a row above the headers": (sheet) => insertRows(sheet, 1, 1, "from after"),
  "insert a column": (sheet) => {
    insertColumns(sheet, 2, 1);
    sheet.setCell(1, 2, { value: "Theirs" });
  },
  "insert a column with text": (sheet) => {
    insertColumns(sheet, 2, 1);
    for (let row = 1; row <= sheet.lastRow(); row++) {
      if (isBlank(sheet, row)) continue;
      // By its row, so that one sees to whose row it belongs wherever that stands.
      sheet.setCell(row, 2, { value: `theirs, of ${String(sheet.cell(row, 1)?.value ?? "none")}` });
    }
  },
  "move a column to the end": (sheet) => moveColumns(sheet, 1, 1, sheet.lastColumn() + 1),
  "delete a column": (sheet) => deleteColumns(sheet, 3, 1),
  "rename a header": (sheet) => {
    const column = peoplesColumns(sheet)[1] ?? 2;
    sheet.setCell(1, column, { ...sheet.cell(1, column), value: "Renamed" });
  },
  "rename the tab": (sheet) => renameSheet(sheet, `${sheet.name} old`),
  "add a row at the end": (sheet) => {
    const row = sheet.lastRow() + 1;
    if (row > sheet.rowCount) insertRows(sheet, sheet.rowCount + 1, 1, "from before");
    typeRow(sheet, row);
  },
  "type into a cell": (sheet) => {
    const column = peoplesColumns(sheet)[1] ?? 2;
    sheet.setCell(4, column, { ...sheet.cell(4, column), value: "theirs" });
  },
};

/** Nobody types beside a row that holds nothing. */
function isBlank(sheet: Sheet, row: number): boolean {
  const columns = Array.from({ length: sheet.lastColumn() }, (_, at) => at + 1);
  return columns.every((column) => sheet.cell(row, column)?.value === undefined);
}

function typeRow(sheet: Sheet, row: number): void {
  for (const column of peoplesColumns(sheet).slice(0, 4)) {
    sheet.setCell(row, column, { value: "theirs" });
  }
}

/** Where people type: beside the add-on's own columns, and anywhere in a tab that is all its own. */
function peoplesColumns(sheet: Sheet): readonly number[] {
  const columns = Array.from({ length: Math.max(4, sheet.lastColumn()) }, (_, at) => at + 1);
  if (isWhollyOwn(sheet)) return columns;
  const own = ownTitles(sheet);
  return columns.filter((column) => !own.has(String(sheet.cell(1, column)?.value ?? "")));
}
