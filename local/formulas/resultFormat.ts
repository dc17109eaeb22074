import { isFunction, isOperator, isRange, parseA1Ref, type Token, tokenize } from "@borgar/fx";
import { sheetOf } from "../workbook/formulaReferences";
import { isPlainText, showsDate } from "../workbook/numberFormat";
import type { Sheet } from "../workbook/sheet";

/** In British spreadsheets. */
const DAY_FORMAT = "dd/mm/yyyy";
const DAY_AND_TIME_FORMAT = "dd/mm/yyyy hh:mm:ss";
const TIME_FORMAT = "hh:mm:ss";
/** The same in American ones. */
const AMERICAN_FORMATS: { readonly [format: string]: string } = {
  [DAY_FORMAT]: "M/d/yyyy",
  [DAY_AND_TIME_FORMAT]: "M/d/yyyy h:mm:ss",
  [TIME_FORMAT]: "h:mm:ss am/pm",
};

/** How Sheets shows a date and a time where no format was chosen. */
const FORMAT_BY_FUNCTION: { readonly [name: string]: string } = {
  TODAY: DAY_FORMAT,
  DATE: DAY_FORMAT,
  DATEVALUE: DAY_FORMAT,
  EDATE: DAY_FORMAT,
  EOMONTH: DAY_FORMAT,
  TO_DATE: DAY_FORMAT,
  TO_DOLLARS: "$#,##0.00",
  TO_PERCENT: "0.00%",
  WORKDAY: DAY_FORMAT,
  "WORKDAY.INTL": DAY_FORMAT,
  NOW: DAY_AND_TIME_FORMAT,
  TIME: TIME_FORMAT,
  TIMEVALUE: TIME_FORMAT,
};
/** Functions that give back one of the values they are given. */
const PASSES_FORMAT_ON =
  /^(MAX|MIN|MAXIFS|MINIFS|LARGE|SMALL|MEDIAN|INDEX|VLOOKUP|HLOOKUP|XLOOKUP|LOOKUP|IF|IFS|IFERROR|IFNA|FILTER|SORT|UNIQUE|ARRAYFORMULA)$/;
/** A sum of pounds is in pounds; a sum of dates is no date. */
const ADDS_UP = /^(SUM|AVERAGE)$/;

/**
 * The number format that a formula's result brings with it, where its cell has no format of its
 * own: a date's, or that of the cells that it passes on or adds up. Undefined where the result is an
 * ordinary number.
 */
export function resultFormat(formula: string, sheet: Sheet): string | undefined {
  const tokens = tokenize(formula, { allowTernary: true }).filter(
    ({ value }) => value.trim() !== "" && value !== "=",
  );
  const [first] = tokens;
  if (first === undefined) return undefined;
  if (isFunction(first)) {
    const name = first.value.toUpperCase();
    const own = FORMAT_BY_FUNCTION[name];
    const isAmerican = sheet.workbook.locale === "en_US";
    if (own !== undefined) return (isAmerican && AMERICAN_FORMATS[own]) || own;
    if (PASSES_FORMAT_ON.test(name)) {
      const formats = formatsOfReferences(tokens, sheet);
      return formats.find(showsDate) ?? formats[0];
    }
    const [format] = ADDS_UP.test(name) ? formatsOfReferences(tokens, sheet) : [];
    return showsDate(format) ? undefined : format;
  }
  if (!isRange(first) || tokens.some((token) => isFunction(token))) return undefined;
  const sums = tokens.every((token) => !isOperator(token) || /^[+-]$/.test(token.value));
  const formats = sums ? formatsOfReferences(tokens, sheet) : [];
  // The difference of two dates is a number of days.
  return formats.filter(showsDate).length > 1 ? undefined : formats[0];
}

/** The formats of the cells that the references begin with, those without one left out. */
function formatsOfReferences(tokens: readonly Token[], sheet: Sheet): readonly string[] {
  return tokens.filter(isRange).flatMap((token) => {
    const reference = parseA1Ref(token.value, { allowTernary: true, allowNamed: false });
    if (reference === undefined || !("range" in reference)) return [];
    const name = sheetOf(reference);
    const place = name === undefined ? sheet : sheet.workbook.sheetByName(name);
    const { top, left } = reference.range;
    const format = place?.cell((top ?? 0) + 1, (left ?? 0) + 1)?.numberFormat;
    return format === undefined || isPlainText(format) ? [] : [format];
  });
}
