import { FLAG, optional } from "../../../../declare/kinds";
import { methods } from "../../../../declare/methods";
import { RANGE } from "../../../core/spreadsheet/classes";
import { nameIn } from "../../../enumeration";
import { ServiceError } from "../../../serviceError";
import { bandingsOf, bandRange } from "../banding";
import { FILTER } from "../classes";
import { addMetadataTo, foundBy, metadataFinder, metadataLineOf } from "../developerMetadata";
import { BANDING_THEME } from "../enumerations";
import { filterOfSheet } from "../filter";

const THEME = optional(nameIn(BANDING_THEME));

/** What a sheet keeps for a range: filter, banding and metadata. */
export const parts = methods(RANGE, {
  createFilter: [
    [],
    ({ sheet, area }) => {
      if (sheet.filter !== null) {
        throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
      }
      sheet.filter = { area, criteria: {} };
      sheet.workbook.sheetChanged(sheet);
      return FILTER.of({ sheet });
    },
  ],
  getFilter: [[], ({ sheet }) => filterOfSheet(sheet)],
  getBandings: [[], ({ sheet, area }) => bandingsOf(sheet, area)],
  applyRowBanding: [
    [THEME, optional(FLAG), optional(FLAG)],
    (range, theme, header, footer) => bandRange(range, "rows", theme, header, footer),
  ],
  applyColumnBanding: [
    [THEME, optional(FLAG), optional(FLAG)],
    (range, theme, header, footer) => bandRange(range, "columns", theme, header, footer),
  ],
  addDeveloperMetadata: addMetadataTo((range) => [range.sheet.workbook, metadataLineOf(range)]),
  // Of its whole rows and columns.
  getDeveloperMetadata: [
    [],
    ({ area, sheet }) => {
      const isWide = area.columnCount === sheet.columnCount;
      const isHigh = area.rowCount === sheet.rowCount;
      const found = metadataFinder(sheet.workbook, (at) => {
        if (at.kind === "SPREADSHEET" || at.kind === "SHEET" || at.sheetId !== sheet.id) {
          return false;
        }
        return at.kind === "ROW"
          ? isWide && at.row >= area.row && at.row < area.row + area.rowCount
          : isHigh && at.column >= area.column && at.column < area.column + area.columnCount;
      });
      return foundBy(found);
    },
  ],
});
