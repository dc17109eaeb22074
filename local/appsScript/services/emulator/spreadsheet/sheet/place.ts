import { anyOf, FLAG, TEXT_OR_NULL, WRITTEN } from "../../../../declare/kinds";
import { methods } from "../../../../declare/methods";
import { RANGE, SHEET } from "../../../core/spreadsheet/classes";
import { colourOf } from "../../../core/spreadsheet/cssColour";
import {
  activateSheet,
  activeRange,
  activeRangeList,
  currentCell,
  selectRange,
} from "../../../core/spreadsheet/selection";
import { changed, rangeOfText } from "../../../core/spreadsheet/sheet/place";
import { SHEET_TYPE } from "../enumerations";

/** Name, looks and selection of a sheet. */
export const place = methods(SHEET, {
  getSheetName: [[], ({ sheet }) => sheet.name],
  // From 1, in tab order.
  getIndex: [[], ({ sheet }) => sheet.workbook.sheets.indexOf(sheet) + 1],
  getType: [[], () => SHEET_TYPE.GRID],
  showSheet: [
    [],
    (tab) => {
      tab.sheet.hidden = false;
      return changed(tab);
    },
  ],
  getTabColor: [[], ({ sheet }) => sheet.tabColour],
  setTabColor: [
    [TEXT_OR_NULL],
    (tab, colour) => {
      // Google's own example writes a tab's colour as "ff0000".
      tab.sheet.tabColour = colourOf(colour?.replace(/^[0-9a-f]{6}$/i, "#$&") ?? null);
      return changed(tab);
    },
  ],
  setHiddenGridlines: [
    [FLAG],
    (tab, hidden) => {
      tab.sheet.hiddenGridlines = hidden;
      return changed(tab);
    },
  ],
  activate: [[], activateSheet],
  getActiveRange: [[], ({ sheet }) => activeRange(sheet)],
  getActiveRangeList: [[], ({ sheet }) => activeRangeList(sheet)],
  getActiveCell: [[], ({ sheet }) => currentCell(sheet)],
  getCurrentCell: [[], ({ sheet }) => currentCell(sheet)],
  setActiveRange: [[RANGE], (_tab, range) => selectRange(range)],
  // A range, or its A1 notation.
  setActiveSelection: [
    [anyOf(RANGE, WRITTEN)],
    ({ sheet }, range) =>
      selectRange(typeof range === "string" ? rangeOfText(sheet, range) : range),
  ],
});
