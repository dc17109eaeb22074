import type { ISheetDataValidationRule } from "@univerjs/core";
import { a1Of, columnLetters, quotedSheetName } from "../../sheets/workbook/a1Notation";
import type { Area } from "../../sheets/workbook/area";
import { isRuleDay, isSheetArea, type RuleValue } from "../../sheets/workbook/condition";
import type { DataValidation } from "../../sheets/workbook/dataValidation";
import { formulaAt } from "../../sheets/workbook/formulaAt";
import type { Sheet } from "../../sheets/workbook/workbook";
import { blocksBy } from "./cellBlocks";
import { areaToUniver } from "./univerRange";

/** A rule of the workbook and what stands for it in the grid. */
export interface RuleInGrid {
  readonly rule: DataValidation;
  readonly inGrid: ISheetDataValidationRule;
}

/**
 * Univer joins all blocks of a rule with each other, which takes their number squared: a column of
 * thousands of gaps is told in parts, which it joins one by one.
 */
const MOST_BLOCKS = 100;

/** The rules of a sheet's cells as Univer holds them: one a rule, with all the blocks under it, or its parts. */
export function validationsToUniver(sheet: Sheet): readonly RuleInGrid[] {
  const blocks = blocksBy(sheet, (cell) => cell.validation);
  return [...blocks].flatMap(([rule, areas], index) =>
    inParts(areas).flatMap((own, part) => {
      const kind = kindOf(rule, sheet, own, areas);
      if (kind === null) return [];
      const uid = `rule-${sheet.id}-${index}${part === 0 ? "" : `-${part}`}`;
      return [{ rule, inGrid: ruleInGrid(rule, kind, own, uid) }];
    }),
  );
}

function inParts(areas: readonly Area[]): readonly (readonly Area[])[] {
  return Array.from({ length: Math.ceil(areas.length / MOST_BLOCKS) }, (_, part) =>
    areas.slice(part * MOST_BLOCKS, (part + 1) * MOST_BLOCKS),
  );
}

function ruleInGrid(
  rule: DataValidation,
  kind: Kind,
  areas: readonly Area[],
  uid: string,
): ISheetDataValidationRule {
  return {
    uid,
    ranges: areas.map(areaToUniver),
    allowBlank: true,
    // WARNING lets the value in and marks the cell; STOP sends the person back.
    errorStyle: rule.allowInvalid ? 2 : 1,
    showErrorMessage: true,
    error: rule.helpText ?? kind.error,
    ...kind.rule,
  } as ISheetDataValidationRule;
}

/** All that a rule says, without its name and place: a copy that the grid made is known by it. */
export function ruleDefinition(rule: {
  readonly type: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly operator?: string;
}): string {
  return JSON.stringify([rule.type, rule.formula1, rule.formula2, rule.operator]);
}

interface Kind {
  readonly rule: Partial<ISheetDataValidationRule>;
  readonly error: string;
}

// Dates are serial numbers, so their rules are rules about numbers: Univer's own date rule reads
// the text that a cell shows, and reads it as an American would.
const OPERATORS: { readonly [criterion: string]: readonly [string, string] } = {
  DATE_AFTER: ["greaterThan", "a date after"],
  DATE_BEFORE: ["lessThan", "a date before"],
  DATE_EQUAL_TO: ["equal", "the date"],
  DATE_ON_OR_AFTER: ["greaterThanOrEqual", "a date on or after"],
  DATE_ON_OR_BEFORE: ["lessThanOrEqual", "a date on or before"],
  DATE_BETWEEN: ["between", "a date between"],
  DATE_NOT_BETWEEN: ["notBetween", "a date outside"],
  NUMBER_GREATER_THAN: ["greaterThan", "a number above"],
  NUMBER_GREATER_THAN_OR_EQUAL_TO: ["greaterThanOrEqual", "a number of at least"],
  NUMBER_LESS_THAN: ["lessThan", "a number below"],
  NUMBER_LESS_THAN_OR_EQUAL_TO: ["lessThanOrEqual", "a number of at most"],
  NUMBER_EQUAL_TO: ["equal", "the number"],
  NUMBER_NOT_EQUAL_TO: ["notEqual", "a number other than"],
  NUMBER_BETWEEN: ["between", "a number between"],
  NUMBER_NOT_BETWEEN: ["notBetween", "a number outside"],
};

const LAST_DAY = 2_958_465; // 31 December 9999

