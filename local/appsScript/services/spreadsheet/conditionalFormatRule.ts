import type { ConditionalFormat } from "../../../sheets/workbook/conditionalFormat";
import type { Sheet } from "../../../sheets/workbook/sheet";
import { serviceName } from "../../realm/hostObject";
import { ServiceError } from "../serviceError";
import { ConditionalFormatRuleBuilder } from "./conditionalFormatRuleBuilder";
import type { SpreadsheetContext } from "./context";
import { conditionToKeep, draftOf } from "./criteriaBuilder";
import {
  type BooleanCondition,
  booleanConditionOf,
  type FormatDraft,
  GradientCondition,
} from "./formatConditions";
import type { ScriptRange } from "./range";

export class ConditionalFormatRule {
  constructor(readonly draft: FormatDraft) {}

  get [serviceName](): string {
    return "ConditionalFormatRule";
  }

  getRanges(): ScriptRange[] {
    return [...this.draft.ranges];
  }

  getBooleanCondition(): BooleanCondition | null {
    return booleanConditionOf(this.draft);
  }

  getGradientCondition(): GradientCondition | null {
    return this.draft.gradient && new GradientCondition(this.draft.gradient);
  }

  copy(): ConditionalFormatRuleBuilder {
    const builder = new ConditionalFormatRuleBuilder();
    const { ranges, condition, look, gradient } = this.draft;
    return Object.assign(builder, { ranges, condition, look, gradient });
  }
}

/** The rule as a sheet keeps it. */
export function formatToKeep({ draft }: ConditionalFormatRule, sheet: Sheet): ConditionalFormat {
  if (draft.ranges.length === 0) {
    throw new ServiceError("Conditional format rules must have at least one range.");
  }
  if (draft.ranges.some((range) => range.sheet !== sheet)) {
    throw new ServiceError("Conditional format rule cannot reference a different sheet.");
  }
  const { min, mid = null, max } = draft.gradient ?? {};
  return {
    ranges: draft.ranges.map((range) => range.area),
    condition: draft.condition && conditionToKeep(draft.condition, sheet.workbook),
    look: draft.look,
    gradient: min && max ? { min, mid, max } : null,
  };
}

/** The rule of a sheet as a script sees it. */
export function formatRuleOf(
  format: ConditionalFormat,
  context: SpreadsheetContext,
  sheet: Sheet,
): ConditionalFormatRule {
  return new ConditionalFormatRule({
    ranges: format.ranges.map((area) => context.range(sheet, area)),
    condition: format.condition && draftOf(format.condition, sheet.workbook),
    look: format.look,
    gradient: format.gradient,
  });
}
