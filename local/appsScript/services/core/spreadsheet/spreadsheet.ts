import { copySheet } from "../../../../sheets/workbook/copySheet";
import {
  FLAG,
  INTEGER,
  NUMBER,
  OPTIONS,
  optional,
  orNull,
  TEXT,
  TEXT_OR_NULL,
  WRITTEN,
} from "../../../declare/kinds";
import { forms, methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { ServiceError } from "../../serviceError";
import { SHEET, type SheetPlace, SPREADSHEET, type SpreadsheetPlace, sheetOf } from "./classes";
import { activateSheet, activeRange, activeSheetOf } from "./selection";
import { checkSheetName, copyName, deleteSheet, freeSheetName } from "./sheetNames";

/** A toast stays this long where the script does not say. */
const TOAST_SECONDS = 5;

/** A whole spreadsheet, as Apps Script's class Spreadsheet. */
export const SPREADSHEET_TABLE = table(SPREADSHEET, [
  methods(SPREADSHEET, {
    getId: [[], ({ workbook }) => workbook.id],
    getSheets: [[], ({ workbook }) => workbook.sheets.map(sheetOf)],
    getNumSheets: [[], ({ workbook }) => workbook.sheets.length],
    getSheetByName: [
      [TEXT_OR_NULL],
      ({ workbook }, name) => {
        const sheet = name === null ? undefined : workbook.sheetByName(name);
        return sheet ? sheetOf(sheet) : null;
      },
    ],
    getActiveSheet: [[], ({ workbook }) => sheetOf(activeSheetOf(workbook))],
    getActiveRange: [[], ({ workbook }) => activeRange(activeSheetOf(workbook))],
    setActiveSheet: [[SHEET, optional(FLAG)], (_spreadsheet, tab) => activateSheet(tab)],
    // Each may be left out, or null: a name that a script looked up and did not find. The index is from 0.
    insertSheet: forms(
      [
        [optional(orNull(WRITTEN)), optional(orNull(INTEGER)), optional(orNull(OPTIONS))],
        (book, name, index, options) => insertSheet(book, name, index, options),
      ],
      [
        [INTEGER, optional(orNull(OPTIONS))],
        (book, index, options) => insertSheet(book, null, index, options),
      ],
      [
        [orNull(WRITTEN), orNull(OPTIONS)],
        (book, name, options) => insertSheet(book, name, null, options),
      ],
      [[OPTIONS], (book, options) => insertSheet(book, null, null, options)],
    ),
    deleteSheet: [[SHEET], (_spreadsheet, { sheet }) => deleteSheet(sheet)],
    getSpreadsheetTimeZone: [[], ({ workbook }) => workbook.timeZone],
    setSpreadsheetTimeZone: [
      [TEXT],
      ({ workbook }, zone) => {
        if (!isTimeZone(zone)) throw new ServiceError(`Invalid argument: ${zone}`);
        workbook.timeZone = zone;
        workbook.workbookChanged();
      },
    ],
    getSpreadsheetLocale: [[], ({ workbook }) => workbook.locale],
    setSpreadsheetLocale: [
      [TEXT],
      ({ workbook }, locale) => {
        workbook.locale = locale.replaceAll("-", "_");
        workbook.workbookChanged();
      },
    ],
    toast: [
      [TEXT, optional(orNull(TEXT)), optional(orNull(NUMBER))],
      (_spreadsheet, message, title, seconds, { ui }) =>
        ui?.host.toast(message, title ?? "", seconds ?? TOAST_SECONDS),
    ],
  }),
]);

function insertSheet(
  { workbook }: SpreadsheetPlace,
  name: string | null = null,
  index: number | null = null,
  options: Readonly<Record<string, unknown>> | null = null,
): SheetPlace {
  const template = SHEET.accepts(options?.template) ? SHEET.convert(options?.template).sheet : null;
  if (name !== null) checkSheetName(workbook, name);
  const at = index ?? workbook.sheets.indexOf(activeSheetOf(workbook)) + 1;
  if (at < 0 || at > workbook.sheets.length) {
    throw new ServiceError("Sheet index is out of bounds.");
  }
  const sheet = template
    ? copySheet(template, workbook, name ?? copyName(workbook, template.name), at)
    : workbook.addSheet(name ?? freeSheetName(workbook, "Sheet", workbook.sheets.length + 1), at);
  return activateSheet(sheetOf(sheet));
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
