import type { ValidationCriterion } from "../../../sheets/workbook/dataValidation";
import { serviceName } from "../../realm/hostObject";
import type { EnumValue } from "../enumeration";
import { ServiceError } from "../serviceError";
import {
  ANY,
  type ArgumentKind,
  argumentsOf,
  DATE,
  enumValue,
  FLAG,
  instance,
  LIST,
  NUMBER,
  optional,
  TEXT,
  TEXT_OR_NULL,
} from "./arguments";
import { DataValidation } from "./dataValidation";
import type { ScriptRange } from "./range";
import { NEW_RULE, type ValidationDraft, validationTypeOf } from "./validationDraft";

export class DataValidationBuilder {
  constructor(public draft: ValidationDraft = NEW_RULE) {}

  get [serviceName](): string {
    return "DataValidationBuilder";
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

  setAllowInvalid(...args: unknown[]): this {
    const [allowInvalid] = argumentsOf("DataValidationBuilder.setAllowInvalid", args, FLAG);
    this.draft = { ...this.draft, allowInvalid };
    return this;
  }

  setHelpText(...args: unknown[]): this {
    const [helpText] = argumentsOf("DataValidationBuilder.setHelpText", args, TEXT_OR_NULL);
    this.draft = { ...this.draft, helpText };
    return this;
  }

  requireCheckbox(...args: unknown[]): this {
    argumentsOf("DataValidationBuilder.requireCheckbox", args, optional(ANY), optional(ANY));
    return require(this, "CHECKBOX", args);
  }

  requireDate(...args: unknown[]): this {
    argumentsOf("DataValidationBuilder.requireDate", args);
    return require(this, "DATE_IS_VALID_DATE", []);
  }

  requireDateAfter(...args: unknown[]): this {
    return requireValues(this, "requireDateAfter", "DATE_AFTER", args, DATE);
  }

  requireDateBefore(...args: unknown[]): this {
    return requireValues(this, "requireDateBefore", "DATE_BEFORE", args, DATE);
  }

  requireDateBetween(...args: unknown[]): this {
    return requireValues(this, "requireDateBetween", "DATE_BETWEEN", args, DATE);
  }

  requireDateEqualTo(...args: unknown[]): this {
    return requireValues(this, "requireDateEqualTo", "DATE_EQUAL_TO", args, DATE);
  }

  requireDateNotBetween(...args: unknown[]): this {
    return requireValues(this, "requireDateNotBetween", "DATE_NOT_BETWEEN", args, DATE);
  }

  requireDateOnOrAfter(...args: unknown[]): this {
    return requireValues(this, "requireDateOnOrAfter", "DATE_ON_OR_AFTER", args, DATE);
  }

  requireDateOnOrBefore(...args: unknown[]): this {
    return requireValues(this, "requireDateOnOrBefore", "DATE_ON_OR_BEFORE", args, DATE);
  }

  requireFormulaSatisfied(...args: unknown[]): this {
    return requireText(this, "requireFormulaSatisfied", "CUSTOM_FORMULA", args);
  }

  requireNumberBetween(...args: unknown[]): this {
    return requireValues(this, "requireNumberBetween", "NUMBER_BETWEEN", args, NUMBER);
  }

  requireNumberEqualTo(...args: unknown[]): this {
    return requireValues(this, "requireNumberEqualTo", "NUMBER_EQUAL_TO", args, NUMBER);
  }

  requireNumberGreaterThan(...args: unknown[]): this {
    return requireValues(this, "requireNumberGreaterThan", "NUMBER_GREATER_THAN", args, NUMBER);
  }

  requireNumberGreaterThanOrEqualTo(...args: unknown[]): this {
    const criterion = "NUMBER_GREATER_THAN_OR_EQUAL_TO";
    return requireValues(this, "requireNumberGreaterThanOrEqualTo", criterion, args, NUMBER);
  }

  requireNumberLessThan(...args: unknown[]): this {
    return requireValues(this, "requireNumberLessThan", "NUMBER_LESS_THAN", args, NUMBER);
  }

  requireNumberLessThanOrEqualTo(...args: unknown[]): this {
    const criterion = "NUMBER_LESS_THAN_OR_EQUAL_TO";
    return requireValues(this, "requireNumberLessThanOrEqualTo", criterion, args, NUMBER);
  }

  requireNumberNotBetween(...args: unknown[]): this {
    return requireValues(this, "requireNumberNotBetween", "NUMBER_NOT_BETWEEN", args, NUMBER);
  }

  requireNumberNotEqualTo(...args: unknown[]): this {
    return requireValues(this, "requireNumberNotEqualTo", "NUMBER_NOT_EQUAL_TO", args, NUMBER);
  }

  requireTextContains(...args: unknown[]): this {
    return requireText(this, "requireTextContains", "TEXT_CONTAINS", args);
  }

  requireTextDoesNotContain(...args: unknown[]): this {
    return requireText(this, "requireTextDoesNotContain", "TEXT_DOES_NOT_CONTAIN", args);
  }

  requireTextEqualTo(...args: unknown[]): this {
    return requireText(this, "requireTextEqualTo", "TEXT_EQUAL_TO", args);
  }

  requireTextIsEmail(...args: unknown[]): this {
    argumentsOf("DataValidationBuilder.requireTextIsEmail", args);
    return require(this, "TEXT_IS_VALID_EMAIL", []);
  }

  requireTextIsUrl(...args: unknown[]): this {
    argumentsOf("DataValidationBuilder.requireTextIsUrl", args);
    return require(this, "TEXT_IS_VALID_URL", []);
  }

  requireValueInList(...args: unknown[]): this {
    const [values, showDropdown] = argumentsOf(
      "DataValidationBuilder.requireValueInList",
      args,
      LIST,
      optional(FLAG),
    );
    return require(this, "VALUE_IN_LIST", [values.map(String), showDropdown ?? true]);
  }

  requireValueInRange(...args: unknown[]): this {
    const [range, showDropdown] = argumentsOf(
      "DataValidationBuilder.requireValueInRange",
      args,
      instance<ScriptRange>("Range"),
      optional(FLAG),
    );
    return require(this, "VALUE_IN_RANGE", [range, showDropdown ?? true]);
  }

  withCriteria(...args: unknown[]): this {
    const [criterion, values] = argumentsOf(
      "DataValidationBuilder.withCriteria",
      args,
      enumValue<ValidationCriterion>("DataValidationCriteria"),
      LIST,
    );
    return require(this, criterion, values);
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.draft);
  }

  build(): DataValidation {
    if (this.draft.criterion === null) {
      throw new ServiceError("Cannot build a data validation rule without a criterion.");
    }
    return new DataValidation(this.draft);
  }
}

function require<B extends DataValidationBuilder>(
  builder: B,
  criterion: ValidationCriterion,
  args: readonly unknown[],
): B {
  builder.draft = { ...builder.draft, criterion, args };
  return builder;
}

function requireValues<B extends DataValidationBuilder>(
  builder: B,
  method: string,
  criterion: ValidationCriterion,
  args: readonly unknown[],
  kind: ArgumentKind<unknown>,
): B {
  const count = criterion.endsWith("BETWEEN") ? 2 : 1;
  const kinds = Array.from({ length: count }, () => kind);
  return require(builder, criterion, argumentsOf(
    `DataValidationBuilder.${method}`,
    args,
    ...kinds,
  ));
}

function requireText<B extends DataValidationBuilder>(
  builder: B,
  method: string,
  criterion: ValidationCriterion,
  args: readonly unknown[],
): B {
  return require(builder, criterion, argumentsOf(`DataValidationBuilder.${method}`, args, TEXT));
}
