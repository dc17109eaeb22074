import type { DataValidation as ValidationRule } from "../../../sheets/workbook/dataValidation";
import type { Workbook } from "../../../sheets/workbook/workbook";
import { serviceName } from "../../realm/hostObject";
import type { EnumValue } from "../enumeration";
import type { SpreadsheetContext } from "./context";
import { DataValidationBuilder } from "./dataValidationBuilder";
import { ruleValueOf, scriptRuleValue } from "./ruleValues";
import { type ValidationDraft, validationTypeOf } from "./validationDraft";

export class DataValidation {
  constructor(readonly draft: ValidationDraft) {}

  get [serviceName](): string {
    return "DataValidation";
  }

  getCriteriaType(): EnumValue | null {
    return validationTypeOf(this.draft);
  }

  getCriteriaValues(): unknown[] {
    return [...this.draft.args];
  }

  getAllowInvalid(): boolean {
    return this.draft.allowInvalid;
  }

  getHelpText(): string | null {
    return this.draft.helpText;
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.draft);
  }
}

/** The rule as the cells of a workbook keep it. */
export function ruleToKeep({ draft }: DataValidation, workbook: Workbook): ValidationRule {
  const { allowInvalid, helpText, args } = draft;
  const criterion = draft.criterion ?? "CUSTOM_FORMULA";
  const isChoice = criterion === "VALUE_IN_LIST" || criterion === "VALUE_IN_RANGE";
  const given = criterion === "VALUE_IN_LIST" ? (args[0] as readonly unknown[]) : args;
  const values = criterion === "VALUE_IN_RANGE" ? given.slice(0, 1) : given;
  return {
    criterion,
    values: values.map((value) => ruleValueOf(value, workbook)),
    showDropdown: isChoice ? args[1] !== false : false,
    allowInvalid,
    helpText,
  };
}

/** The rule of a cell as a script sees it. */
export function validationOf(
  rule: ValidationRule,
  context: SpreadsheetContext,
  workbook: Workbook,
): DataValidation {
  const values = rule.values.map((value) => scriptRuleValue(value, context, workbook));
  const args: { readonly [criterion: string]: readonly unknown[] } = {
    VALUE_IN_LIST: [values, rule.showDropdown],
    VALUE_IN_RANGE: [values[0], rule.showDropdown],
  };
  const { criterion, allowInvalid, helpText } = rule;
  return new DataValidation({ criterion, args: args[criterion] ?? values, allowInvalid, helpText });
}
