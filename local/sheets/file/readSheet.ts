import type { Cell as FileCell, Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../workbook/area";
import { type Cell, tidyCell } from "../workbook/cell";
import { DEFAULT_COLUMN_COUNT, DEFAULT_ROW_COUNT, type Sheet } from "../workbook/sheet";
import { areaOn } from "./areaOn";
import { contentFromFile } from "./cellFile";
import { hexOfColour } from "./colours";
import { conditionalFormatsFromFile } from "./conditionalFormatFile";
import { readDefaultSizes } from "./defaultSizes";
import { type Look, LookCache } from "./lookCache";
import { markSpilled } from "./markSpilled";
import { readValidations } from "./readValidations";
import { pixelsOfPoints, pixelsOfWidth } from "./sizes";

/** A merged cell that shows another one's value. */
const MERGED = 1;

/** Makes an empty sheet as large as the file's sheet. */
export function giveSize(worksheet: Worksheet, sheet: Sheet): void {
  sheet.rowCount = Math.max(DEFAULT_ROW_COUNT, worksheet.rowCount);
  sheet.columnCount = Math.max(DEFAULT_COLUMN_COUNT, worksheet.columnCount);
  readDefaultSizes(worksheet, sheet);
}

/** Fills an empty sheet, which has its size, with what the file's sheet holds. */
export function readSheet(worksheet: Worksheet, sheet: Sheet): void {
  sheet.hidden = worksheet.state !== "visible";
  sheet.tabColour = hexOfColour(worksheet.properties.tabColor) ?? null;
  readView(worksheet, sheet);
  sheet.merges = (worksheet.model.mergeCells ?? []).flatMap((range) => areaOn(sheet, range));
  const looks = new LookCache(sheet.workbook.defaultFont);
  readColumns(worksheet, sheet, looks);
  readRows(worksheet, sheet, looks);
  readValidations(worksheet, sheet);
  sheet.conditionalFormats = conditionalFormatsFromFile(worksheet.conditionalFormattings, sheet);
}

function readView(worksheet: Worksheet, sheet: Sheet): void {
  // Many programs write a sheet without any view, whatever the library's types say.
  const views: Worksheet["views"] | undefined = worksheet.views;
  const view = views?.[0];
  if (view === undefined) return;
  sheet.rightToLeft = view.rightToLeft ?? false;
  sheet.hiddenGridlines = view.showGridLines === false;
  if (view.state !== "frozen") return;
  sheet.frozenRows = view.ySplit ?? 0;
  sheet.frozenColumns = view.xSplit ?? 0;
}

function readColumns(worksheet: Worksheet, sheet: Sheet, looks: LookCache): void {
  for (const column of worksheet.model.cols ?? []) {
    const last = Math.min(column.max, sheet.columnCount);
    for (let place = column.min; place <= last; place++) {
      const { width, hidden } = column;
      const pixels = width === undefined ? sheet.defaultColumnWidth : pixelsOfWidth(width);
      if (pixels !== sheet.defaultColumnWidth) sheet.columnAt(place).width = pixels;
      if (hidden) sheet.columnAt(place).hidden = true;
      fillColumn(sheet, place, looks.of(column.style ?? {}));
    }
  }
}

/** A format given to a whole column is, in Sheets, a format of each of its cells. */
function fillColumn(sheet: Sheet, column: number, look: Look): void {
  if (look.numberFormat === undefined && look.style === undefined) return;
  const cell = tidyCell({ ...look });
  for (let row = 1; row <= sheet.rowCount; row++) sheet.rowAt(row).cells[column - 1] = cell;
}

function readRows(worksheet: Worksheet, sheet: Sheet, looks: LookCache): void {
  const arrays: Area[] = [];
  for (const row of worksheet.findRows(1, worksheet.rowCount)) {
    if (row === undefined) continue;
    const record = sheet.rowAt(row.number);
    if (row.hidden) record.hidden = true;
    const height = row.height === undefined ? undefined : pixelsOfPoints(row.height);
    if (height !== undefined && !isAbout(height, sheet.defaultRowHeight)) record.height = height;
    row.eachCell({ includeEmpty: true }, (fileCell, column) => {
      // Also where it is blank: a cell of its own does not look like its column.
      record.cells[column - 1] = cellFromFile(fileCell, looks);
      arrays.push(...arrayOf(fileCell, sheet));
    });
  }
  markSpilled(sheet, arrays);
}

/** Programs round the height of a row that nobody gave one in their own ways. */
function isAbout(height: number, other: number): boolean {
  return Math.abs(height - other) <= 1;
}

function cellFromFile(cell: FileCell, looks: LookCache): Cell | undefined {
  const isMergedAway = (cell.type as number) === MERGED;
  const look = looks.of(cell.style);
  const content = isMergedAway ? {} : contentFromFile(cell, look.style, looks.defaultFont);
  return tidyCell({ ...content, ...look });
}

function arrayOf(cell: FileCell, sheet: Sheet): readonly Area[] {
  const { value } = cell;
  const isArray = typeof value === "object" && value !== null && "shareType" in value;
  return isArray && value.shareType === "array" ? areaOn(sheet, value.ref) : [];
}
