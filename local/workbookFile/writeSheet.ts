import type { Style as FileStyle, Worksheet, WorksheetView } from "@cj-tech-master/excelts";
import { columnLetters } from "../workbook/a1Notation";
import type { Area } from "../workbook/area";
import type { Cell } from "../workbook/cell";
import type { DataValidation } from "../workbook/dataValidation";
import { DEFAULT_ROW_HEIGHT, type Sheet } from "../workbook/sheet";
import type { Style } from "../workbook/style";
import { plainA1 } from "./absoluteA1";
import { contentToFile } from "./cellFile";
import type { ChoiceLists } from "./choiceLists";
import { colourOfHex } from "./colours";
import { conditionalFormatsToFile } from "./conditionalFormatFile";
import { isArrayFormula } from "./fileFormula";
import { pointsOfPixels, widthOfPixels } from "./sizes";
import { styleToFile } from "./styles";
import { validationAreas } from "./validationAreas";
import { validationToFile } from "./validationFile";

/** Puts what the sheet holds on an empty sheet of a file. */
export function writeSheet(sheet: Sheet, worksheet: Worksheet, lists: ChoiceLists): void {
  worksheet.views = [viewOf(sheet)];
  if (sheet.tabColour !== null) worksheet.properties.tabColor = colourOfHex(sheet.tabColour);
  writeColumns(sheet, worksheet);
  writeRows(sheet, worksheet);
  for (const area of sheet.merges) worksheet.mergeCells(plainA1(area));
  for (const { area, validation } of validationAreas(sheet)) {
    addValidation(sheet, worksheet, area, validation, lists);
  }
  for (const options of conditionalFormatsToFile(sheet.conditionalFormats)) {
    worksheet.addConditionalFormatting(options);
  }
  if (sheet.filter !== null) worksheet.autoFilter = plainA1(sheet.filter.area);
}

function viewOf(sheet: Sheet): Partial<WorksheetView> {
  const common = {
    ...(sheet.rightToLeft && { rightToLeft: true }),
    ...(sheet.hiddenGridlines && { showGridLines: false }),
  };
  const { frozenRows, frozenColumns } = sheet;
  if (frozenRows === 0 && frozenColumns === 0) return common;
  return {
    ...common,
    state: "frozen",
    xSplit: frozenColumns,
    ySplit: frozenRows,
    topLeftCell: `${columnLetters(frozenColumns + 1)}${frozenRows + 1}`,
  };
}

function writeColumns(sheet: Sheet, worksheet: Worksheet): void {
  sheet.columns.forEach((column, index) => {
    if (column === undefined) return;
    const place = worksheet.getColumn(index + 1);
    if (column.width !== undefined) place.width = widthOfPixels(column.width);
    if (column.hidden) place.hidden = true;
  });
}

function writeRows(sheet: Sheet, worksheet: Worksheet): void {
  const looks = new Map<Style | undefined, Map<string | undefined, Partial<FileStyle>>>();
  const lookOf = (cell: Cell): Partial<FileStyle> => {
    const formats = looks.get(cell.style) ?? new Map<string | undefined, Partial<FileStyle>>();
    looks.set(cell.style, formats);
    const known = formats.get(cell.numberFormat) ?? {
      ...styleToFile(cell.style ?? {}),
      ...(cell.numberFormat !== undefined && { numFmt: cell.numberFormat }),
    };
    formats.set(cell.numberFormat, known);
    return known;
  };
  sheet.rows.forEach((row, rowIndex) => {
    if (row === undefined) return;
    const place = worksheet.getRow(rowIndex + 1);
    if (row.height !== undefined) place.height = pointsOfPixels(row.height);
    if (row.hidden || row.filtered) {
      place.hidden = true;
      // The library leaves out a row with neither cells nor a height, hidden or not.
      place.height ??= pointsOfPixels(DEFAULT_ROW_HEIGHT);
    }
    row.cells.forEach((cell, columnIndex) => {
      if (cell === undefined || !hasSomething(cell)) return;
      const fileCell = place.getCell(columnIndex + 1);
      const spill = spillOf(sheet, cell, rowIndex + 1, columnIndex + 1);
      fileCell.value = contentToFile(cell, spill);
      fileCell.style = lookOf(cell);
      if (cell.note !== undefined) fileCell.note = cell.note;
    });
  });
}

/** A cell with nothing but a rule needs no place of its own in the file. */
function hasSomething({ value, formula, numberFormat, note, style }: Cell): boolean {
  return [value, formula, numberFormat, note, style].some((part) => part !== undefined);
}

/** The range that an array formula fills; null for an ordinary formula or a value. */
function spillOf(sheet: Sheet, cell: Cell, row: number, column: number): string | null {
  if (cell.formula === undefined) return null;
  const isSpilled = (atRow: number, atColumn: number): boolean =>
    sheet.cell(atRow, atColumn)?.spilled === true;
  let [rowCount, columnCount] = [1, 1];
  while (isSpilled(row + rowCount, column)) rowCount += 1;
  while (isSpilled(row, column + columnCount)) columnCount += 1;
  const fills = rowCount > 1 || columnCount > 1;
  if (!fills && !isArrayFormula(cell.formula)) return null;
  return plainA1({ row, column, rowCount, columnCount });
}

function addValidation(
  sheet: Sheet,
  worksheet: Worksheet,
  area: Area,
  validation: DataValidation,
  lists: ChoiceLists,
): void {
  const anchor = plainA1({ ...area, rowCount: 1, columnCount: 1 });
  const rule = validationToFile(validation, sheet, anchor, lists);
  // By range: a rule on each cell of a whole column would be a thousand rules.
  if (rule !== null) worksheet.dataValidations.add(plainA1(area), rule);
}
