import { readRange } from "../../../../sheets/workbook/a1Notation";
import { wholeOf } from "../../../../sheets/workbook/area";
import { copySheet } from "../../../../sheets/workbook/copySheet";
import type { Workbook } from "../../../../sheets/workbook/workbook";
import { INTEGER, LIST, TEXT, TEXT_OR_NULL } from "../../../declare/kinds";
import { methods } from "../../../declare/methods";
import { borrowed, joined, table } from "../../../declare/surface";
import { userOf } from "../../core/session";
import { RANGE, SPREADSHEET, type SpreadsheetPlace, sheetOf } from "../../core/spreadsheet/classes";
import { PROTECTION_TYPE } from "../../core/spreadsheet/enumerations";
import { rangeNotFound } from "../../core/spreadsheet/errors";
import { protectionsOf } from "../../core/spreadsheet/protection";
import { rangeByName } from "../../core/spreadsheet/rangeByName";
import { activateSheet, activeSheetOf } from "../../core/spreadsheet/selection";
import { rangeOfText } from "../../core/spreadsheet/sheet/place";
import { SHEET_TABLE as CORE_SHEET_TABLE } from "../../core/spreadsheet/sheet/table";
import { copyName, deleteSheet } from "../../core/spreadsheet/sheetNames";
import type { MenuEntry } from "../../core/ui/uiHost";
import { nameIn } from "../../enumeration";
import type { Run } from "../../run";
import { ServiceError } from "../../serviceError";
import { SELECTION, TEXT_FINDER } from "./classes";
import { metadataFinder } from "./developerMetadata";
import { RECALCULATION_INTERVAL } from "./enumerations";
import { namedRangesOf, removeNamedRange, setNamedRange } from "./namedRange";
import { SHEET_TABLE } from "./sheet/table";

const spreadsheet = methods(SPREADSHEET, {
  getKey: [[], ({ workbook }) => workbook.id],
  getName: [[], ({ workbook }) => workbook.name],
  rename: [[TEXT], rename],
  setName: [[TEXT], rename],
  getUrl: [[], ({ workbook }) => `https://docs.google.com/spreadsheets/d/${workbook.id}/edit`],
  getFormUrl: [[], () => null],
  getRecalculationInterval: [[], () => RECALCULATION_INTERVAL.ON_CHANGE],
  getOwner: [[], (_spreadsheet, { userEmail }) => userOf(userEmail)],
  getEditors: [[], (_spreadsheet, { userEmail }) => [userOf(userEmail)]],
  getViewers: [[], (_spreadsheet, { userEmail }) => [userOf(userEmail)]],
  // Of the whole spreadsheet, under another name.
  copy: [
    [TEXT],
    ({ workbook }, name, run) => SPREADSHEET.of({ workbook: copyOf(workbook, name, run) }),
  ],
  // The old way to a menu: a list of `{name, functionName}`, null for a separator.
  addMenu: [[TEXT, LIST], addMenu],
  updateMenu: [[TEXT, LIST], addMenu],
  removeMenu: [[TEXT], (_spreadsheet, caption, { ui }) => ui?.host.removeMenu(caption)],
  createTextFinder: [
    [TEXT],
    ({ workbook }, soughtText) => {
      const places = workbook.sheets.map((sheet) => ({ sheet, area: wholeOf(sheet) }));
      return TEXT_FINDER.of({ places, soughtText });
    },
  ],
  createDeveloperMetadataFinder: [[], ({ workbook }) => metadataFinder(workbook, () => true)],
});

const sheets = methods(SPREADSHEET, {
  getSheetById: [
    [INTEGER],
    ({ workbook }, id) => {
      const sheet = workbook.sheetById(id);
      return sheet ? sheetOf(sheet) : null;
    },
  ],
  deleteActiveSheet: [
    [],
    ({ workbook }) => {
      deleteSheet(activeSheetOf(workbook));
      return sheetOf(activeSheetOf(workbook));
    },
  ],
  duplicateActiveSheet: [
    [],
    ({ workbook }) => {
      const sheet = activeSheetOf(workbook);
      const at = workbook.sheets.indexOf(sheet) + 1;
      return activateSheet(sheetOf(copySheet(sheet, workbook, copyName(workbook, sheet.name), at)));
    },
  ],
  // From 1.
  moveActiveSheet: [
    [INTEGER],
    ({ workbook }, position) => {
      if (position < 1 || position > workbook.sheets.length) {
        throw new ServiceError("Sheet index is out of bounds.");
      }
      const sheet = activeSheetOf(workbook);
      const others = workbook.sheets.filter((other) => other !== sheet);
      workbook.sheets = [...others.slice(0, position - 1), sheet, ...others.slice(position - 1)];
      workbook.workbookChanged();
    },
  ],
  getSelection: [[], ({ workbook }) => SELECTION.of({ sheet: activeSheetOf(workbook) })],
});

