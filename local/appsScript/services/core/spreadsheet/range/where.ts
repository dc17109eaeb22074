import { a1Of } from "../../../../../sheets/workbook/a1Notation";
import { lastColumnOf, lastRowOf } from "../../../../../sheets/workbook/area";
import { methods } from "../../../../declare/methods";
import { RANGE, sheetOf } from "../classes";

/** Where a range lies and what lies around it. */
export const where = methods(RANGE, {
  getSheet: [[], ({ sheet }) => sheetOf(sheet)],
  getA1Notation: [[], ({ area }) => a1Of(area)],
  getRow: [[], ({ area }) => area.row],
  getColumn: [[], ({ area }) => area.column],
  getLastRow: [[], ({ area }) => lastRowOf(area)],
  getLastColumn: [[], ({ area }) => lastColumnOf(area)],
  getNumRows: [[], ({ area }) => area.rowCount],
  getNumColumns: [[], ({ area }) => area.columnCount],
});
