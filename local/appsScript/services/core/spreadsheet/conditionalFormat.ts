import type {
  ConditionalFormat,
  ConditionalLook,
} from "../../../../sheets/workbook/conditionalFormat";
import type { Sheet } from "../../../../sheets/workbook/workbook";
import { listOf, TEXT, TEXT_OR_NULL } from "../../../declare/kinds";
import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { ServiceError } from "../../serviceError";
import {
  BOOLEAN_CONDITION,
  CONDITIONAL_FORMAT_RULE,
  CONDITIONAL_FORMAT_RULE_BUILDER,
  type FormatBuilder,
  type FormatDraft,
  type FormatRule,
  RANGE,
  rangeOf,
} from "./classes";
import { conditionToKeep, criteriaTypeOf, criteriaValuesOf, draftOf, whenOne } from "./criteria";
import { colourOf } from "./cssColour";

const rule = methods(CONDITIONAL_FORMAT_RULE, {
  getRanges: [[], ({ ranges }) => ranges],
  getBooleanCondition: [[], booleanConditionOf],
  copy: [
    [],
    ({ ranges, condition, look, gradient }) =>
      CONDITIONAL_FORMAT_RULE_BUILDER.of({ ranges, condition, look, gradient }),
  ],
});

const builder = methods(CONDITIONAL_FORMAT_RULE_BUILDER, {
  setRanges: [[listOf(RANGE)], (builder, ranges) => Object.assign(builder, { ranges })],
  setBackground: [
    [TEXT_OR_NULL],
    (builder, colour) => paint(builder, { background: colourOf(colour) ?? undefined }),
  ],
  setFontColor: [
    [TEXT_OR_NULL],
    (builder, colour) => paint(builder, { fontColour: colourOf(colour) ?? undefined }),
  ],
  whenFormulaSatisfied: whenOne("CUSTOM_FORMULA", TEXT),
  whenTextEqualTo: whenOne("TEXT_EQUAL_TO", TEXT),
  build: [[], builtRule],
});

const condition = methods(BOOLEAN_CONDITION, {
  getCriteriaType: [[], criteriaTypeOf],
  getCriteriaValues: [[], criteriaValuesOf],
});

export const CONDITIONAL_FORMAT_TABLES = [
  table(CONDITIONAL_FORMAT_RULE, [rule]),
  table(CONDITIONAL_FORMAT_RULE_BUILDER, [builder]),
  table(BOOLEAN_CONDITION, [condition]),
];

/** The rule as a sheet keeps it. */
export function formatToKeep(rule: FormatRule, sheet: Sheet): ConditionalFormat {
  if (rule.ranges.length === 0) {
    throw new ServiceError("Conditional format rules must have at least one range.");
  }
  if (rule.ranges.some((range) => range.sheet !== sheet)) {
    throw new ServiceError("Conditional format rule cannot reference a different sheet.");
  }
  const { min, mid = null, max } = rule.gradient ?? {};
  return {
    ranges: rule.ranges.map((range) => range.area),
    condition: rule.condition && conditionToKeep(rule.condition, sheet.workbook),
    look: rule.look,
    gradient: min && max ? { min, mid, max } : null,
  };
}

/** The rule of a sheet as a script sees it. */
export function formatRuleOf(format: ConditionalFormat, sheet: Sheet): FormatRule {
  return CONDITIONAL_FORMAT_RULE.of({
    ranges: format.ranges.map((area) => rangeOf(sheet, area)),
    condition: format.condition && draftOf(format.condition, sheet.workbook),
    look: format.look,
    gradient: format.gradient,
  });
}

/** A new colour is one of the theme only where the look says so. */
export function paint(builder: FormatBuilder, look: ConditionalLook): FormatBuilder {
  builder.look = {
    ...builder.look,
    ...("background" in look && { backgroundTheme: undefined }),
    ...("fontColour" in look && { fontTheme: undefined }),
    ...look,
  };
  return builder;
}

export function builtRule({ ranges, condition, look, gradient }: FormatBuilder): FormatRule {
  if (condition === null && gradient === null) {
    throw new ServiceError("Conditional format rules must have a condition or a gradient.");
  }
  return CONDITIONAL_FORMAT_RULE.of({ ranges, condition, look, gradient });
}

export function booleanConditionOf({ condition, look }: FormatDraft) {
  return condition && BOOLEAN_CONDITION.of({ condition, look });
}
