import type { Workbook } from "../../../../sheets/workbook/workbook";
import { FLAG, INTEGER, OPTIONS, optional, TEXT } from "../../../declare/kinds";
import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import {
  RANGE,
  SHEET,
  SPREADSHEET,
  SPREADSHEET_APP,
  type SpreadsheetAppPlace,
} from "../../core/spreadsheet/classes";
import { COPY_PASTE_TYPE, RELATIVE_DATE } from "../../core/spreadsheet/enumerations";
import {
  activateSheet,
  activeRange,
  activeSheetOf,
  currentCell,
  selectRange,
} from "../../core/spreadsheet/selection";
import { activeWorkbook } from "../../core/spreadsheet/spreadsheetApp";
import type { Run } from "../../run";
import { ServiceError } from "../../serviceError";
import {
  COLOR_BUILDER,
  FILTER_CRITERIA_BUILDER,
  RICH_TEXT_BUILDER,
  SELECTION,
  TEXT_STYLE_BUILDER,
} from "./classes";
import * as enumerations from "./enumerations";

const ID_IN_URL = /\/d\/([^/?#]+)|[?&]key=([^&#]+)/;

const active = methods(SPREADSHEET_APP, {
  getActive: [
    [],
    (app, run) => {
      const workbook = activeWorkbook(app, run);
      return workbook && SPREADSHEET.of({ workbook });
    },
  ],
  setActiveSpreadsheet: [
    [SPREADSHEET],
    (app, { workbook }) => {
      app.active = workbook;
    },
  ],
  setActiveSheet: [[SHEET, optional(FLAG)], (_app, tab) => activateSheet(tab)],
  getActiveRange: [[], (app, run) => onActiveSheet(app, run, activeRange)],
  getActiveCell: [[], (app, run) => onActiveSheet(app, run, currentCell)],
  getCurrentCell: [[], (app, run) => onActiveSheet(app, run, currentCell)],
  getSelection: [[], (app, run) => onActiveSheet(app, run, (sheet) => SELECTION.of({ sheet }))],
  setActiveRange: [[RANGE], (_app, range) => selectRange(range)],
});

const files = methods(SPREADSHEET_APP, {
  create: [
    [TEXT, optional(INTEGER), optional(INTEGER)],
    (_app, name, rows, columns, run) => {
      const workbook = run.create(name, run.activeWorkbook());
      const sheet = workbook.sheets[0] ?? workbook.addSheet("Sheet1");
      sheet.rowCount = rows ?? sheet.rowCount;
      sheet.columnCount = columns ?? sheet.columnCount;
      return SPREADSHEET.of({ workbook });
    },
  ],
  openById: [[TEXT], (_app, id, run) => opened(run, id)],
  openByKey: [[TEXT], (_app, id, run) => opened(run, id)],
  openByUrl: [
    [TEXT],
    (_app, url, run) => {
      const found = ID_IN_URL.exec(url);
      const id = found?.[1] ?? found?.[2];
      if (id === undefined) throw new ServiceError("Invalid argument: url");
      return opened(run, id);
    },
  ],
  // A file of Drive.
  open: [
    [OPTIONS],
    (_app, file, run) => opened(run, String((file as { getId?: () => unknown }).getId?.())),
  ],
});

const builders = methods(SPREADSHEET_APP, {
  newColor: [[], () => COLOR_BUILDER.of({ hex: null, theme: null })],
  newFilterCriteria: [
    [],
    () => FILTER_CRITERIA_BUILDER.of({ condition: null, hiddenValues: null, visibleValues: null }),
  ],
  newRichTextValue: [[], () => RICH_TEXT_BUILDER.of({ text: "", runs: [], base: undefined })],
  newTextStyle: [[], () => TEXT_STYLE_BUILDER.of({ look: {} })],
});

/** What the add-on does not use of the service. */
export const SPREADSHEET_APP_TABLE = table(SPREADSHEET_APP, [active, files, builders], {
  AutoFillSeries: () => enumerations.AUTO_FILL_SERIES,
  BandingTheme: () => enumerations.BANDING_THEME,
  BorderStyle: () => enumerations.BORDER_STYLE,
  ColorType: () => enumerations.COLOR_TYPE,
  DataValidationCriteria: () => enumerations.DATA_VALIDATION_CRITERIA,
  DeveloperMetadataLocationType: () => enumerations.DEVELOPER_METADATA_LOCATION_TYPE,
  DeveloperMetadataVisibility: () => enumerations.DEVELOPER_METADATA_VISIBILITY,
  Dimension: () => enumerations.DIMENSION,
  Direction: () => enumerations.DIRECTION,
  GroupControlTogglePosition: () => enumerations.GROUP_CONTROL_TOGGLE_POSITION,
  InterpolationType: () => enumerations.INTERPOLATION_TYPE,
  RecalculationInterval: () => enumerations.RECALCULATION_INTERVAL,
  SheetType: () => enumerations.SHEET_TYPE,
  SortOrder: () => enumerations.SORT_ORDER,
  TextDirection: () => enumerations.TEXT_DIRECTION,
  TextToColumnsDelimiter: () => enumerations.TEXT_TO_COLUMNS_DELIMITER,
  ThemeColorType: () => enumerations.THEME_COLOR_TYPE,
  ValueType: () => enumerations.VALUE_TYPE,
  CopyPasteType: () => COPY_PASTE_TYPE,
  RelativeDate: () => RELATIVE_DATE,
});

function onActiveSheet<T>(
  app: SpreadsheetAppPlace,
  run: Run,
  get: (sheet: ReturnType<typeof activeSheetOf>) => T,
): T | null {
  const workbook = activeWorkbook(app, run);
  return workbook && get(activeSheetOf(workbook));
}

function opened({ openById }: Run, id: string) {
  const workbook: Workbook | null = openById(id);
  if (workbook === null) {
    throw new ServiceError("You do not have permission to access the requested document.");
  }
  return SPREADSHEET.of({ workbook });
}
