import type { BooleanCondition, BooleanCriterion } from "../../../sheets/workbook/condition";
import type { Workbook } from "../../../sheets/workbook/workbook";
import { DATE, LIST, NUMBER, TEXT } from "../../declare/kinds";
import { serviceNameOf } from "../../realm/hostObject";
import type { EnumValue } from "../enumeration";
import { type ArgumentKind, argumentsOf, enumValue, fitsKind } from "./arguments";
import { BOOLEAN_CRITERIA } from "./enumerations";
import { relativeDateOf, ruleValueOf, scriptRuleValue } from "./ruleValues";

/** A condition as a script gave it. */
export interface DraftCondition {
  readonly criterion: BooleanCriterion;
  readonly args: readonly unknown[];
}

/** The `when…` methods that builders of filter criteria and of conditional formats share. */
export abstract class CriteriaBuilder {
  condition: DraftCondition | null = null;

  whenCellEmpty(...args: unknown[]): this {
    return when(this, "whenCellEmpty", "CELL_EMPTY", args);
  }

  whenCellNotEmpty(...args: unknown[]): this {
    return when(this, "whenCellNotEmpty", "CELL_NOT_EMPTY", args);
  }

  whenDateAfter(...args: unknown[]): this {
    return whenDate(this, "whenDateAfter", "DATE_AFTER", args);
  }

  whenDateBefore(...args: unknown[]): this {
    return whenDate(this, "whenDateBefore", "DATE_BEFORE", args);
  }

  whenDateEqualTo(...args: unknown[]): this {
    return whenDate(this, "whenDateEqualTo", "DATE_EQUAL_TO", args);
  }

  whenFormulaSatisfied(...args: unknown[]): this {
    return when(this, "whenFormulaSatisfied", "CUSTOM_FORMULA", args, TEXT);
  }

  whenNumberBetween(...args: unknown[]): this {
    return when(this, "whenNumberBetween", "NUMBER_BETWEEN", args, NUMBER, NUMBER);
  }

  whenNumberEqualTo(...args: unknown[]): this {
    return when(this, "whenNumberEqualTo", "NUMBER_EQUAL_TO", args, NUMBER);
  }

  whenNumberGreaterThan(...args: unknown[]): this {
    return when(this, "whenNumberGreaterThan", "NUMBER_GREATER_THAN", args, NUMBER);
  }

  whenNumberGreaterThanOrEqualTo(...args: unknown[]): this {
    const criterion = "NUMBER_GREATER_THAN_OR_EQUAL_TO";
    return when(this, "whenNumberGreaterThanOrEqualTo", criterion, args, NUMBER);
  }

  whenNumberLessThan(...args: unknown[]): this {
    return when(this, "whenNumberLessThan", "NUMBER_LESS_THAN", args, NUMBER);
  }

  whenNumberLessThanOrEqualTo(...args: unknown[]): this {
    const criterion = "NUMBER_LESS_THAN_OR_EQUAL_TO";
    return when(this, "whenNumberLessThanOrEqualTo", criterion, args, NUMBER);
  }

  whenNumberNotBetween(...args: unknown[]): this {
    return when(this, "whenNumberNotBetween", "NUMBER_NOT_BETWEEN", args, NUMBER, NUMBER);
  }

  whenNumberNotEqualTo(...args: unknown[]): this {
    return when(this, "whenNumberNotEqualTo", "NUMBER_NOT_EQUAL_TO", args, NUMBER);
  }

  whenTextContains(...args: unknown[]): this {
    return when(this, "whenTextContains", "TEXT_CONTAINS", args, TEXT);
  }

  whenTextDoesNotContain(...args: unknown[]): this {
    return when(this, "whenTextDoesNotContain", "TEXT_DOES_NOT_CONTAIN", args, TEXT);
  }

  whenTextEndsWith(...args: unknown[]): this {
    return when(this, "whenTextEndsWith", "TEXT_ENDS_WITH", args, TEXT);
  }

  whenTextEqualTo(...args: unknown[]): this {
    return when(this, "whenTextEqualTo", "TEXT_EQUAL_TO", args, TEXT);
  }

  whenTextStartsWith(...args: unknown[]): this {
    return when(this, "whenTextStartsWith", "TEXT_STARTS_WITH", args, TEXT);
  }

  withCriteria(...args: unknown[]): this {
    const [criterion, values] = argumentsOf(
      `${serviceNameOf(this)}.withCriteria`,
      args,
      enumValue<BooleanCriterion>("BooleanCriteria"),
      LIST,
    );
    this.condition = { criterion, args: values };
    return this;
  }
}

export function criteriaTypeOf(condition: DraftCondition | null): EnumValue | null {
  return condition === null ? null : BOOLEAN_CRITERIA[condition.criterion];
}

/** The condition as a workbook keeps it. */
export function conditionToKeep(
  { criterion, args }: DraftCondition,
  workbook: Workbook,
): BooleanCondition {
  return { criterion, values: args.map((value) => ruleValueOf(value, workbook)) };
}

/** The condition of a workbook as a script sees it. */
export function draftOf(
  { criterion, values }: BooleanCondition,
  workbook: Workbook,
): DraftCondition {
  const args = values.map((value) => scriptRuleValue(value, workbook));
  return { criterion, args: criterion.endsWith("_RELATIVE") ? args.map(relativeDateOf) : args };
}

function when<B extends CriteriaBuilder>(
  builder: B,
  method: string,
  criterion: BooleanCriterion,
  args: readonly unknown[],
  ...kinds: readonly ArgumentKind<unknown>[]
): B {
  builder.condition = {
    criterion,
    args: argumentsOf(`${serviceNameOf(builder)}.${method}`, args, ...kinds),
  };
  return builder;
}

function whenDate<B extends CriteriaBuilder>(
  builder: B,
  method: string,
  criterion: "DATE_AFTER" | "DATE_BEFORE" | "DATE_EQUAL_TO",
  args: readonly unknown[],
): B {
  if (!fitsKind(args, [enumValue("RelativeDate")]))
    return when(builder, method, criterion, args, DATE);
  builder.condition = { criterion: `${criterion}_RELATIVE`, args };
  return builder;
}
