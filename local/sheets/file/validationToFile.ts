import type {
  DataValidationWithFormulae,
  DataValidation as FileRule,
} from "@cj-tech-master/excelts";
import { quotedSheetName } from "../workbook/a1Notation";
import { isRuleDay, isSheetArea, type RuleValue } from "../workbook/condition";
import type { DataValidation } from "../workbook/dataValidation";
import type { Sheet } from "../workbook/workbook";
import { absoluteA1 } from "./absoluteA1";
import type { ChoiceLists } from "./choiceLists";
import { dateOfSerial } from "./fileDates";
import { formulaToFile } from "./fileFormula";
import { boundsFormula, FORMULAS, VALIDATION_OPERATORS } from "./validationKinds";

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
    showErrorMessage: !rule.allowInvalid || rule.tells !== undefined,
    ...(rule.allowInvalid && rule.tells !== undefined && { errorStyle: rule.tells }),
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
  const row = VALIDATION_OPERATORS.find(
    ([, number, day]) => number === criterion || day === criterion,
  );
  const computed = values.some((value) => typeof value === "string" && value.startsWith("="));
  if (row !== undefined && computed && criterion.startsWith("DATE_")) {
    // The library takes only days for the bounds of days: a formula goes into a formula.
    const formula = boundsFormula(row[0], anchor, values.map(boundText));
    return { type: "custom", formulae: [formula] };
  }
  if (row !== undefined) {
    const type = criterion.startsWith("DATE_") ? "date" : "decimal";
    return { type, operator: row[0], formulae: values.map(boundToFile) };
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

function boundText(value: RuleValue): string {
  if (isRuleDay(value)) return String(value.serial);
  return formulaToFile(`=${String(value).replace(/^=/, "")}`, "");
}

function boundToFile(value: RuleValue): string | number | Date {
  if (isRuleDay(value)) return dateOfSerial(value.serial);
  return typeof value === "number" ? value : boundText(value);
}
