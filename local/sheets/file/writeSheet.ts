import type { Row as FileRow, Worksheet, WorksheetView } from "@cj-tech-master/excelts";
import { columnLetters } from "../workbook/a1Notation";
import { type Area, areaFrom } from "../workbook/area";
import type { Cell } from "../workbook/cell";
import { columnGroups } from "../workbook/columnGroups";
import type { DataValidation } from "../workbook/dataValidation";
import type { Row } from "../workbook/grid";
import type { Sheet } from "../workbook/workbook";
import { plainA1 } from "./absoluteA1";
import { contentToFile, filledToFile, writtenAs } from "./cellFile";
import type { ChoiceLists } from "./choiceLists";
import { colourOfHex } from "./colours";
import { conditionalFormatsToFile } from "./conditionalFormatFile";
import { writeDefaultSizes } from "./defaultSizes";
import { isArrayFormula, isOfSheetsAlone, isWrapped } from "./fileFormula";
import { columnLooks, FileLooks, isBlankCell, type Look, sameLook } from "./fileLooks";
import { textToFile } from "./fileText";
import { looksLikeFormula } from "./quotedTexts";
import { pointsOfPixels, widthOfPixels } from "./sizes";
import { validationAreas } from "./validationAreas";
import { validationToFile } from "./validationToFile";
import { columnsThatTell } from "./writeGroups";
import { writePageSetUp } from "./writePageSetUp";

/** Puts what the sheet holds on an empty sheet of a file. */
export function writeSheet(sheet: Sheet, worksheet: Worksheet, lists: ChoiceLists): void {
  worksheet.views = [viewOf(sheet)];
  writeDefaultSizes(sheet, worksheet);
  if (sheet.tabColour !== null) worksheet.properties.tabColor = colourOfHex(sheet.tabColour);
  const looks = columnLooks(sheet);
  const styles = new FileLooks(sheet.workbook.defaultFont);
  worksheet.properties.outlineLevelCol = Math.max(
    0,
    ...columnGroups(sheet).map(({ depth }) => depth),
  );
  writeColumns(sheet, worksheet, looks, styles);
  writeRows(sheet, worksheet, looks, styles);
  for (const area of sheet.merges) worksheet.mergeCells(plainA1(area));
  for (const { area, validation } of validationAreas(sheet)) {
    addValidation(sheet, worksheet, area, validation, lists);
  }
  for (const options of conditionalFormatsToFile(sheet.conditionalFormats)) {
    worksheet.addConditionalFormatting(options);
  }
  writePageSetUp(sheet.page, worksheet);
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

function writeColumns(
  sheet: Sheet,
  worksheet: Worksheet,
  looks: ReadonlyMap<number, Look>,
  styles: FileLooks,
): void {
  const tellers = new Set(columnsThatTell(sheet));
  const last = Math.max(sheet.columns.length, ...looks.keys(), ...tellers);
  for (let column = 1; column <= last; column++) {
    const { width, hidden, groups } = sheet.columns[column - 1] ?? {};
    const look = looks.get(column);
    const isPlain = groups === undefined && !tellers.has(column);
    if (width === undefined && !hidden && look === undefined && isPlain) continue;
    const place = worksheet.getColumn(column);
    place.width = widthOfPixels(width ?? sheet.defaultColumnWidth);
    if (hidden) place.hidden = true;
    if (look !== undefined) place.style = styles.of(look);
  }
}

function writeRows(
  sheet: Sheet,
  worksheet: Worksheet,
  looks: ReadonlyMap<number, Look>,
  styles: FileLooks,
): void {
  const last = looks.size === 0 ? sheet.rows.length : sheet.rowCount;
  const lastWithLook = Math.max(0, ...looks.keys());
  /** Cells filled by formulas that only Sheets knows, which say so themselves. */
  const filled = new Set<Cell>();
  for (let row = 1; row <= last; row++) {
    const record = sheet.rows[row - 1];
    const cells = record?.cells ?? [];
    const lastColumn = Math.max(cells.length, lastWithLook);
    for (let column = 1; column <= lastColumn; column++) {
      const cell = cells[column - 1];
      const blank = cell === undefined || isBlankCell(cell);
      if (blank && sameLook(cell, looks.get(column))) continue;
      const fileCell = worksheet.getRow(row).getCell(column);
      const quoted = cell !== undefined && looksLikeFormula(cell);
      fileCell.style = styles.of(cell ?? {}, quoted ? "quoted" : "plain");
      if (cell === undefined || blank) continue;
      fileCell.value = filled.has(cell)
        ? filledToFile(cell)
        : contentToFile(cell, filledRange(sheet, cell, row, column, filled), sheet.workbook);
      if (cell.note !== undefined) fileCell.note = textToFile(cell.note);
    }
    if (record !== undefined) writeRow(record, worksheet.getRow(row), sheet.defaultRowHeight);
  }
}

function writeRow({ height, hidden, filtered }: Row, place: FileRow, usual: number): void {
  if (height !== undefined) place.height = pointsOfPixels(height);
  if (!hidden && !filtered) return;
  place.hidden = true;
  // The library leaves out a row with neither cells nor a height, hidden or not.
  place.height ??= pointsOfPixels(usual);
}

/**
 * The range that is to be written for an array formula; null for an ordinary formula or a value. What a
 * formula that only Sheets knows fills goes to `filled` instead.
 */
function filledRange(
  sheet: Sheet,
  cell: Cell,
  row: number,
  column: number,
  filled: Set<Cell>,
): string | null {
  const { formula } = cell;
  if (formula === undefined) return null;
  const isSpilled = (atRow: number, atColumn: number): boolean =>
    sheet.cell(atRow, atColumn)?.spilled === true;
  let [rowCount, columnCount] = [1, 1];
  while (isSpilled(row + rowCount, column)) rowCount += 1;
  while (isSpilled(row, column + columnCount)) columnCount += 1;
  const fills = rowCount > 1 || columnCount > 1;
  if (!isOfSheetsAlone(formula) && !isWrapped(writtenAs(cell) ?? "")) {
    return fills || isArrayFormula(formula)
      ? plainA1({ row, column, rowCount, columnCount })
      : null;
  }
  for (let down = 0; down < rowCount; down++) {
    for (let right = 0; right < columnCount; right++) {
      const there = sheet.cell(row + down, column + right);
      if (there?.spilled) filled.add(there);
    }
  }
  return fills || cell.written?.isArray ? plainA1(areaFrom(row, column)) : null;
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
