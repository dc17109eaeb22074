import { areaFrom, lastRowOf } from "../../../../../sheets/workbook/area";
import { hasContent } from "../../../../../sheets/workbook/cell";
import { clearCells } from "../../../../../sheets/workbook/clearCells";
import { cellWithEntry } from "../../../../../sheets/workbook/enteredCell";
import { displayValue } from "../../../../../sheets/workbook/numberFormat";
import { reorderRows } from "../../../../../sheets/workbook/sortRows";
import { LIST, optional, TEXT } from "../../../../declare/kinds";
import { forms, methods } from "../../../../declare/methods";
import { RANGE, type RangePlace, rangeOf } from "../../../core/spreadsheet/classes";
import { growTo } from "../../../core/spreadsheet/growSheet";
import { changeCells } from "../../../core/spreadsheet/range/cells";
import { cellWithScriptValue, valueContext } from "../../../core/spreadsheet/scriptValue";
import { nameIn } from "../../../enumeration";
import { autoFill } from "../autoFill";
import { TEXT_FINDER } from "../classes";
import { AUTO_FILL_SERIES, TEXT_TO_COLUMNS_DELIMITER } from "../enumerations";

const DELIMITERS = { COMMA: ",", SEMICOLON: ";", PERIOD: ".", SPACE: " " } as const;
const SERIES = nameIn(AUTO_FILL_SERIES);

/** Whatever puts the contents of a range in order: sorts, trims, splits, fills, finds. */
export const contents = methods(RANGE, {
  randomize: [
    [],
    (range) => {
      const order = Array.from({ length: range.area.rowCount }, (_, index) => index);
      for (let last = order.length - 1; last > 0; last--) {
        const other = Math.floor(Math.random() * (last + 1));
        [order[last], order[other]] = [order[other] ?? other, order[last] ?? last];
      }
      reorderRows(range.sheet, range.area, order);
      return range;
    },
  ],
  // Gives the range that is left. Columns count on the sheet; without any, whole rows are compared.
  removeDuplicates: [
    [optional(LIST)],
    ({ sheet, area }, columns) => {
      const { row, column, rowCount, columnCount } = area;
      const compared =
        columns?.map(Number) ?? Array.from({ length: columnCount }, (_, index) => column + index);
      sheet.workbook.calculate(sheet, area);
      const seen = new Set<string>();
      const kept: number[] = [];
      for (let index = 0; index < rowCount; index++) {
        const key = JSON.stringify(
          compared.map((at) => sheet.cell(row + index, at)?.value ?? ""),
        ).toLowerCase();
        if (!seen.has(key)) kept.push(index);
        seen.add(key);
      }
      reorderRows(sheet, { ...area, rowCount }, kept);
      const rest = { ...area, row: row + kept.length, rowCount: rowCount - kept.length };
      if (rest.rowCount > 0) clearCells(sheet, rest, { contents: true, formats: true });
      return rangeOf(sheet, areaFrom(row, column, kept.length, columnCount));
    },
  ],
  trimWhitespace: [
    [],
    (range) => {
      changeCells(range, (cell) => {
        if (typeof cell?.value !== "string" || cell.formula !== undefined) return cell;
        const value = cell.value.replace(/\s+/g, " ").trim();
        return value === cell.value ? cell : cellWithEntry(cell, value === "" ? {} : { value });
      });
      return range;
    },
  ],
  // By a text, by one of TextToColumnsDelimiter, or by what the first cell seems to use.
  splitTextToColumns: forms(
    [
      [nameIn(TEXT_TO_COLUMNS_DELIMITER)],
      (range, name, { now }) => split(range, DELIMITERS[name], now()),
    ],
    [[optional(TEXT)], (range, delimiter, { now }) => split(range, delimiter, now())],
  ),
  autoFill: [
    [RANGE, SERIES],
    ({ sheet, area }, target, series) => autoFill(sheet, area, target.area, series),
  ],
  autoFillToNeighbor: [
    [SERIES],
    ({ sheet, area }, series) => {
      const { row, column, columnCount } = area;
      const beside = column > 1 ? column - 1 : column + columnCount;
      let last = lastRowOf(area);
      while (hasContent(sheet.cell(last + 1, beside))) last++;
      if (last === lastRowOf(area)) return;
      autoFill(sheet, area, areaFrom(row, column, last - row + 1, columnCount), series);
    },
  ],
  createTextFinder: [
    [TEXT],
    (range, soughtText) => TEXT_FINDER.of({ places: [range], soughtText }),
  ],
});

function split({ sheet, area }: RangePlace, delimiter: string | undefined, now: number): void {
  const context = valueContext(sheet.workbook, now);
  const { row, column, rowCount } = area;
  const rows = Array.from({ length: rowCount }, (_, index) =>
    displayValue(sheet.cell(row + index, column), sheet.workbook.locale),
  );
  const used = delimiter ?? likelyDelimiter(rows);
  rows.forEach((text, index) => {
    if (text === "") return;
    text.split(used).forEach((part, at) => {
      growTo(sheet, areaFrom(row + index, column + at));
      const old = sheet.cell(row + index, column + at);
      sheet.setCell(row + index, column + at, cellWithScriptValue(old, part.trim(), context));
    });
  });
}

function likelyDelimiter(rows: readonly string[]): string {
  const candidates = Object.values(DELIMITERS);
  return candidates.find((delimiter) => rows.some((row) => row.includes(delimiter))) ?? ",";
}
