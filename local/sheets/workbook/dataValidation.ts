import type { RuleValue } from "./condition";

/** The names of Apps Script's DataValidationCriteria. */
export type ValidationCriterion =
  | "DATE_AFTER"
  | "DATE_BEFORE"
  | "DATE_BETWEEN"
  | "DATE_EQUAL_TO"
  | "DATE_IS_VALID_DATE"
  | "DATE_NOT_BETWEEN"
  | "DATE_ON_OR_AFTER"
  | "DATE_ON_OR_BEFORE"
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
  | "TEXT_IS_VALID_EMAIL"
  | "TEXT_IS_VALID_URL"
  | "VALUE_IN_LIST"
  | "VALUE_IN_RANGE"
  | "CUSTOM_FORMULA"
  | "CHECKBOX";

export type TellingStyle = "warning" | "information";

/** A rule on a cell. Never changed in place, so cells share one. */
export interface DataValidation {
  readonly criterion: ValidationCriterion;
  /**
   * VALUE_IN_LIST: the choices. VALUE_IN_RANGE: one SheetArea. CHECKBOX: nothing, the checked value,
   * or the checked and the unchecked value. Otherwise the numbers, days or the text, in order.
   */
  readonly values: readonly RuleValue[];
  /** VALUE_IN_LIST and VALUE_IN_RANGE: whether the cell shows a drop-down. */
  readonly showDropdown: boolean;
  /** False rejects a value that breaks the rule; true only warns. */
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
  /** How Excel tells of a value that breaks the rule and may stay; absent where it is silent. */
  readonly tells?: TellingStyle;
}
