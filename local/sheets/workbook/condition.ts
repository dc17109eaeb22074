import type { SheetArea } from "./area";

/** A day in a rule: days since 30 December 1899. */
export interface RuleDay {
  readonly serial: number;
}

export type RelativeDate =
  | "TODAY"
  | "TOMORROW"
  | "YESTERDAY"
  | "PAST_WEEK"
  | "PAST_MONTH"
  | "PAST_YEAR";

/** One argument of a rule: text (a formula where it begins with "="), number, day or range. */
export type RuleValue = string | number | boolean | RuleDay | SheetArea;

/** The names of Apps Script's BooleanCriteria: conditional formats and filters use them. */
export type BooleanCriterion =
  | "CELL_EMPTY"
  | "CELL_NOT_EMPTY"
  | "DATE_AFTER"
  | "DATE_BEFORE"
  | "DATE_EQUAL_TO"
  | "DATE_NOT_EQUAL_TO"
  | "DATE_AFTER_RELATIVE"
  | "DATE_BEFORE_RELATIVE"
  | "DATE_EQUAL_TO_RELATIVE"
  | "NUMBER_BETWEEN"
  | "NUMBER_EQUAL_TO"
  | "NUMBER_GREATER_THAN"
  | "NUMBER_GREATER_THAN_OR_EQUAL_TO"
  | "NUMBER_LESS_THAN"
  | "NUMBER_LESS_THAN_OR_EQUAL_TO"
  | "NUMBER_NOT_BETWEEN"
  | "NUMBER_NOT_EQUAL_TO"
  | "TEXT_CONTAINS"
  | "TEXT_DOES_NOT_CONTAIN"
  | "TEXT_EQUAL_TO"
  | "TEXT_NOT_EQUAL_TO"
  | "TEXT_STARTS_WITH"
  | "TEXT_ENDS_WITH"
  | "CUSTOM_FORMULA";

export interface BooleanCondition {
  readonly criterion: BooleanCriterion;
  /** For the `_RELATIVE` criteria, one `RelativeDate`. */
  readonly values: readonly RuleValue[];
}

export function isRuleDay(value: unknown): value is RuleDay {
  return typeof value === "object" && value !== null && "serial" in value;
}

export function isSheetArea(value: unknown): value is SheetArea {
  return typeof value === "object" && value !== null && "sheetId" in value;
}
