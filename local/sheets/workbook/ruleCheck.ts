import { type Cell, isCellError } from "./cell";
import { isRuleDay, isSheetArea, type RelativeDate, type RuleValue } from "./condition";
import type { DataValidation } from "./dataValidation";
import { displayValue, showsDate } from "./numberFormat";
import type { Workbook } from "./workbook";
import { zonedTime } from "./zonedTime";

const EMAIL = /^[^\s@,;<>()[\]"]+@[^\s@,;<>()[\]"]+\.[^\s@,;<>()[\]".]{2,}$/;
const LINK = /^(https?:\/\/|ftp:\/\/|mailto:|www\.)\S+$|^[\w-]+(\.[\w-]+)+(\/\S*)?$/i;

/**
 * Whether the cell's value breaks its rule. Blank cells, formulas and rules with a formula of their
 * own never do. `now` is in milliseconds since 1970, for "today".
 */
export function breaksRule(
  workbook: Workbook,
  cell: Cell | undefined,
  rule: DataValidation,
  now: number,
): boolean {
  if (cell?.value === undefined || cell.formula !== undefined) return false;
  switch (rule.criterion) {
    case "VALUE_IN_LIST":
      return !rule.values.some((value) => isSameChoice(cell, value, workbook.locale));
    case "VALUE_IN_RANGE":
      return !choicesInRange(workbook, rule.values[0]).has(
        displayValue(cell, workbook.locale).trim(),
      );
    case "CHECKBOX":
      return !checkboxValues(rule).some((value) => value === cell.value);
    case "TEXT_IS_VALID_EMAIL":
      return !EMAIL.test(String(cell.value));
    case "TEXT_IS_VALID_URL":
      return !LINK.test(String(cell.value));
    case "DATE_IS_VALID_DATE":
      return !isDateCell(cell);
    default:
      if (rule.values.some((value) => typeof value === "string" && value.startsWith("="))) {
        return false;
      }
      return !meetsCriterion(workbook, cell, rule.criterion, rule.values, now);
  }
}

/** The values of a checked and an unchecked box. */
export function checkboxValues(rule: DataValidation): readonly [RuleValue, RuleValue] {
  const [checked = true, unchecked = false] = rule.values;
  // Where only "checked" has a custom value, an unchecked box is blank.
  return [checked, rule.values.length === 1 ? "" : unchecked];
}

/** Whether a cell meets one of the criteria of rules, conditional formats and filters. */
export function meetsCriterion(
  workbook: Workbook,
  cell: Cell | undefined,
  criterion: string,
  values: readonly RuleValue[],
  now: number,
): boolean {
  const value = cell?.value;
  if (criterion === "CELL_EMPTY") return value === undefined || value === "";
  if (criterion === "CELL_NOT_EMPTY") return value !== undefined && value !== "";
  if (criterion === "CUSTOM_FORMULA") return true;
  if (criterion.startsWith("TEXT_")) {
    return meetsText(displayValue(cell, workbook.locale), criterion, String(values[0] ?? ""));
  }
  if (criterion.startsWith("NUMBER_")) {
    return typeof value === "number" && meetsNumber(value, criterion, values.map(numberOf));
  }
  if (!isDateCell(cell) || typeof value !== "number") return false;
  const days = values.map((day) => dayOf(day, zonedTime(workbook.timeZone).serialOf(now)));
  return meetsDate(Math.floor(value), criterion.replace(/_RELATIVE$/, ""), days);
}

function isDateCell(cell: Cell | undefined): boolean {
  return typeof cell?.value === "number" && showsDate(cell.numberFormat);
}

function isSameChoice(cell: Cell, choice: RuleValue, locale: string): boolean {
  const text = String(choice);
  if (displayValue(cell, locale) === text) return true;
  return !isCellError(cell.value) && String(cell.value) === text;
}

function choicesInRange(workbook: Workbook, range: RuleValue | undefined): ReadonlySet<string> {
  const choices = new Set<string>();
  const sheet = isSheetArea(range) ? workbook.sheetById(range.sheetId) : undefined;
  if (!sheet || !isSheetArea(range)) return choices;
  workbook.calculate(sheet, range);
  const lastRow = Math.min(range.row + range.rowCount - 1, sheet.rows.length);
  for (let row = range.row; row <= lastRow; row++) {
    for (let column = range.column; column < range.column + range.columnCount; column++) {
      const shown = displayValue(sheet.cell(row, column), workbook.locale).trim();
      if (shown !== "") choices.add(shown);
    }
  }
  return choices;
}

function meetsText(shown: string, criterion: string, operands: string): boolean {
  const text = shown.toLowerCase();
  const part = operands.toLowerCase();
  switch (criterion) {
    case "TEXT_CONTAINS":
      return text.includes(part);
    case "TEXT_DOES_NOT_CONTAIN":
      return !text.includes(part);
    case "TEXT_STARTS_WITH":
      return text.startsWith(part);
    case "TEXT_ENDS_WITH":
      return text.endsWith(part);
    case "TEXT_NOT_EQUAL_TO":
      return text !== part;
    default:
      return text === part;
  }
}

function meetsNumber(value: number, criterion: string, operands: readonly number[]): boolean {
  const [first = Number.NaN, second = Number.NaN] = operands;
  switch (criterion) {
    case "NUMBER_BETWEEN":
      return value >= first && value <= second;
    case "NUMBER_NOT_BETWEEN":
      return value < first || value > second;
    case "NUMBER_GREATER_THAN":
      return value > first;
    case "NUMBER_GREATER_THAN_OR_EQUAL_TO":
      return value >= first;
    case "NUMBER_LESS_THAN":
      return value < first;
    case "NUMBER_LESS_THAN_OR_EQUAL_TO":
      return value <= first;
    case "NUMBER_NOT_EQUAL_TO":
      return value !== first;
    default:
      return value === first;
  }
}

function meetsDate(day: number, criterion: string, operands: readonly number[]): boolean {
  const [first = Number.NaN, second = Number.NaN] = operands;
  switch (criterion) {
    case "DATE_AFTER":
      return day > first;
    case "DATE_ON_OR_AFTER":
      return day >= first;
    case "DATE_BEFORE":
      return day < first;
    case "DATE_ON_OR_BEFORE":
      return day <= first;
    case "DATE_BETWEEN":
      return day >= first && day <= second;
    case "DATE_NOT_BETWEEN":
      return day < first || day > second;
    case "DATE_NOT_EQUAL_TO":
      return day !== first;
    default:
      return day === first;
  }
}

function numberOf(value: RuleValue): number {
  return typeof value === "object" ? Number.NaN : Number(value);
}

function dayOf(value: RuleValue, now: number): number {
  if (isRuleDay(value)) return Math.floor(value.serial);
  if (typeof value === "number") return Math.floor(value);
  const today = Math.floor(now);
  const back: { readonly [date in RelativeDate]: number } = {
    TODAY: 0,
    TOMORROW: -1,
    YESTERDAY: 1,
    PAST_WEEK: 7,
    PAST_MONTH: 30,
    PAST_YEAR: 365,
  };
  return today - (back[value as RelativeDate] ?? Number.NaN);
}
