import { areaOfWritten, readRange } from "../workbook/a1Notation";
import { isRuleDay, type RuleValue } from "../workbook/condition";
import type { DataValidation, TellingStyle, ValidationCriterion } from "../workbook/dataValidation";
import { namedRangeSeenFrom } from "../workbook/namedRanges";
import type { Sheet } from "../workbook/workbook";
import { formulaFromFile } from "./fileFormula";
import { openEnded } from "./namedRangeFile";
import {
  boundsFormula,
  type FileOperator,
  FORMULAS,
  VALIDATION_OPERATORS,
} from "./validationKinds";

/** A rule as a file says it. */
export interface FileRule {
  /** `none` where it only shows a message. */
  readonly type: string;
  readonly operator: string;
  readonly formulae: readonly string[];
  readonly rejects: boolean;
  /** How it tells of what it lets pass; null where it rejects or is silent. */
  readonly tells: TellingStyle | null;
  readonly hidesDropdown: boolean;
  readonly prompt: string;
}

export interface ReadingPlace {
  readonly sheet: Sheet;
  /** The A1 name of the first cell of the rule: its formula speaks of that one. */
  readonly anchor: string;
  readonly choicesBehind: (formula: string) => readonly string[] | null;
}

/** A rule of a file as the workbook keeps it; null where Sheets has none like it. */
export function validationFromFile(rule: FileRule, place: ReadingPlace): DataValidation | null {
  const [criterion, values] = criterionFromFile(rule, place) ?? [null, []];
  if (criterion === null) return null;
  return {
    criterion,
    values,
    showDropdown: !rule.hidesDropdown,
    allowInvalid: !rule.rejects,
    helpText: rule.prompt === "" ? null : rule.prompt,
    ...(rule.tells !== null && { tells: rule.tells }),
  };
}

type Criterion = readonly [ValidationCriterion, readonly RuleValue[]];

function criterionFromFile(rule: FileRule, place: ReadingPlace): Criterion | null {
  const [first] = rule.formulae;
  const operator = VALIDATION_OPERATORS.find(([name]) => name === rule.operator)?.[0];
  if (first === undefined || operator === undefined) return null;
  switch (rule.type) {
    case "list":
      return listFromFile(first, place);
    case "whole":
    case "decimal":
      return comparison(operator, 1, rule.formulae.map(numberOrFormula));
    case "date": {
      const days = rule.formulae.map(dayOrFormula);
      const anyDay = operator === "greaterThanOrEqual" && isRuleDay(days[0]);
      if (anyDay && isRuleDay(days[0]) && days[0].serial <= 1) return ["DATE_IS_VALID_DATE", []];
      return comparison(operator, 2, days);
    }
    // Sheets has neither; a formula says the same.
    case "time":
      return bounds(operator, place.anchor, rule.formulae);
    case "textLength":
      return bounds(operator, `LEN(${place.anchor})`, rule.formulae);
    case "custom":
      return formulaCriterion(first, place.anchor);
    default:
      return null;
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
  const named = namedRangeSeenFrom(sheet, formula);
  if (named !== undefined) return ["VALUE_IN_RANGE", [named.area]];
  const written = readRange(formula);
  if (written === null) return null;
  const target = written.sheetName === null ? sheet : sheet.workbook.sheetByName(written.sheetName);
  if (target === undefined) return null;
  const area = areaOfWritten(openEnded(written), target);
  return ["VALUE_IN_RANGE", [{ sheetId: target.id, ...area }]];
}

function comparison(
  operator: FileOperator,
  column: 1 | 2,
  [first, second]: readonly RuleValue[],
): Criterion | null {
  const row = VALIDATION_OPERATORS.find(([name]) => name === operator);
  const two = operator === "between" || operator === "notBetween";
  if (row === undefined || first === undefined || (two && second === undefined)) return null;
  const values = two && second !== undefined ? [first, second] : [first];
  return [row[column] as ValidationCriterion, values];
}

function bounds(operator: FileOperator, measured: string, formulae: readonly string[]): Criterion {
  return ["CUSTOM_FORMULA", [formulaFromFile(boundsFormula(operator, measured, formulae))]];
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

function numberOrFormula(written: string): RuleValue {
  const number = Number(written);
  return Number.isFinite(number) ? number : formulaFromFile(written);
}

function dayOrFormula(written: string): RuleValue {
  const read = numberOrFormula(written);
  return typeof read === "number" ? { serial: read } : read;
}
