import { areaOfWritten, readRange } from "../../../../../sheets/workbook/a1Notation";
import { areaFrom, wholeOf } from "../../../../../sheets/workbook/area";
import { renameSheet } from "../../../../../sheets/workbook/renameSheet";
import type { Sheet } from "../../../../../sheets/workbook/workbook";
import { INTEGER, LIST, optional, TEXT, WRITTEN } from "../../../../declare/kinds";
import { forms, methods } from "../../../../declare/methods";
import { ServiceError } from "../../../serviceError";
import { checkArea } from "../checkArea";
import {
  RANGE_LIST,
  type RangePlace,
  rangeOf,
  SHEET,
  type SheetPlace,
  SPREADSHEET,
} from "../classes";
import { rangeNotFound } from "../errors";
import { rangeByName } from "../rangeByName";
import { checkSheetName } from "../sheetNames";

/** Name and place of a sheet, and its ranges. */
export const place = methods(SHEET, {
  getSheetId: [[], ({ sheet }) => sheet.id],
  getName: [[], ({ sheet }) => sheet.name],
  setName: [
    [TEXT],
    (tab, name) => {
      checkSheetName(tab.sheet.workbook, name, tab.sheet);
      renameSheet(tab.sheet, name);
      return tab;
    },
  ],
  getParent: [[], ({ sheet }) => SPREADSHEET.of({ workbook: sheet.workbook })],
  isSheetHidden: [[], ({ sheet }) => sheet.hidden],
  hideSheet: [
    [],
    (tab) => {
      const { sheet } = tab;
      const others = sheet.workbook.sheets.filter((each) => each !== sheet && !each.hidden);
      if (others.length === 0) {
        throw new ServiceError("You can't hide all the sheets in a document.");
      }
      sheet.hidden = true;
      return changed(tab);
    },
  ],
  // A1 or R1C1 notation, or the name of a range; or where it begins, and how large it is.
  getRange: forms(
    [[WRITTEN], ({ sheet }, text) => rangeOfText(sheet, text)],
    [
      [INTEGER, INTEGER, optional(INTEGER), optional(INTEGER)],
      ({ sheet }, row, column, rowCount, columnCount) => {
        const area = areaFrom(row, column, rowCount ?? 1, columnCount ?? 1);
        checkArea(area, sheet);
        return rangeOf(sheet, area);
      },
    ],
  ),
  getRangeList: [
    [LIST],
    ({ sheet }, texts) =>
      RANGE_LIST.of({ ranges: texts.map((text) => rangeOfText(sheet, String(text))) }),
  ],
  getDataRange: [[], ({ sheet }) => dataRangeOf(sheet)],
  getLastRow: [[], ({ sheet }) => calculated(sheet).lastRow()],
  getLastColumn: [[], ({ sheet }) => calculated(sheet).lastColumn()],
});

/** Tells that the sheet is another now. */
export function changed(tab: SheetPlace): SheetPlace {
  tab.sheet.workbook.sheetChanged(tab.sheet);
  return tab;
}

/** The sheet after formulas were brought up to date. */
export function calculated(sheet: Sheet): Sheet {
  sheet.workbook.calculate(sheet, wholeOf(sheet));
  return sheet;
}

/** From A1 to the last cell with content; A1 alone on an empty sheet. */
export function dataRangeOf(sheet: Sheet): RangePlace {
  const rows = Math.max(1, calculated(sheet).lastRow());
  return rangeOf(sheet, areaFrom(1, 1, rows, Math.max(1, sheet.lastColumn())));
}

/** The range that a text means on a sheet: A1 or R1C1 notation, or the name of a range. */
export function rangeOfText(sheet: Sheet, text: string): RangePlace {
  const written = readRange(text);
  const named = () => rangeByName(sheet.workbook, text);
  const target =
    written === null || written.sheetName === null
      ? sheet
      : sheet.workbook.sheetByName(written.sheetName);
  if (written === null || !target) {
    const range = written === null ? named() : null;
    if (range === null) throw rangeNotFound();
    return range;
  }
  const area = areaOfWritten(written, target);
  // "RC1" on a sheet with fewer columns may still be the name of a range.
  const grown = area.row + area.rowCount - 1 > target.rowCount;
  if (grown || area.column + area.columnCount - 1 > target.columnCount) {
    const range = named();
    if (range) return range;
  }
  checkArea(area, target);
  return rangeOf(target, area);
}
