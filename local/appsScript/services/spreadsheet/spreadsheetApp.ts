import type { Sheet } from "../../../sheets/workbook/sheet";
import type { Workbook } from "../../../sheets/workbook/workbook";
import { FLAG, INTEGER, OPTIONS, optional, TEXT } from "../../declare/kinds";
import { serviceName } from "../../realm/hostObject";
import { ServiceError } from "../serviceError";
import type { Ui } from "../ui/ui";
import { argumentsOf, instance } from "./arguments";
import type { RangeList } from "./classes";
import {
  COLOR_BUILDER,
  DATA_VALIDATION_BUILDER,
  RICH_TEXT_BUILDER,
  rangeOf,
  TEXT_STYLE_BUILDER,
} from "./classes";
import { ConditionalFormatRuleBuilder } from "./conditionalFormatRuleBuilder";
import type { SpreadsheetContext, SpreadsheetHost } from "./context";
import {
  AUTO_FILL_SERIES,
  BANDING_THEME,
  BOOLEAN_CRITERIA,
  BORDER_STYLE,
  COLOR_TYPE,
  COPY_PASTE_TYPE,
  DATA_VALIDATION_CRITERIA,
  DEVELOPER_METADATA_LOCATION_TYPE,
  DEVELOPER_METADATA_VISIBILITY,
  DIMENSION,
  DIRECTION,
  GROUP_CONTROL_TOGGLE_POSITION,
  INTERPOLATION_TYPE,
  PROTECTION_TYPE,
  RECALCULATION_INTERVAL,
  RELATIVE_DATE,
  SHEET_TYPE,
  SORT_ORDER,
  TEXT_DIRECTION,
  TEXT_TO_COLUMNS_DELIMITER,
  THEME_COLOR_TYPE,
  VALUE_TYPE,
  WRAP_STRATEGY,
} from "./enumerations";
import { FilterCriteriaBuilder } from "./filter";
import type { ScriptRange } from "./range";
import { type Selection, selectRanges, setCurrentCell } from "./selection";
import { ScriptSheet } from "./sheet";
import { ScriptSpreadsheet } from "./spreadsheet";
import { NEW_RULE } from "./validationDraft";

