import type { BooleanCondition, BooleanCriterion } from "../../../../sheets/workbook/condition";
import type { Workbook } from "../../../../sheets/workbook/workbook";
import type { Kind } from "../../../declare/kinds";
import type { Form } from "../../../declare/methods";
import type { DraftCondition } from "./classes";
import { BOOLEAN_CRITERIA } from "./enumerations";
import { relativeDateOf, ruleValueOf, scriptRuleValue } from "./ruleValues";

/** A builder of filter criteria or of a conditional format. */
export interface Conditional {
  condition: DraftCondition | null;
}

/** `when…` without any value, with one, or with two. */
export function whenNone<B extends Conditional>(
  criterion: BooleanCriterion,
): Form<B, readonly [], B> {
  return [[], (builder) => when(builder, criterion, [])];
}

export function whenOne<B extends Conditional, T, G>(
  criterion: BooleanCriterion,
  kind: Kind<T, G>,
): Form<B, readonly [Kind<T, G>], B> {
  return [[kind], (builder, value) => when(builder, criterion, [value])];
}

export function whenTwo<B extends Conditional, T, G>(
  criterion: BooleanCriterion,
  kind: Kind<T, G>,
): Form<B, readonly [Kind<T, G>, Kind<T, G>], B> {
  return [[kind, kind], (builder, one, other) => when(builder, criterion, [one, other])];
}

export function when<B extends Conditional>(
  builder: B,
  criterion: BooleanCriterion,
  args: readonly unknown[],
): B {
  builder.condition = { criterion, args };
  return builder;
}

export function criteriaTypeOf({ condition }: Readonly<Conditional>) {
  return condition === null ? null : BOOLEAN_CRITERIA[condition.criterion];
}

export function criteriaValuesOf({ condition }: Readonly<Conditional>): readonly unknown[] {
  return condition?.args ?? [];
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
