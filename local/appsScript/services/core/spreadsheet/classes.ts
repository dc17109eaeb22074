import type { Area } from "../../../../sheets/workbook/area";
import type { BooleanCriterion } from "../../../../sheets/workbook/condition";
import type {
  ConditionalLook,
  GradientCondition,
} from "../../../../sheets/workbook/conditionalFormat";
import type { Sheet, Workbook } from "../../../../sheets/workbook/workbook";
import { type ClassTraits, googleClass, type PlaceOf } from "../../../declare/googleClass";
import type { ValidationDraft } from "./validationDraft";

// Google's classes of the spreadsheet service, and what an object of each is: a place in a workbook.

export const OF_SPREADSHEETS: ClassTraits = { service: "SpreadsheetApp" };

export const SPREADSHEET_APP = googleClass<GoogleAppsScript.Spreadsheet.SpreadsheetApp>()<{
  /** Another spreadsheet that the script made the active one. */
  active: Workbook | null;
}>("SpreadsheetApp");
export type SpreadsheetAppPlace = PlaceOf<typeof SPREADSHEET_APP>;

export const SPREADSHEET = googleClass<GoogleAppsScript.Spreadsheet.Spreadsheet>()<{
  readonly workbook: Workbook;
}>("Spreadsheet", OF_SPREADSHEETS);
export type SpreadsheetPlace = PlaceOf<typeof SPREADSHEET>;

export const SHEET = googleClass<GoogleAppsScript.Spreadsheet.Sheet>()<{ readonly sheet: Sheet }>(
  "Sheet",
  OF_SPREADSHEETS,
);
export type SheetPlace = PlaceOf<typeof SHEET>;

export function sheetOf(sheet: Sheet): SheetPlace {
  return SHEET.of({ sheet });
}

export const RANGE = googleClass<GoogleAppsScript.Spreadsheet.Range>()<{
  readonly sheet: Sheet;
  readonly area: Area;
}>("Range", OF_SPREADSHEETS);
export type RangePlace = PlaceOf<typeof RANGE>;

export function rangeOf(sheet: Sheet, area: Area): RangePlace {
  return RANGE.of({ sheet, area });
}

export const RANGE_LIST = googleClass<GoogleAppsScript.Spreadsheet.RangeList>()<{
  readonly ranges: readonly RangePlace[];
}>("RangeList", OF_SPREADSHEETS);
export type RangeList = PlaceOf<typeof RANGE_LIST>;

export const PROTECTION = googleClass<GoogleAppsScript.Spreadsheet.Protection>()<{
  sheet: Sheet;
  readonly id: number;
}>("Protection", OF_SPREADSHEETS);
export type Protection = PlaceOf<typeof PROTECTION>;

export const DATA_VALIDATION = googleClass<GoogleAppsScript.Spreadsheet.DataValidation>()<{
  readonly draft: ValidationDraft;
}>("DataValidation", OF_SPREADSHEETS);
export type DataValidation = PlaceOf<typeof DATA_VALIDATION>;

export const DATA_VALIDATION_BUILDER =
  googleClass<GoogleAppsScript.Spreadsheet.DataValidationBuilder>()<{ draft: ValidationDraft }>(
    "DataValidationBuilder",
    OF_SPREADSHEETS,
  );
export type DataValidationBuilder = PlaceOf<typeof DATA_VALIDATION_BUILDER>;

/** A condition as a script gave it: its dates are not yet days of a certain workbook. */
export interface DraftCondition {
  readonly criterion: BooleanCriterion;
  readonly args: readonly unknown[];
}

/** A conditional format as a script gave it. */
export interface FormatDraft {
  ranges: readonly RangePlace[];
  condition: DraftCondition | null;
  look: ConditionalLook;
  gradient: Partial<GradientCondition> | null;
}

export const CONDITIONAL_FORMAT_RULE =
  googleClass<GoogleAppsScript.Spreadsheet.ConditionalFormatRule>()<Readonly<FormatDraft>>(
    "ConditionalFormatRule",
    OF_SPREADSHEETS,
  );
export type FormatRule = PlaceOf<typeof CONDITIONAL_FORMAT_RULE>;

export const CONDITIONAL_FORMAT_RULE_BUILDER =
  googleClass<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>()<FormatDraft>(
    "ConditionalFormatRuleBuilder",
    OF_SPREADSHEETS,
  );
export type FormatBuilder = PlaceOf<typeof CONDITIONAL_FORMAT_RULE_BUILDER>;

export const BOOLEAN_CONDITION = googleClass<GoogleAppsScript.Spreadsheet.BooleanCondition>()<{
  readonly condition: DraftCondition;
  readonly look: ConditionalLook;
}>("BooleanCondition", OF_SPREADSHEETS);