/** `areas` are those of a part, `all` those of the whole rule, whose formula is for the first cell of them. */
function kindOf(
  rule: DataValidation,
  sheet: Sheet,
  areas: readonly Area[],
  all: readonly Area[],
): Kind | null {
  switch (rule.criterion) {
    case "VALUE_IN_LIST":
      return listKind(JSON.stringify(rule.values.map(String)), rule.showDropdown);
    case "VALUE_IN_RANGE":
      return rangeKind(rule, sheet);
    case "CHECKBOX":
      return {
        rule: { type: "checkbox", ...checkedValues(rule.values) },
        error: "Tick the box or leave it empty.",
      };
    case "DATE_IS_VALID_DATE":
      return {
        rule: { type: "decimal", ...numbers("between", 0, LAST_DAY) },
        error: "Please enter a valid date.",
      };
    case "CUSTOM_FORMULA":
      return {
        rule: { type: "custom", formula1: formulaAt(rule, all[0], areas[0]) },
        error: "This value is not allowed here.",
      };
    default:
      return comparisonKind(rule) ?? textKind(rule, areas);
  }
}

function comparisonKind(rule: DataValidation): Kind | null {
  const operator = OPERATORS[rule.criterion];
  if (operator === undefined) return null;
  const [name, words] = operator;
  const [first, second] = rule.values.map(numberOf);
  return {
    rule: { type: "decimal", ...numbers(name, first, second) },
    error: `Please enter ${words} ${rule.values.map(numberOf).join(" and ")}.`,
  };
}

/** Univer has no rules about text: a formula for the first cell says the same. */
function textKind(rule: DataValidation, areas: readonly Area[]): Kind | null {
  const [area] = areas;
  if (area === undefined) return null;
  const cell = `${columnLetters(area.column)}${area.row}`;
  const quotedText = `"${String(rule.values[0] ?? "").replaceAll('"', '""')}"`;
  const formulas: { readonly [criterion: string]: string } = {
    TEXT_CONTAINS: `=ISNUMBER(SEARCH(${quotedText},${cell}))`,
    TEXT_DOES_NOT_CONTAIN: `=ISERROR(SEARCH(${quotedText},${cell}))`,
    TEXT_EQUAL_TO: `=EXACT(${cell},${quotedText})`,
    TEXT_IS_VALID_EMAIL: `=REGEXMATCH(${cell},"^[^@ ]+@[^@ ]+[.][^@ ]+$")`,
    TEXT_IS_VALID_URL: `=REGEXMATCH(${cell},"^(https?://)?[^ /]+[.][^ ]+$")`,
  };
  const formula1 = formulas[rule.criterion];
  return formula1 === undefined
    ? null
    : { rule: { type: "custom", formula1 }, error: "This value is not allowed here." };
}

function rangeKind(rule: DataValidation, sheet: Sheet): Kind | null {
  const [source] = rule.values;
  if (!isSheetArea(source)) return null;
  const from = sheet.workbook.sheetById(source.sheetId);
  if (from === undefined) return null;
  // Univer does not read ranges that are open at one end.
  const closed = { ...source, openRows: undefined, openColumns: undefined };
  return listKind(`=${quotedSheetName(from.name)}!${a1Of(closed)}`, rule.showDropdown);
}

function listKind(formula1: string, showDropDown: boolean): Kind {
  return {
    // An arrow in the cell: pills would wrap, and make rows taller than they are in Sheets.
    rule: { type: "list", formula1, showDropDown, renderMode: showDropDown ? 1 : 0 },
    error: "Please choose one of the values in the list.",
  };
}

function checkedValues(values: readonly RuleValue[]): Partial<ISheetDataValidationRule> {
  const [checked, unchecked] = values;
  return {
    ...(checked !== undefined && { formula1: String(checked) }),
    ...(unchecked !== undefined && { formula2: String(unchecked) }),
  };
}

function numbers(
  operator: string,
  first: number | string | undefined,
  second: number | string | undefined,
): Partial<ISheetDataValidationRule> {
  return {
    operator: operator as NonNullable<ISheetDataValidationRule["operator"]>,
    formula1: String(first ?? ""),
    ...(second !== undefined && { formula2: String(second) }),
  };
}

function numberOf(value: RuleValue): number | string {
  if (isRuleDay(value)) return value.serial;
  return typeof value === "number" ? value : String(value);
}
