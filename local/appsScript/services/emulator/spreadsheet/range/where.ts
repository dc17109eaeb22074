import { areaFrom } from "../../../../../sheets/workbook/area";
import { INTEGER, optional } from "../../../../declare/kinds";
import { methods } from "../../../../declare/methods";
import { checkArea } from "../../../core/spreadsheet/checkArea";
import { RANGE, rangeOf } from "../../../core/spreadsheet/classes";
import { nameIn } from "../../../enumeration";
import { ServiceError } from "../../../serviceError";
import { dataRegion, nextDataCell } from "../dataRegion";
import { DIMENSION, DIRECTION } from "../enumerations";

/** What lies in a range and around it. */
export const where = methods(RANGE, {
  getGridId: [[], ({ sheet }) => sheet.id],
  getRowIndex: [[], ({ area }) => area.row],
  getColumnIndex: [[], ({ area }) => area.column],
  getHeight: [[], ({ area }) => area.rowCount],
  getWidth: [[], ({ area }) => area.columnCount],
  isStartRowBounded: [[], ({ area }) => !(area.openRows && area.row === 1)],
  isEndRowBounded: [[], ({ area }) => !area.openRows],
  isStartColumnBounded: [[], ({ area }) => !(area.openColumns && area.column === 1)],
  isEndColumnBounded: [[], ({ area }) => !area.openColumns],
  // Row and column count from 1 within the range.
  getCell: [
    [INTEGER, INTEGER],
    ({ sheet, area }, row, column) => {
      if (row < 1 || row > area.rowCount || column < 1 || column > area.columnCount) {
        throw new ServiceError("Cell reference out of range");
      }
      return rangeOf(sheet, areaFrom(area.row + row - 1, area.column + column - 1));
    },
  ],
  offset: [
    [INTEGER, INTEGER, optional(INTEGER), optional(INTEGER)],
    ({ sheet, area }, rows, columns, rowCount, columnCount) => {
      const moved = areaFrom(
        area.row + rows,
        area.column + columns,
        rowCount ?? area.rowCount,
        columnCount ?? area.columnCount,
      );
      checkArea(moved, sheet);
      return rangeOf(sheet, moved);
    },
  ],
  getNextDataCell: [
    [nameIn(DIRECTION)],
    ({ sheet, area }, direction) => {
      const { row, column } = nextDataCell(sheet, area, direction);
      return rangeOf(sheet, areaFrom(row, column));
    },
  ],
  getDataRegion: [
    [optional(nameIn(DIMENSION))],
    ({ sheet, area }, dimension) => rangeOf(sheet, dataRegion(sheet, area, dimension ?? "BOTH")),
  ],
});
