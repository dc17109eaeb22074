import type {
  ICellData,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from "@univerjs/core";
import { a1Of, quotedSheetName } from "../../workbook/a1Notation";
import type { Cell } from "../../workbook/cell";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type Sheet } from "../../workbook/sheet";
import type { Workbook } from "../../workbook/workbook";
import { fittedRowHeight, type TextMeasure } from "./rowHeights";
import { UNIT_ID } from "./unitId";
import { contentToUniver, lookToUniver } from "./univerCell";
import { conditionalFormatsToUniver } from "./univerConditionalFormat";
import { filterToUniver } from "./univerFilter";
import { areaToUniver, univerSheetId } from "./univerRange";
import { PLAIN_FONT } from "./univerStyle";
import { validationsToUniver } from "./univerValidation";

/** A cell in Sheets that nobody gave a look. */
const PLAIN_LOOK: IStyleData = { ...PLAIN_FONT, vt: 3 };

/** The whole workbook as Univer loads it. Values of formulas go along; Univer computes none of them. */
export function workbookSnapshot(workbook: Workbook, measure: TextMeasure): IWorkbookData {
  const styles = new StyleList();
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
    resources: resourcesOf(workbook),
  };
}

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
    defaultStyle: PLAIN_LOOK,
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
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

export function freezeOf(sheet: Sheet): IWorksheetData["freeze"] {
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

/** What Univer's plugins hold: notes, rules, conditional formats, names and filters. */
function resourcesOf(workbook: Workbook): NonNullable<IWorkbookData["resources"]> {
  const bySheet = (of: (sheet: Sheet) => unknown) =>
    JSON.stringify(
      Object.fromEntries(workbook.sheets.map((sheet) => [univerSheetId(sheet.id), of(sheet)])),
    );
  const filters = workbook.sheets.flatMap((sheet) => {
    const filter = filterToUniver(sheet);
    return filter === null ? [] : [[univerSheetId(sheet.id), filter] as const];
  });
  return [
    { name: "SHEET_NOTE_PLUGIN", data: bySheet(notesOf) },
    {
      name: "SHEET_DATA_VALIDATION_PLUGIN",
      data: bySheet((sheet) => validationsToUniver(sheet).map(({ inGrid }) => inGrid)),
    },
    {
      name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
      data: bySheet((sheet) => conditionalFormatsToUniver(sheet.id, sheet.conditionalFormats)),
    },
    { name: "SHEET_FILTER_PLUGIN", data: JSON.stringify(Object.fromEntries(filters)) },
    { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(namesOf(workbook)) },
  ];
}

/** A note's box in pixels, large enough for its words. */
export function noteBox(note: string): { readonly width: number; readonly height: number } {
  const lines = note
    .split("\n")
    .reduce((count, line) => count + Math.max(1, Math.ceil(line.length / 36)), 0);
  return { width: 260, height: Math.min(320, 28 + lines * 18) };
}

function notesOf(sheet: Sheet): unknown {
  const notes: { [row: number]: { [column: number]: unknown } } = {};
  sheet.eachCell((cell, row, column) => {
    if (!cell.note) return;
    const inRow = notes[row - 1] ?? {};
    const id = `note-${row}-${column}`;
    inRow[column - 1] = {
      id,
      row: row - 1,
      col: column - 1,
      note: cell.note,
      show: false,
      ...noteBox(cell.note),
    };
    notes[row - 1] = inRow;
  });
  return notes;
}

function namesOf(workbook: Workbook): unknown {
  return Object.fromEntries(
    workbook.namedRanges.flatMap(({ name, area }, index) => {
      const sheet = workbook.sheetById(area.sheetId);
      if (sheet === undefined) return [];
      const closed = { ...area, openRows: undefined, openColumns: undefined };
      const id = `name-${index}`;
      const formulaOrRefString = `${quotedSheetName(sheet.name)}!${a1Of(closed)}`;
      return [[id, { id, name, formulaOrRefString, localSheetId: "AllDefaultWorkbook" }]];
    }),
  );
}

/** Gives each look one id: many cells share few looks. */
class StyleList {
  readonly byId: Record<string, IStyleData> = {};
  private readonly idByText = new Map<string, string>();
  private readonly idByStyle = new Map<unknown, Map<string, string | null>>();

  idOf(cell: Cell): string | null {
    const byFormat = this.idByStyle.get(cell.style) ?? new Map<string, string | null>();
    this.idByStyle.set(cell.style, byFormat);
    const format = `${cell.numberFormat ?? ""}\n${cell.validation?.criterion ?? ""}`;
    const known = byFormat.get(format);
    if (known !== undefined) return known;
    const look = lookToUniver(cell);
    const id = look === null ? null : this.idOfLook(look);
    byFormat.set(format, id);
    return id;
  }

  private idOfLook(look: IStyleData): string {
    const text = JSON.stringify(look);
    const known = this.idByText.get(text);
    if (known !== undefined) return known;
    const id = `s${this.idByText.size + 1}`;
    this.idByText.set(text, id);
    this.byId[id] = look;
    return id;
  }
}
