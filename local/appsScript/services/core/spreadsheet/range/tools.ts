import { lastColumnOf, overlapOf } from "../../../../../sheets/workbook/area";
import {
  foldGroupsIn,
  shiftGroupDepth,
  unfoldGroupsAt,
} from "../../../../../sheets/workbook/columnGroups";
import { copyCells, type PasteType, pastedArea } from "../../../../../sheets/workbook/copyCells";
import { type SortKey, sortRows } from "../../../../../sheets/workbook/sortRows";
import { ANY, FLAG, INTEGER, OPTIONS, optional } from "../../../../declare/kinds";
import { forms, methods } from "../../../../declare/methods";
import { nameIn } from "../../../enumeration";
import { ServiceError } from "../../../serviceError";
import { signatureError } from "../../../signature";
import { RANGE, type RangePlace, rangeOf } from "../classes";
import { COPY_PASTE_TYPE } from "../enumerations";
import { growTo } from "../growSheet";
import { addProtection } from "../protection";
import { selectRange } from "../selection";

/** What is done with a range as a whole. */
export const tools = methods(RANGE, {
  getMergedRanges: [[], (range) => mergesOf(range).map((merge) => rangeOf(range.sheet, merge))],
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
  activate: [[], selectRange],
  // By a column number of the sheet, by `{column, ascending}`, or by a list of those.
  sort: [
    [ANY],
    (range, specs) => {
      const keys = (Array.isArray(specs) ? specs : [specs]).map((spec) =>
        sortKey(range, spec, specs),
      );
      sortRows(range.sheet, range.area, keys);
      return range;
    },
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
  protect: [[], ({ sheet, area }) => addProtection(sheet, area)],
});

function withGroups(range: RangePlace, change: (range: RangePlace) => void): RangePlace {
  change(range);
  range.sheet.workbook.sheetChanged(range.sheet);
  return range;
}

export function mergesOf({ sheet, area }: RangePlace) {
  return sheet.merges.filter((merge) => overlapOf(merge, area) !== null);
}

export function copyTo(
  range: RangePlace,
  target: RangePlace,
  type: PasteType,
  transposed = false,
): void {
  const area = pastedArea(range.area, target.area, transposed);
  growTo(target.sheet, area);
  copyCells(range, { sheet: target.sheet, area }, type, transposed);
}

function pasteTypeOf(options: Readonly<Record<string, unknown>> | undefined): PasteType {
  if (options?.contentsOnly === true) return "PASTE_VALUES";
  return options?.formatOnly === true ? "PASTE_FORMAT" : "PASTE_NORMAL";
}

function sortKey({ area }: RangePlace, spec: unknown, given: unknown): SortKey {
  const { column, ascending } = (typeof spec === "number" ? { column: spec } : (spec ?? {})) as {
    column?: unknown;
    ascending?: unknown;
  };
  if (typeof column !== "number") throw signatureError("SpreadsheetApp.Range.sort", [given]);
  if (column < area.column || column > lastColumnOf(area)) {
    throw new ServiceError("Sort range column is out of bounds.");
  }
  return { column, ascending: ascending !== false };
}
