import type {
  DataValidationOperator,
  DataValidationWithFormulae,
  DataValidation as FileRule,
} from "@cj-tech-master/excelts";
import { areaOfWritten, quotedSheetName, readRange } from "../workbook/a1Notation";
import { isRuleDay, isSheetArea, type RuleValue } from "../workbook/condition";
import type { DataValidation, ValidationCriterion } from "../workbook/dataValidation";
import type { Sheet } from "../workbook/sheet";
import { absoluteA1 } from "./absoluteA1";
import type { ChoiceLists } from "./choiceLists";
import { dateOfSerial, serialOfDate } from "./fileDates";
import { formulaFromFile, formulaToFile } from "./fileFormula";

/** How far the criteria of numbers and days agree with a file's operators. */
const OPERATORS: readonly (readonly [DataValidationOperator, string, string])[] = [
  ["between", "NUMBER_BETWEEN", "DATE_BETWEEN"],
  ["notBetween", "NUMBER_NOT_BETWEEN", "DATE_NOT_BETWEEN"],
  ["equal", "NUMBER_EQUAL_TO", "DATE_EQUAL_TO"],
  ["notEqual", "NUMBER_NOT_EQUAL_TO", "DATE_NOT_EQUAL_TO"],
  ["greaterThan", "NUMBER_GREATER_THAN", "DATE_AFTER"],
  ["lessThan", "NUMBER_LESS_THAN", "DATE_BEFORE"],
  ["greaterThanOrEqual", "NUMBER_GREATER_THAN_OR_EQUAL_TO", "DATE_ON_OR_AFTER"],
  ["lessThanOrEqual", "NUMBER_LESS_THAN_OR_EQUAL_TO", "DATE_ON_OR_BEFORE"],
];

/** Rules about text that a file holds as a formula about the cell (`@` here). */
const FORMULAS: readonly (readonly [ValidationCriterion, string])[] = [
  ["TEXT_CONTAINS", 'ISNUMBER(SEARCH("#",@))'],
  ["TEXT_DOES_NOT_CONTAIN", 'ISERROR(SEARCH("#",@))'],
  ["TEXT_EQUAL_TO", '@="#"'],
  ["TEXT_IS_VALID_EMAIL", 'ISNUMBER(MATCH("*?@?*.?*",@,0))'],
  ["TEXT_IS_VALID_URL", 'ISNUMBER(MATCH("*?.?*",@,0))'],
  ["CHECKBOX", "OR(@=TRUE,@=FALSE)"],
];

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

/** A rule as a file holds it. `anchor` is the first cell of the range that gets it. */
export function validationToFile(
  rule: DataValidation,
  sheet: Sheet,
  anchor: string,
  lists: ChoiceLists,
): FileRule | null {
  const body = bodyToFile(rule, sheet, anchor, lists);
  if (body === null) return null;
  return {
    ...body,
    allowBlank: true,
    showErrorMessage: !rule.allowInvalid,
    ...(rule.helpText !== null && { prompt: rule.helpText, showInputMessage: true }),
  };
}

function bodyToFile(
  { criterion, values }: DataValidation,
  sheet: Sheet,
  anchor: string,
  lists: ChoiceLists,
): Pick<DataValidationWithFormulae, "type" | "formulae" | "operator"> | null {
  const [first] = values;
  if (criterion === "VALUE_IN_LIST") {
    return { type: "list", formulae: [lists.formulaFor(values.map(String))] };
  }
  if (criterion === "VALUE_IN_RANGE") {
    const source = isSheetArea(first) ? sheet.workbook.sheetById(first.sheetId) : undefined;
    if (source === undefined || !isSheetArea(first)) return null;
    return { type: "list", formulae: [`${quotedSheetName(source.name)}!${absoluteA1(first)}`] };
  }
  if (criterion === "DATE_IS_VALID_DATE") {
    return { type: "date", operator: "greaterThanOrEqual", formulae: [dateOfSerial(1)] };
  }
  if (criterion === "CUSTOM_FORMULA") {
    return { type: "custom", formulae: [formulaToFile(String(first), "")] };
  }
  const row = OPERATORS.find(([, number, day]) => number === criterion || day === criterion);
  const computed = values.some((value) => typeof value === "string" && value.startsWith("="));
  if (row !== undefined && computed) {
    // The library takes only numbers and dates for the bounds: a formula goes into a formula.
    const formula = boundsFormula(row[0], anchor, values.map(boundText));
    return { type: "custom", formulae: [formula] };
  }
  if (row !== undefined) {
    const type = criterion.startsWith("DATE_") ? "date" : "decimal";
    return { type, operator: row[0], formulae: values.map(valueToFile) };
  }
  // A box with values of its own is, in a file, a choice between those.
  if (criterion === "CHECKBOX" && values.length > 0) {
    return { type: "list", formulae: [lists.formulaFor(values.map(String))] };
  }
  const pattern = FORMULAS.find(([name]) => name === criterion)?.[1];
  if (pattern === undefined) return null;
  const text = String(first ?? "").replace(/"/g, '""');
  const formula = pattern.replace(/@(?!\?)/g, () => anchor).replace("#", () => text);
  return { type: "custom", formulae: [formula] };
}

const SIGNS: { readonly [operator in DataValidationOperator]: string } = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
  between: "",
  notBetween: "",
};

function boundsFormula(
  operator: DataValidationOperator,
  cell: string,
  [low = "", high = ""]: readonly string[],
): string {
  if (operator === "between") return `AND(${cell}>=${low},${cell}<=${high})`;
  if (operator === "notBetween") return `OR(${cell}<${low},${cell}>${high})`;
  return `${cell}${SIGNS[operator]}${low}`;
}

function boundText(value: RuleValue): string {
  if (isRuleDay(value)) return String(value.serial);
  return formulaToFile(`=${String(value).replace(/^=/, "")}`, "");
}

function valueToFile(value: RuleValue): string | number | Date {
  if (isRuleDay(value)) return dateOfSerial(value.serial);
  if (typeof value === "number") return value;
  return String(value).replace(/^=/, "");
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
