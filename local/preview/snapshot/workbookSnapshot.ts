import type { ICellData, IRowData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Cell } from "../../sheets/workbook/cell";
import type { Sheet, Workbook } from "../../sheets/workbook/workbook";
import { pluginResources } from "./pluginResources";
import { fittedRowHeight, type TextMeasure } from "./rowHeights";
import { StyleList } from "./styleList";
import { UNIT_ID } from "./unitId";
import { contentToUniver } from "./univerCell";
import { areaToUniver, univerSheetId } from "./univerRange";
import { fontToUniver } from "./univerStyle";

/** The whole workbook as Univer loads it. Values of formulas go along; Univer computes none of them. */
export function workbookSnapshot(workbook: Workbook, measure: TextMeasure): IWorkbookData {
  const styles = new StyleList(workbook.defaultFont);
  const sheets = Object.fromEntries(
    workbook.sheets.map((sheet) => [
      univerSheetId(sheet.id),
      sheetSnapshot(sheet, styles, measure),
    ]),
  );
  return {
    id: UNIT_ID,
    name: workbook.name,
    appVersion: "0.25.1",
    locale: "enUS" as IWorkbookData["locale"],
    styles: styles.byId,
    sheetOrder: workbook.sheets.map((sheet) => univerSheetId(sheet.id)),
    sheets,
    resources: pluginResources(workbook),
  };
}

const PADDING = { t: 1, r: 3, b: 1, l: 3 } as const;

function sheetSnapshot(
  sheet: Sheet,
  styles: StyleList,
  measure: TextMeasure,
): Partial<IWorksheetData> {
  return {
    id: univerSheetId(sheet.id),
    name: sheet.name,
    tabColor: sheet.tabColour ?? "",
    hidden: sheet.hidden ? 1 : 0,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    // In the middle, with room around: where nobody chose anything it is the page's matter.
    defaultStyle: { ...fontToUniver(sheet.workbook.defaultFont), vt: 2, pd: PADDING },
    defaultColumnWidth: sheet.defaultColumnWidth,
    defaultRowHeight: sheet.defaultRowHeight,
    freeze: freezeOf(sheet),
    mergeData: sheet.merges.map(areaToUniver),
    cellData: cellsOf(sheet, styles),
    rowData: rowsOf(sheet, measure),
    columnData: columnsOf(sheet),
    showGridlines: sheet.hiddenGridlines ? 0 : 1,
    rightToLeft: sheet.rightToLeft ? 1 : 0,
    rowHeader: { width: 46, hidden: 0 },
    columnHeader: { height: 22, hidden: 0 },
  };
}

function freezeOf(sheet: Sheet): IWorksheetData["freeze"] {
  const { frozenRows, frozenColumns } = sheet;
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows === 0 ? -1 : frozenRows,
    startColumn: frozenColumns === 0 ? -1 : frozenColumns,
  };
}

function cellsOf(sheet: Sheet, styles: StyleList): IWorksheetData["cellData"] {
  const cells: { [row: number]: { [column: number]: ICellData } } = {};
  sheet.rows.forEach((row, rowIndex) => {
    const inRow: { [column: number]: ICellData } = {};
    let any = false;
    row?.cells.forEach((cell, columnIndex) => {
      const made = cell && cellSnapshot(cell, styles);
      if (!made) return;
      inRow[columnIndex] = made;
      any = true;
    });
    if (any) cells[rowIndex] = inRow;
  });
  return cells;
}

function cellSnapshot(cell: Cell, styles: StyleList): ICellData | null {
  const style = styles.idOf(cell);
  const { v, t, f } = contentToUniver(cell);
  if (v === null && f === null && style === null) return null;
  return {
    ...(v !== null && { v, t }),
    ...(f !== null && { f }),
    ...(style !== null && { s: style }),
  } as ICellData;
}

function rowsOf(sheet: Sheet, measure: TextMeasure): IWorksheetData["rowData"] {
  const rows: { [row: number]: Partial<IRowData> } = {};
  sheet.rows.forEach((row, index) => {
    if (row === undefined) return;
    const height = row.height ?? fittedRowHeight(sheet, index + 1, measure);
    if (height === null && !row.hidden) return;
    rows[index] = { ...heightOf(row.height, height), ...(row.hidden && { hd: 1 }) };
  });
  return rows;
}

/** A height that somebody set stays; a fitted one follows the text when it is edited. */
function heightOf(chosen: number | undefined, fitted: number | null): Partial<IRowData> {
  if (chosen !== undefined) return { h: chosen, ia: 0 };
  return fitted === null ? {} : { ah: fitted, ia: 1 };
}

function columnsOf(sheet: Sheet): IWorksheetData["columnData"] {
  const columns: { [column: number]: { w?: number; hd?: 0 | 1 } } = {};
  sheet.columns.forEach((column, index) => {
    if (column === undefined) return;
    columns[index] = {
      ...(column.width !== undefined && { w: column.width }),
      ...(column.hidden && { hd: 1 }),
    };
  });
  return columns;
}
