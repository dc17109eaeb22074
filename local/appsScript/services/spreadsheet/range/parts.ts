import { FLAG, optional, TEXT } from "../../../declare/kinds";
import { forms, methods } from "../../../declare/methods";
import { nameIn } from "../../enumeration";
import type { Run } from "../../run";
import { ServiceError } from "../../serviceError";
import { bandingsOf, bandRange } from "../banding";
import { RANGE, type RangePlace } from "../classes";
import { addMetadata, metadataLineOf } from "../developerMetadata";
import { DeveloperMetadataFinder } from "../developerMetadataFinder";
import { BANDING_THEME, DEVELOPER_METADATA_VISIBILITY } from "../enumerations";
import { Filter } from "../filter";
import { addProtection } from "../protection";

const THEME = optional(nameIn(BANDING_THEME));
const VISIBILITY = nameIn(DEVELOPER_METADATA_VISIBILITY);

/** What a sheet keeps for a range: protection, filter, banding and metadata. */
export const parts = methods(RANGE, {
  protect: [[], ({ sheet, area }, { context }) => addProtection(context, sheet, area)],
  canEdit: [[], () => true],
  createFilter: [
    [],
    ({ sheet, area }, { context }) => {
      if (sheet.filter !== null) {
        throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
      }
      sheet.filter = { area, criteria: {} };
      sheet.workbook.sheetChanged(sheet);
      return new Filter(context, sheet);
    },
  ],
  getFilter: [
    [],
    ({ sheet }, { context }) => (sheet.filter === null ? null : new Filter(context, sheet)),
  ],
  getBandings: [[], ({ sheet, area }, { context }) => bandingsOf(context, sheet, area)],
  applyRowBanding: [
    [THEME, optional(FLAG), optional(FLAG)],
    (range, theme, header, footer, { context }) =>
      bandRange(context, range, "rows", theme, header, footer),
  ],
  applyColumnBanding: [
    [THEME, optional(FLAG), optional(FLAG)],
    (range, theme, header, footer, { context }) =>
      bandRange(context, range, "columns", theme, header, footer),
  ],
  addDeveloperMetadata: forms(
    [[TEXT, VISIBILITY], (range, key, visibility) => addTo(range, key, null, visibility)],
    [
      [TEXT, optional(TEXT), optional(VISIBILITY)],
      (range, key, value, visibility) => addTo(range, key, value ?? null, visibility),
    ],
  ),
  // Of its whole rows and columns; the finder also finds what only crosses the range.
  getDeveloperMetadata: [
    [],
    (range, run) => {
      const { area, sheet } = range;
      const rows = area.columnCount === sheet.columnCount;
      return metadataFinder(range, run, rows, area.rowCount === sheet.rowCount).find();
    },
  ],
  createDeveloperMetadataFinder: [[], (range, run) => metadataFinder(range, run, true, true)],
});

function addTo(
  range: RangePlace,
  key: string,
  value: string | null,
  visibility: "DOCUMENT" | "PROJECT" | undefined,
): RangePlace {
  addMetadata(range.sheet.workbook, metadataLineOf(range), key, value, visibility);
  return range;
}

function metadataFinder(
  { area, sheet }: RangePlace,
  { context }: Run,
  rows: boolean,
  columns: boolean,
): DeveloperMetadataFinder {
  return new DeveloperMetadataFinder(context, sheet.workbook, ({ location }) => {
    if (location.kind === "SPREADSHEET" || location.kind === "SHEET") return false;
    if (location.sheetId !== sheet.id) return false;
    return location.kind === "ROW"
      ? rows && location.row >= area.row && location.row < area.row + area.rowCount
      : columns &&
          location.column >= area.column &&
          location.column < area.column + area.columnCount;
  });
}
