import type {
  DataValidationOperator,
  DataValidationWithFormulae,
  DataValidation as FileRule,
} from "@cj-tech-master/excelts";
import { areaOfWritten, readRange } from "../workbook/a1Notation";
import { isRuleDay, type RuleValue } from "../workbook/condition";
import type { DataValidation, ValidationCriterion } from "../workbook/dataValidation";
import type { Sheet } from "../workbook/sheet";
import { serialOfDate } from "./fileDates";
import { formulaFromFile } from "./fileFormula";
import { boundsFormula, FORMULAS, OPERATORS } from "./validationKinds";

export interface ReadingPlace {
  readonly sheet: Sheet;
  /** The A1 name of the first cell of the rule: its formula speaks of that one. */
  readonly anchor: string;
  readonly choicesBehind: (formula: string) => readonly string[] | null;
}

/** A rule of a file as the workbook keeps it; null where Sheets has none like it. */
export function validationFromFile(rule: FileRule, place: ReadingPlace): DataValidation | null {
  // A rule that only shows a message has no formulas, whatever the library's types say.
  if (rule.type === "any" || !Array.isArray(rule.formulae)) return null;
  const [criterion, values] = criterionFromFile(rule, place) ?? [null, []];
  if (criterion === null) return null;
  const rejects = rule.showErrorMessage === true && (rule.errorStyle ?? "stop") === "stop";
  return {
    criterion,
    values,
    showDropdown: true,
    allowInvalid: !rejects,
    helpText: rule.prompt ? rule.prompt : null,
  };
}

type Criterion = readonly [ValidationCriterion, readonly RuleValue[]];

function criterionFromFile(
  rule: DataValidationWithFormulae,
  place: ReadingPlace,
): Criterion | null {
  const [first, second] = rule.formulae;
  if (first === undefined) return null;
  switch (rule.type) {
    case "list":
      return listFromFile(String(first), place);
    case "whole":
    case "decimal":
      return comparison(rule.operator, 1, [first, second].map(numberOrFormula));
    case "date": {
      const days = [first, second].map(dayOrFormula);
      const anyDay = rule.operator === "greaterThanOrEqual" && isRuleDay(days[0]);
      if (anyDay && isRuleDay(days[0]) && days[0].serial <= 1) return ["DATE_IS_VALID_DATE", []];
      return comparison(rule.operator, 2, days);
    }
    case "textLength": {
      const length = `LEN(${place.anchor})`;
      const bounds = rule.formulae.map(String);
      return ["CUSTOM_FORMULA", [`=${boundsFormula(rule.operator ?? "between", length, bounds)}`]];
    }
    case "custom":
      return formulaCriterion(String(first), place.anchor);
    default:
      return rule.type satisfies never;
  }
}

function listFromFile(formula: string, { sheet, choicesBehind }: ReadingPlace): Criterion | null {
  const text = /^"(.*)"$/s.exec(formula)?.[1];
  if (text !== undefined) {
    const choices = text.replace(/""/g, '"').split(",");
    return ["VALUE_IN_LIST", choices.map((choice) => choice.trim())];
  }
  const hidden = choicesBehind(formula);
  if (hidden !== null) return ["VALUE_IN_LIST", hidden];
  const named = sheet.workbook.namedRanges.find(({ name }) => name === formula);
  if (named !== undefined) return ["VALUE_IN_RANGE", [named.area]];
  const written = readRange(formula);
  if (written === null) return null;
  const target = written.sheetName === null ? sheet : sheet.workbook.sheetByName(written.sheetName);
  if (target === undefined) return null;
  return ["VALUE_IN_RANGE", [{ sheetId: target.id, ...areaOfWritten(written, target) }]];
}

function comparison(
  operator: DataValidationOperator | undefined,
  column: 1 | 2,
  [first, second]: readonly (RuleValue | undefined)[],
): Criterion | null {
  const row = OPERATORS.find(([name]) => name === (operator ?? "between"));
  if (row === undefined || first === undefined) return null;
  const two = row[0] === "between" || row[0] === "notBetween";
  if (two && second === undefined) return null;
  if ([first, second].some(isUnreadable)) return null;
  const values = two && second !== undefined ? [first, second] : [first];
  return [row[column] as ValidationCriterion, values];
}

/** The library reads a formula among the bounds as no number at all. */
function isUnreadable(value: RuleValue | undefined): boolean {
  return Number.isNaN(isRuleDay(value) ? value.serial : value);
}

function formulaCriterion(formula: string, anchor: string): Criterion {
  for (const [criterion, pattern] of FORMULAS) {
    const [before = "", after = ""] = pattern.replace(/@(?!\?)/g, anchor).split("#");
    if (!pattern.includes("#")) {
      if (formula === before) return [criterion, []];
      continue;
    }
    if (!formula.startsWith(before) || !formula.endsWith(after)) continue;
    const text = formula.slice(before.length, formula.length - after.length).replace(/""/g, '"');
    return [criterion, [text]];
  }
  return ["CUSTOM_FORMULA", [formulaFromFile(formula)]];
}

function numberOrFormula(value: string | number | Date | undefined): RuleValue | undefined {
  if (value === undefined) return undefined;
  if (value instanceof Date) return { serial: serialOfDate(value) };
  return Number(value);
}

function dayOrFormula(value: string | number | Date | undefined): RuleValue | undefined {
  const read = numberOrFormula(value);
  return typeof read === "number" ? { serial: read } : read;
}
