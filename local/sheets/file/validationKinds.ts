import type { ValidationCriterion } from "../workbook/dataValidation";

/** How a file says which comparison a rule makes. */
export type FileOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

/** How far the criteria of numbers and days agree with a file's operators. */
export const VALIDATION_OPERATORS: readonly (readonly [FileOperator, string, string])[] = [
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
export const FORMULAS: readonly (readonly [ValidationCriterion, string])[] = [
  ["TEXT_CONTAINS", 'ISNUMBER(SEARCH("#",@))'],
  ["TEXT_DOES_NOT_CONTAIN", 'ISERROR(SEARCH("#",@))'],
  ["TEXT_EQUAL_TO", '@="#"'],
  ["TEXT_IS_VALID_EMAIL", 'ISNUMBER(MATCH("*?@?*.?*",@,0))'],
  ["TEXT_IS_VALID_URL", 'ISNUMBER(MATCH("*?.?*",@,0))'],
  ["CHECKBOX", "OR(@=TRUE,@=FALSE)"],
];

const SIGNS: { readonly [operator in FileOperator]: string } = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
  between: "",
  notBetween: "",
};

/** The formula that holds where the cell is within the bounds. */
export function boundsFormula(
  operator: FileOperator,
  cell: string,
  [low = "", high = ""]: readonly string[],
): string {
  if (operator === "between") return `AND(${cell}>=${low},${cell}<=${high})`;
  if (operator === "notBetween") return `OR(${cell}<${low},${cell}>${high})`;
  return `${cell}${SIGNS[operator]}${low}`;
}
