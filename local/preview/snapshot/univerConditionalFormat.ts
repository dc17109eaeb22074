import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { columnLetters } from "../../sheets/workbook/a1Notation";
import type { Area } from "../../sheets/workbook/area";
import { type BooleanCondition, isRuleDay, type RuleValue } from "../../sheets/workbook/condition";
import type {
  ConditionalFormat,
  ConditionalLook,
  GradientCondition,
  GradientPoint,
} from "../../sheets/workbook/conditionalFormat";
import type { Sheet } from "../../sheets/workbook/workbook";
import { formulaReach } from "./formulaReach";
import { areaToUniver } from "./univerRange";

/** A sheet's conditional formats as Univer holds them; the first that applies wins in both. */
export function conditionalFormatsToUniver(sheet: Sheet): readonly IConditionFormattingRule[] {
  const reach = formulaReach(sheet);
  return sheet.conditionalFormats.flatMap((format, index) => {
    const rule = format.gradient ? gradientRule(format.gradient) : highlightRule(format);
    const isFormula = format.condition?.criterion === "CUSTOM_FORMULA";
    const ranges = isFormula ? downTo(reach, format.ranges) : format.ranges;
    if (rule === null || ranges.length === 0) return [];
    return [
      {
        cfId: `format-${sheet.id}-${index}`,
        ranges: ranges.map(areaToUniver),
        stopIfTrue: true,
        rule,
      } as unknown as IConditionFormattingRule,
    ];
  });
}

function downTo(lastRow: number, ranges: readonly Area[]): readonly Area[] {
  return ranges
    .filter(({ row }) => row <= lastRow)
    .map((area) => ({ ...area, rowCount: Math.min(area.rowCount, lastRow - area.row + 1) }));
}

const NUMBER_OPERATORS: { readonly [criterion: string]: string } = {
  NUMBER_EQUAL_TO: "equal",
  NUMBER_NOT_EQUAL_TO: "notEqual",
  NUMBER_GREATER_THAN: "greaterThan",
  NUMBER_GREATER_THAN_OR_EQUAL_TO: "greaterThanOrEqual",
  NUMBER_LESS_THAN: "lessThan",
  NUMBER_LESS_THAN_OR_EQUAL_TO: "lessThanOrEqual",
  NUMBER_BETWEEN: "between",
  NUMBER_NOT_BETWEEN: "notBetween",
  DATE_AFTER: "greaterThan",
  DATE_BEFORE: "lessThan",
  DATE_EQUAL_TO: "equal",
  DATE_NOT_EQUAL_TO: "notEqual",
};

const TEXT_OPERATORS: { readonly [criterion: string]: string } = {
  CELL_EMPTY: "containsBlanks",
  CELL_NOT_EMPTY: "notContainsBlanks",
  TEXT_CONTAINS: "containsText",
  TEXT_DOES_NOT_CONTAIN: "notContainsText",
  TEXT_EQUAL_TO: "equal",
  TEXT_NOT_EQUAL_TO: "notEqual",
  TEXT_STARTS_WITH: "beginsWith",
  TEXT_ENDS_WITH: "endsWith",
};

const RELATIVE_DAYS: { readonly [relative: string]: string } = {
  TODAY: "TODAY()",
  TOMORROW: "TODAY()+1",
  YESTERDAY: "TODAY()-1",
  PAST_WEEK: "TODAY()-7",
  PAST_MONTH: "EDATE(TODAY(),-1)",
  PAST_YEAR: "EDATE(TODAY(),-12)",
};

function highlightRule(format: ConditionalFormat): object | null {
  const condition = format.condition && conditionRule(format.condition, format);
  if (!condition) return null;
  return { type: "highlightCell", style: lookToUniver(format.look), ...condition };
}

function conditionRule(condition: BooleanCondition, format: ConditionalFormat): object | null {
  const { criterion, values } = condition;
  const number = NUMBER_OPERATORS[criterion];
  if (number !== undefined) {
    const [first, second] = values.map(numberOf);
    return {
      subType: "number",
      operator: number,
      value: second === undefined ? first : [first, second],
    };
  }
  const text = TEXT_OPERATORS[criterion];
  if (text !== undefined) {
    return { subType: "text", operator: text, value: String(values[0] ?? "") };
  }
  if (criterion === "CUSTOM_FORMULA") {
    return { subType: "formula", value: String(values[0] ?? "") };
  }
  return relativeDateRule(condition, format);
}

function relativeDateRule(condition: BooleanCondition, format: ConditionalFormat): object | null {
  const [area] = format.ranges;
  const day = RELATIVE_DAYS[String(condition.values[0] ?? "")];
  if (area === undefined || day === undefined) return null;
  const cell = `${columnLetters(area.column)}${area.row}`;
  const signs: { readonly [criterion: string]: string } = {
    DATE_AFTER_RELATIVE: ">",
    DATE_BEFORE_RELATIVE: "<",
    DATE_EQUAL_TO_RELATIVE: "=",
  };
  const value = `=AND(ISNUMBER(${cell}),${cell}${signs[condition.criterion]}${day})`;
  return { subType: "formula", value };
}

function gradientRule(gradient: GradientCondition): object {
  const points = [gradient.min, ...(gradient.mid ? [gradient.mid] : []), gradient.max];
  return {
    type: "colorScale",
    config: points.map((point, index) => ({
      index,
      color: point.colour,
      value: { type: POINT_KINDS[point.kind], ...(point.value && { value: Number(point.value) }) },
    })),
  };
}

const POINT_KINDS = {
  MIN: "min",
  MAX: "max",
  NUMBER: "num",
  PERCENT: "percent",
  PERCENTILE: "percentile",
} as const satisfies { readonly [K in GradientPoint["kind"]]: string };

function lookToUniver(look: ConditionalLook): object {
  return {
    ...(look.background !== undefined && { bg: { rgb: look.background } }),
    ...(look.fontColour !== undefined && { cl: { rgb: look.fontColour } }),
    ...(look.bold !== undefined && { bl: look.bold ? 1 : 0 }),
    ...(look.italic !== undefined && { it: look.italic ? 1 : 0 }),
    ...(look.underline !== undefined && { ul: { s: look.underline ? 1 : 0 } }),
    ...(look.strikethrough !== undefined && { st: { s: look.strikethrough ? 1 : 0 } }),
  };
}

function numberOf(value: RuleValue): number {
  return isRuleDay(value) ? value.serial : Number(value);
}
