import { areaFrom } from "../../../../../sheets/workbook/area";
import { clearCells } from "../../../../../sheets/workbook/clearCells";
import { breakMerges, cutsMerge, mergeArea } from "../../../../../sheets/workbook/mergeCells";
import { deleteCells, insertCells, moveCells } from "../../../../../sheets/workbook/moveCells";
import type { Axis } from "../../../../../sheets/workbook/spans";
import {
  anyOf,
  FLAG_OR_NULL,
  INTEGER,
  OPTIONS,
  optional,
  orNull,
  TEXT_OR_NULL,
} from "../../../../declare/kinds";
import { methods } from "../../../../declare/methods";
import { RANGE, type RangePlace, rangeOf, SHEET } from "../../../core/spreadsheet/classes";
import { mergeCutError } from "../../../core/spreadsheet/errors";
import { growTo } from "../../../core/spreadsheet/growSheet";
import { copyTo, mergesOf } from "../../../core/spreadsheet/range/tools";
import { nameIn } from "../../../enumeration";
import { ServiceError } from "../../../serviceError";
import { drawBorders } from "../borders";
import { clearingFrom } from "../clearing";
import { BORDER_STYLE, DIMENSION } from "../enumerations";

const SHEET_OR_ID = anyOf(INTEGER, SHEET);

/** Whatever moves, copies, clears or merges the cells of a range. */
export const tools = methods(RANGE, {
  clear: [
    [optional(OPTIONS)],
    (range, options) => {
      clearCells(range.sheet, range.area, clearingFrom(options));
      return range;
    },
  ],
  clearContent: [
    [],
    (range) => {
      clearCells(range.sheet, range.area, { contents: true });
      return range;
    },
  ],
  clearFormat: [
    [],
    (range) => {
      clearCells(range.sheet, range.area, { formats: true });
      return range;
    },
  ],
  // True draws, false takes away, null leaves as it is.
  setBorder: [
    [
      FLAG_OR_NULL,
      FLAG_OR_NULL,
      FLAG_OR_NULL,
      FLAG_OR_NULL,
      FLAG_OR_NULL,
      FLAG_OR_NULL,
      optional(TEXT_OR_NULL),
      optional(orNull(nameIn(BORDER_STYLE))),
    ],
    (range, top, left, bottom, right, vertical, horizontal, colour, line) => {
      drawBorders(range, { top, left, bottom, right, vertical, horizontal }, colour, line);
      return range;
    },
  ],
  merge: [[], (range) => merged(range, "all")],
  mergeAcross: [[], (range) => merged(range, "rows")],
  mergeVertically: [[], (range) => merged(range, "columns")],
  breakApart: [
    [],
    (range) => {
      if (cutsMerge(range.sheet, range.area)) throw mergeCutError();
      breakMerges(range.sheet, range.area);
      return range;
    },
  ],
  isPartOfMerge: [[], (range) => mergesOf(range).length > 0],
  copyValuesToRange: [
    [SHEET_OR_ID, INTEGER, INTEGER, INTEGER, INTEGER],
    (range, sheet, column, columnEnd, row, rowEnd) =>
      copyTo(range, targetOf(range, sheet, column, columnEnd, row, rowEnd), "PASTE_VALUES"),
  ],
  copyFormatToRange: [
    [SHEET_OR_ID, INTEGER, INTEGER, INTEGER, INTEGER],
    (range, sheet, column, columnEnd, row, rowEnd) =>
      copyTo(range, targetOf(range, sheet, column, columnEnd, row, rowEnd), "PASTE_FORMAT"),
  ],
  // Cuts and pastes: references in formulas follow.
  moveTo: [
    [RANGE],
    ({ sheet, area }, target) => {
      const { row, column } = target.area;
      growTo(target.sheet, areaFrom(row, column, area.rowCount, area.columnCount));
      moveCells(sheet, area, target.sheet, row, column);
    },
  ],
  insertCells: [
    [nameIn(DIMENSION)],
    (range, dimension) => {
      insertCells(range.sheet, range.area, axisOf(dimension));
      return range;
    },
  ],
  deleteCells: [
    [nameIn(DIMENSION)],
    ({ sheet, area }, dimension) => deleteCells(sheet, area, axisOf(dimension)),
  ],
});

function merged(range: RangePlace, by: "all" | "rows" | "columns"): RangePlace {
  if (cutsMerge(range.sheet, range.area)) throw mergeCutError();
  mergeArea(range.sheet, range.area, by);
  return range;
}

function targetOf(
  range: RangePlace,
  on: number | Pick<RangePlace, "sheet">,
  column: number,
  columnEnd: number,
  row: number,
  rowEnd: number,
): RangePlace {
  const sheet = typeof on === "number" ? range.sheet.workbook.sheetById(on) : on.sheet;
  if (!sheet) throw new ServiceError("The target sheet does not exist.");
  return rangeOf(sheet, areaFrom(row, column, rowEnd - row + 1, columnEnd - column + 1));
}

function axisOf(dimension: "ROWS" | "COLUMNS"): Axis {
  return dimension === "ROWS" ? "rows" : "columns";
}
