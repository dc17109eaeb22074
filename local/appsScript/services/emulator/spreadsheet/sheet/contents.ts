import { areaFrom, wholeOf } from "../../../../../sheets/workbook/area";
import { type Clearing, clearCells } from "../../../../../sheets/workbook/clearCells";
import { sortRows } from "../../../../../sheets/workbook/sortRows";
import { FLAG, INTEGER, OPTIONS, optional, TEXT } from "../../../../declare/kinds";
import { methods } from "../../../../declare/methods";
import { SHEET, type SheetPlace } from "../../../core/spreadsheet/classes";
import { outOfBounds } from "../../../core/spreadsheet/errors";
import { bandingsOf } from "../banding";
import { TEXT_FINDER } from "../classes";
import { clearingFrom } from "../clearing";
import { addMetadataTo, foundBy, metadataFinder } from "../developerMetadata";
import { filterOfSheet } from "../filter";
import { namedRangesOf } from "../namedRange";

/** What a sheet holds: cleared, sorted, found; what hangs on it. */
export const contents = methods(SHEET, {
  clear: [
    [optional(OPTIONS)],
    (tab, options) => {
      const clearing = clearingFrom(options);
      if (clearing.formats) clearFormatRules(tab);
      return cleared(tab, clearing);
    },
  ],
  clearContents: [[], (tab) => cleared(tab, { contents: true })],
  clearFormats: [
    [],
    (tab) => {
      clearFormatRules(tab);
      return cleared(tab, { formats: true });
    },
  ],
  clearNotes: [[], (tab) => cleared(tab, { notes: true })],
  clearConditionalFormatRules: [[], clearFormatRules],
  // All rows but the frozen ones.
  sort: [
    [INTEGER, optional(FLAG)],
    (tab, column, ascending) => {
      const { sheet } = tab;
      if (column < 1 || column > sheet.columnCount) throw outOfBounds("columns");
      const rows = sheet.lastRow() - sheet.frozenRows;
      if (rows > 1) {
        const columns = Math.max(sheet.lastColumn(), column);
        sortRows(sheet, areaFrom(sheet.frozenRows + 1, 1, rows, columns), [
          { column, ascending: ascending ?? true },
        ]);
      }
      return tab;
    },
  ],
  createTextFinder: [
    [TEXT],
    ({ sheet }, soughtText) =>
      TEXT_FINDER.of({ places: [{ sheet, area: wholeOf(sheet) }], soughtText }),
  ],
  getNamedRanges: [[], ({ sheet }) => namedRangesOf(sheet.workbook, sheet.id)],
  getFilter: [[], ({ sheet }) => filterOfSheet(sheet)],
  getBandings: [[], ({ sheet }) => bandingsOf(sheet, null)],
  addDeveloperMetadata: addMetadataTo(({ sheet }) => [
    sheet.workbook,
    { kind: "SHEET", sheetId: sheet.id },
  ]),
  // What hangs on the sheet itself, not on its rows and columns.
  getDeveloperMetadata: [
    [],
    ({ sheet }) =>
      foundBy(
        metadataFinder(sheet.workbook, (at) => at.kind === "SHEET" && at.sheetId === sheet.id),
      ),
  ],
  createDeveloperMetadataFinder: [
    [],
    ({ sheet }) =>
      metadataFinder(sheet.workbook, (at) => at.kind !== "SPREADSHEET" && at.sheetId === sheet.id),
  ],
  getCharts: [[], () => []],
  getImages: [[], () => []],
  getPivotTables: [[], () => []],
  getFormUrl: [[], () => null],
});

function cleared(tab: SheetPlace, clearing: Clearing): SheetPlace {
  clearCells(tab.sheet, wholeOf(tab.sheet), clearing);
  return tab;
}

function clearFormatRules({ sheet }: SheetPlace): void {
  if (sheet.conditionalFormats.length === 0) return;
  sheet.conditionalFormats = [];
  sheet.workbook.sheetChanged(sheet);
}