const ID_IN_URL = /\/d\/([^/?#]+)|[?&]key=([^&#]+)/;

/** The parent of the spreadsheet service, bound to what runs the script. */
export class SpreadsheetApp {
  readonly AutoFillSeries = AUTO_FILL_SERIES;
  readonly BandingTheme = BANDING_THEME;
  readonly BooleanCriteria = BOOLEAN_CRITERIA;
  readonly BorderStyle = BORDER_STYLE;
  readonly ColorType = COLOR_TYPE;
  readonly CopyPasteType = COPY_PASTE_TYPE;
  readonly DataValidationCriteria = DATA_VALIDATION_CRITERIA;
  readonly DeveloperMetadataLocationType = DEVELOPER_METADATA_LOCATION_TYPE;
  readonly DeveloperMetadataVisibility = DEVELOPER_METADATA_VISIBILITY;
  readonly Dimension = DIMENSION;
  readonly Direction = DIRECTION;
  readonly GroupControlTogglePosition = GROUP_CONTROL_TOGGLE_POSITION;
  readonly InterpolationType = INTERPOLATION_TYPE;
  readonly ProtectionType = PROTECTION_TYPE;
  readonly RecalculationInterval = RECALCULATION_INTERVAL;
  readonly RelativeDate = RELATIVE_DATE;
  readonly SheetType = SHEET_TYPE;
  readonly SortOrder = SORT_ORDER;
  readonly TextDirection = TEXT_DIRECTION;
  readonly TextToColumnsDelimiter = TEXT_TO_COLUMNS_DELIMITER;
  readonly ThemeColorType = THEME_COLOR_TYPE;
  readonly ValueType = VALUE_TYPE;
  readonly WrapStrategy = WRAP_STRATEGY;
  private active: Workbook | null = null;
  /** For the host: it makes the objects of events with it. Scripts do not see it. */
  readonly context: SpreadsheetContext;

  constructor(readonly host: SpreadsheetHost) {
    this.context = spreadsheetContext(host);
  }

  get [serviceName](): string {
    return "SpreadsheetApp";
  }

  getActive(): ScriptSpreadsheet | null {
    return this.getActiveSpreadsheet();
  }

  /** Null for a script that is bound to no spreadsheet. */
  getActiveSpreadsheet(): ScriptSpreadsheet | null {
    const workbook = this.active ?? this.host.activeWorkbook();
    return workbook && this.context.spreadsheet(workbook);
  }

  setActiveSpreadsheet(...args: unknown[]): void {
    const [spreadsheet] = argumentsOf(
      "setActiveSpreadsheet",
      args,
      instance<ScriptSpreadsheet>("Spreadsheet"),
    );
    this.active = spreadsheet.workbook;
  }

  getActiveSheet(): ScriptSheet | null {
    return this.getActiveSpreadsheet()?.getActiveSheet() ?? null;
  }

  setActiveSheet(...args: unknown[]): ScriptSheet {
    const sheetKind = instance<ScriptSheet>("Sheet");
    const [sheet] = argumentsOf("setActiveSheet", args, sheetKind, optional(FLAG));
    return sheet.activate();
  }

  getActiveRange(): ScriptRange | null {
    return this.getActiveSheet()?.getActiveRange() ?? null;
  }

  getActiveRangeList(): RangeList | null {
    return this.getActiveSheet()?.getActiveRangeList() ?? null;
  }

  getActiveCell(): ScriptRange | null {
    return this.getActiveSheet()?.getActiveCell() ?? null;
  }

  getCurrentCell(): ScriptRange | null {
    return this.getActiveSheet()?.getCurrentCell() ?? null;
  }

  getSelection(): Selection | null {
    return this.getActiveSheet()?.getSelection() ?? null;
  }

  setActiveRange(...args: unknown[]): ScriptRange {
    const [range] = argumentsOf("setActiveRange", args, instance<ScriptRange>("Range"));
    selectRanges(range.sheet, [range]);
    return range;
  }

  setActiveRangeList(...args: unknown[]): RangeList {
    const [list] = argumentsOf("setActiveRangeList", args, instance<RangeList>("RangeList"));
    const sheet = list.ranges[0]?.sheet;
    if (sheet) selectRanges(sheet, list.ranges);
    return list;
  }

  setCurrentCell(...args: unknown[]): ScriptRange {
    const [cell] = argumentsOf("setCurrentCell", args, instance<ScriptRange>("Range"));
    return setCurrentCell(cell);
  }

  create(...args: unknown[]): ScriptSpreadsheet {
    const [name, rows, columns] = argumentsOf(
      "create",
      args,
      TEXT,
      optional(INTEGER),
      optional(INTEGER),
    );
    const workbook = this.host.create(name, this.host.activeWorkbook());
    const sheet = workbook.sheets[0] ?? workbook.addSheet("Sheet1");
    sheet.rowCount = rows ?? sheet.rowCount;
    sheet.columnCount = columns ?? sheet.columnCount;
    return this.context.spreadsheet(workbook);
  }

  openById(...args: unknown[]): ScriptSpreadsheet {
    const [id] = argumentsOf("openById", args, TEXT);
    return this.context.spreadsheet(opened(this.host, id));
  }

  openByUrl(...args: unknown[]): ScriptSpreadsheet {
    const [url] = argumentsOf("openByUrl", args, TEXT);
    const found = ID_IN_URL.exec(url);
    const id = found?.[1] ?? found?.[2];
    if (id === undefined) throw new ServiceError("Invalid argument: url");
    return this.context.spreadsheet(opened(this.host, id));
  }

  openByKey(...args: unknown[]): ScriptSpreadsheet {
    return this.openById(...args);
  }

  /** A file of Drive. */
  open(...args: unknown[]): ScriptSpreadsheet {
    const [file] = argumentsOf("open", args, OPTIONS);
    const id = (file as { getId?: () => unknown }).getId?.();
    return this.context.spreadsheet(opened(this.host, String(id)));
  }

  /** Brings formulas up to date; all else was written at once. */
  flush(): void {
    this.host.activeWorkbook()?.calculation.settleAll();
    this.active?.calculation.settleAll();
    this.host.flushed?.();
  }

  getUi(): Ui {
    if (this.host.ui === null) {
      throw new ServiceError("Cannot call SpreadsheetApp.getUi() from this context.");
    }
    return this.host.ui.service;
  }

  newColor(): object {
    return COLOR_BUILDER.of({ hex: null, theme: null });
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder();
  }

  newDataValidation(): object {
    return DATA_VALIDATION_BUILDER.of({ draft: NEW_RULE });
  }

  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder();
  }

  newRichTextValue(): object {
    return RICH_TEXT_BUILDER.of({ text: "", runs: [], base: undefined });
  }

  newTextStyle(): object {
    return TEXT_STYLE_BUILDER.of({ look: {} });
  }
}

/** Makes the service objects of one run. */
export function spreadsheetContext(host: SpreadsheetHost): SpreadsheetContext {
  const context: SpreadsheetContext = {
    host,
    range: rangeOf,
    sheet: (sheet: Sheet) => new ScriptSheet(context, sheet),
    spreadsheet: (workbook: Workbook) => new ScriptSpreadsheet(context, workbook),
  };
  return context;
}

function opened(host: SpreadsheetHost, id: string): Workbook {
  const workbook = host.openById(id);
  if (workbook === null) {
    throw new ServiceError("You do not have permission to access the requested document.");
  }
  return workbook;
}
