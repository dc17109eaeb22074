import {
  type BooleanCondition,
  type BooleanCriterion,
  isRuleDay,
  type RelativeDate,
  type RuleValue,
} from "../workbook/condition";
import { dateOfSerial, serialOfDate } from "./fileDates";
import { formulaFromFile, formulaToFile } from "./fileFormula";

/** A condition in the words of a file: a comparison of the cell, or a formula about it. */
export type FileCondition =
  | { readonly kind: "comparison"; readonly operator: string; readonly formulae: readonly string[] }
  | { readonly kind: "formula"; readonly formula: string };

const COMPARISONS: readonly (readonly [string, BooleanCriterion, BooleanCriterion | null])[] = [
  ["between", "NUMBER_BETWEEN", null],
  ["notBetween", "NUMBER_NOT_BETWEEN", null],
  ["equal", "NUMBER_EQUAL_TO", "DATE_EQUAL_TO"],
  ["notEqual", "NUMBER_NOT_EQUAL_TO", "DATE_NOT_EQUAL_TO"],
  ["greaterThan", "NUMBER_GREATER_THAN", "DATE_AFTER"],
  ["lessThan", "NUMBER_LESS_THAN", "DATE_BEFORE"],
  ["greaterThanOrEqual", "NUMBER_GREATER_THAN_OR_EQUAL_TO", null],
  ["lessThanOrEqual", "NUMBER_LESS_THAN_OR_EQUAL_TO", null],
];

/** `@` is the first cell of the range, `#` the text. */
const FORMULAS: readonly (readonly [BooleanCriterion, string])[] = [
  ["TEXT_CONTAINS", 'NOT(ISERROR(SEARCH("#",@)))'],
  ["TEXT_DOES_NOT_CONTAIN", 'ISERROR(SEARCH("#",@))'],
  ["TEXT_STARTS_WITH", 'LEFT(@,LEN("#"))="#"'],
  ["TEXT_ENDS_WITH", 'RIGHT(@,LEN("#"))="#"'],
  ["CELL_EMPTY", "LEN(TRIM(@))=0"],
  ["CELL_NOT_EMPTY", "LEN(TRIM(@))>0"],
];

const RELATIVE_DAYS: { readonly [day in RelativeDate]: string } = {
  TODAY: "TODAY()",
  TOMORROW: "TODAY()+1",
  YESTERDAY: "TODAY()-1",
  PAST_WEEK: "TODAY()-7",
  PAST_MONTH: "EDATE(TODAY(),-1)",
  PAST_YEAR: "EDATE(TODAY(),-12)",
};

/** `anchor` is the A1 name of the first cell of the first range. */
export function conditionToFile(condition: BooleanCondition, anchor: string): FileCondition {
  const { criterion, values } = condition;
  const [first] = values;
  const text = String(first ?? "").replace(/"/g, '""');
  if (criterion === "CUSTOM_FORMULA") {
    return { kind: "formula", formula: formulaToFile(String(first), "") };
  }
  if (criterion === "TEXT_EQUAL_TO" || criterion === "TEXT_NOT_EQUAL_TO") {
    const operator = criterion === "TEXT_EQUAL_TO" ? "equal" : "notEqual";
    return { kind: "comparison", operator, formulae: [`"${text}"`] };
  }
  const pattern = FORMULAS.find(([name]) => name === criterion)?.[1];
  if (pattern !== undefined) {
    const formula = pattern.replace(/@/g, () => anchor).replace(/#/g, () => text);
    return { kind: "formula", formula };
  }
  const plain = criterion.replace(/_RELATIVE$/, "");
  const operator = COMPARISONS.find(([, number, day]) => number === plain || day === plain)?.[0];
  return { kind: "comparison", operator: operator ?? "equal", formulae: values.map(valueToFile) };
}

/** Null where Sheets has no such condition. */
export function conditionFromFile(
  condition: FileCondition,
  anchor: string,
): BooleanCondition | null {
  return condition.kind === "formula"
    ? fromFormula(condition.formula, anchor)
    : fromComparison(condition.operator, condition.formulae);
}

function fromFormula(formula: string, anchor: string): BooleanCondition {
  for (const [criterion, pattern] of FORMULAS) {
    const source = pattern
      .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
      .replace(/@/g, () => anchor.replace(/[A-Z]+|\d+/g, "\\$?$&"))
      .replace("#", () => '((?:[^"]|"")*)')
      .replace("#", () => "\\1");
    const found = new RegExp(`^${source}$`, "i").exec(formula);
    if (found === null) continue;
    return { criterion, values: found[1] === undefined ? [] : [found[1].replace(/""/g, '"')] };
  }
  return { criterion: "CUSTOM_FORMULA", values: [formulaFromFile(formula)] };
}

function fromComparison(operator: string, formulae: readonly string[]): BooleanCondition | null {
  const row = COMPARISONS.find(([name]) => name === operator);
  const [first] = formulae;
  if (row === undefined || first === undefined) return null;
  const text = /^"((?:[^"]|"")*)"$/.exec(first)?.[1]?.replace(/""/g, '"');
  if (text !== undefined && (operator === "equal" || operator === "notEqual")) {
    const criterion = operator === "equal" ? "TEXT_EQUAL_TO" : "TEXT_NOT_EQUAL_TO";
    return { criterion, values: [text] };
  }
  const relative = Object.entries(RELATIVE_DAYS).find(([, formula]) => formula === first)?.[0];
  if (relative !== undefined && row[2] !== null) {
    return { criterion: `${row[2]}_RELATIVE` as BooleanCriterion, values: [relative] };
  }
  const values = formulae.map(valueFromFile);
  const criterion = values.some(isRuleDay) ? row[2] : row[1];
  return criterion === null ? null : { criterion, values };
}

function valueToFile(value: RuleValue): string {
  if (isRuleDay(value)) {
    const day = dateOfSerial(value.serial);
    return `DATE(${day.getUTCFullYear()},${day.getUTCMonth() + 1},${day.getUTCDate()})`;
  }
  const relative = Object.entries(RELATIVE_DAYS).find(([name]) => name === value)?.[1];
  return relative ?? String(value).replace(/^=/, "");
}

function valueFromFile(formula: string): RuleValue {
  const day = /^DATE\((\d+),(\d+),(\d+)\)$/.exec(formula);
  if (day !== null) {
    const [year, month, date] = day.slice(1).map(Number) as [number, number, number];
    return { serial: serialOfDate(new Date(Date.UTC(year, month - 1, date))) };
  }
  const number = Number(formula);
  return formula.trim() === "" || Number.isNaN(number) ? formulaFromFile(formula) : number;
}