const ranges = methods(SPREADSHEET, {
  // `Sheet!A1:B2`, a range of the active sheet, or the name of a range.
  getRange: [
    [TEXT],
    ({ workbook }, text) => {
      const name = readRange(text)?.sheetName ?? null;
      const sheet = name === null ? activeSheetOf(workbook) : workbook.sheetByName(name);
      if (!sheet) throw rangeNotFound();
      return rangeOfText(sheet, text);
    },
  ],
  // Null where there is no such name; `Sheet!A1` is taken as well.
  getRangeByName: [
    [TEXT_OR_NULL],
    ({ workbook }, name) => {
      if (name === null) return null;
      const named = rangeByName(workbook, name);
      if (named !== null || !name.includes("!") || readRange(name) === null) return named;
      const sheet = workbook.sheetByName(readRange(name)?.sheetName ?? "");
      return sheet ? rangeOfText(sheet, name) : null;
    },
  ],
  getNamedRanges: [[], ({ workbook }) => namedRangesOf(workbook)],
  setNamedRange: [
    [TEXT, RANGE],
    ({ workbook }, name, range) => setNamedRange(workbook, name, range),
  ],
  removeNamedRange: [[TEXT], ({ workbook }, name) => removeNamedRange(workbook, name)],
  getProtections: [
    [nameIn(PROTECTION_TYPE)],
    ({ workbook }, type) => workbook.sheets.flatMap((sheet) => protectionsOf(sheet, type)),
  ],
});

/** What a spreadsheet does on its active sheet. */
const onActiveSheet = borrowed(
  SPREADSHEET,
  joined(CORE_SHEET_TABLE, SHEET_TABLE),
  [
    "appendRow",
    "deleteRow",
    "getActiveCell",
    "getActiveRangeList",
    "getColumnWidth",
    "getCurrentCell",
    "getDataRange",
    "getRowHeight",
    "getSheetId",
    "getSheetName",
    "setActiveSelection",
    "setColumnWidth",
    "setFrozenRows",
  ],
  ({ workbook }, does) => does(sheetOf(activeSheetOf(workbook))),
);

/** What the add-on does not use of a spreadsheet. */
export const SPREADSHEET_TABLE = table(SPREADSHEET, [spreadsheet, sheets, ranges, onActiveSheet]);

function rename({ workbook }: SpreadsheetPlace, name: string): void {
  workbook.name = name;
  workbook.workbookChanged();
}

function copyOf(workbook: Workbook, name: string, { create }: Run): Workbook {
  const copy = create(name, workbook);
  const idByOld = new Map<number, number>();
  for (const sheet of workbook.sheets) {
    const made = copySheet(sheet, copy, sheet.name, copy.sheets.length);
    made.hidden = sheet.hidden;
    idByOld.set(sheet.id, made.id);
  }
  copy.namedRanges = workbook.namedRanges.map((named) => ({
    ...named,
    ...(named.ofSheet !== undefined && { ofSheet: idByOld.get(named.ofSheet) }),
    area: { ...named.area, sheetId: idByOld.get(named.area.sheetId) ?? 0 },
  }));
  copy.workbookChanged();
  return copy;
}

function addMenu(
  _spreadsheet: SpreadsheetPlace,
  caption: string,
  items: readonly unknown[],
  { ui }: Run,
): void {
  ui?.host.addMenu({ caption, entries: items.map(menuEntry) });
}

function menuEntry(item: unknown): MenuEntry {
  const { name, functionName } = (item ?? {}) as { name?: unknown; functionName?: unknown };
  return typeof name === "string" && typeof functionName === "string"
    ? { kind: "item", caption: name, functionName }
    : { kind: "separator" };
}
