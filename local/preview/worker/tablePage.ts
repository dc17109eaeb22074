import { displayValue } from "../../sheets/workbook/numberFormat";
import type { Sheet, Workbook } from "../../sheets/workbook/workbook";
import type { TablePage } from "../tablePage";
import type { GridSheets } from "./gridSheets";

/** Rows of a sheet as text, with the texts of row 1 as headers. Hidden rows and columns are left out. */
export function tablePage(
  workbook: Workbook,
  sheets: GridSheets,
  ask: { readonly sheet: string; readonly firstRow: number; readonly count: number },
): TablePage {
  const sheet = sheets.sheetOf(ask.sheet) ?? workbook.activeSheet;
  const names = workbook.sheets
    .filter(({ hidden }) => !hidden)
    .map((tab) => ({ id: sheets.nameOf(tab), name: tab.name }));
  if (sheet === undefined) {
    return { sheetName: "", sheets: names, headers: [], rows: [], lastRow: 0 };
  }
  workbook.calculation.settleAll();
  const lastRow = sheet.lastRow();
  const columnCount = Math.max(1, sheet.lastColumn());
  const textAt = (row: number, column: number) =>
    displayValue(sheet.cell(row, column), workbook.locale);
  const columns = Array.from({ length: columnCount }, (_, index) => index + 1);
  return {
    sheetName: sheet.name,
    sheets: names,
    headers: columns.map((column) => textAt(1, column)),
    rows: shownRows(sheet, ask.firstRow, Math.max(lastRow, ask.firstRow), ask.count).map((row) => ({
      row,
      cells: columns.map((column) => ({
        text: textAt(row, column),
        note: sheet.cell(row, column)?.note ?? "",
      })),
    })),
    lastRow,
  };
}

function shownRows(sheet: Sheet, first: number, last: number, count: number): readonly number[] {
  const rows: number[] = [];
  for (let row = first; row <= last && rows.length < count; row++) {
    const settings = sheet.rows[row - 1];
    if (!settings?.hidden && !settings?.filtered) rows.push(row);
  }
  return rows;
}
