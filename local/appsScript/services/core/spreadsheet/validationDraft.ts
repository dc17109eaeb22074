import type { ValidationCriterion } from "../../../../sheets/workbook/dataValidation";

/** A rule as a script gave it: dates and ranges are not yet those of a certain workbook. */
export interface ValidationDraft {
  readonly criterion: ValidationCriterion | null;
  /** As `getCriteriaValues` gives them. */
  readonly args: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export const NEW_RULE: ValidationDraft = {
  criterion: null,
  args: [],
  allowInvalid: true,
  helpText: null,
};
