import { areaFrom, lastColumnOf, overlapOf } from "../../../../sheets/workbook/area";
import { clearCells } from "../../../../sheets/workbook/clearCells";
import {
  foldGroupsIn,
  shiftGroupDepth,
  unfoldGroupsAt,
} from "../../../../sheets/workbook/columnGroups";
import { copyCells, type PasteType, pastedArea } from "../../../../sheets/workbook/copyCells";
import { breakMerges, cutsMerge, mergeArea } from "../../../../sheets/workbook/mergeCells";
import { deleteCells, insertCells, moveCells } from "../../../../sheets/workbook/moveCells";
import type { Axis } from "../../../../sheets/workbook/spans";
import {
  anyOf,
  FLAG,
  FLAG_OR_NULL,
  INTEGER,
  OPTIONS,
  optional,
  orNull,
  TEXT_OR_NULL,
} from "../../../declare/kinds";
import { forms, methods } from "../../../declare/methods";
import { nameIn } from "../../enumeration";
import { ServiceError } from "../../serviceError";
import { drawBorders } from "../borders";
import { RANGE, type RangePlace, rangeOf, SHEET } from "../classes";
import { clearingFrom } from "../clearing";
import { BORDER_STYLE, COPY_PASTE_TYPE, DIMENSION } from "../enumerations";
import { mergeCutError } from "../errors";
import { growTo } from "../growSheet";
import { selectRange, setCurrentCell } from "../selection";

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
  getMergedRanges: [[], (range) => mergesOf(range).map((merge) => rangeOf(range.sheet, merge))],
  isPartOfMerge: [[], (range) => mergesOf(range).length > 0],
  copyTo: forms(
    [
      [RANGE, nameIn(COPY_PASTE_TYPE), optional(FLAG)],
      (range, target, type, transposed) => copyTo(range, target, type, transposed),
    ],
    [
      [RANGE, optional(OPTIONS)],
      (range, target, options) => copyTo(range, target, pasteTypeOf(options)),
    ],
  ),
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
  shiftColumnGroupDepth: [
    [INTEGER],
    (range, delta) =>
      withGroups(range, ({ sheet, area }) =>
        shiftGroupDepth(sheet, area.column, lastColumnOf(area), delta),
      ),
  ],
  collapseGroups: [
    [],
    (range) =>
      withGroups(range, ({ sheet, area }) => foldGroupsIn(sheet, area.column, lastColumnOf(area))),
  ],
  expandGroups: [
    [],
    (range) =>
      withGroups(range, ({ sheet, area }) =>
        unfoldGroupsAt(sheet, area.column, lastColumnOf(area)),
      ),
  ],
  activate: [[], (range) => selectRange(range)],
  activateAsCurrentCell: [[], (range) => setCurrentCell(range)],
});

function withGroups(range: RangePlace, change: (range: RangePlace) => void): RangePlace {
  change(range);
  range.sheet.workbook.sheetChanged(range.sheet);
  return range;
}

function merged(range: RangePlace, by: "all" | "rows" | "columns"): RangePlace {
  if (cutsMerge(range.sheet, range.area)) throw mergeCutError();
  mergeArea(range.sheet, range.area, by);
  return range;
}

function mergesOf({ sheet, area }: RangePlace) {
  return sheet.merges.filter((merge) => overlapOf(merge, area) !== null);
}

function copyTo(range: RangePlace, target: RangePlace, type: PasteType, transposed = false): void {
  const area = pastedArea(range.area, target.area, transposed);
  growTo(target.sheet, area);
  copyCells(range, { sheet: target.sheet, area }, type, transposed);
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

function pasteTypeOf(options: Readonly<Record<string, unknown>> | undefined): PasteType {
  if (options?.contentsOnly === true) return "PASTE_VALUES";
  return options?.formatOnly === true ? "PASTE_FORMAT" : "PASTE_NORMAL";
}

function axisOf(dimension: "ROWS" | "COLUMNS"): Axis {
  return dimension === "ROWS" ? "rows" : "columns";
}
