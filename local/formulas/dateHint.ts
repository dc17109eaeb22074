import { isFunction, isOperator, isRange, parseA1Ref, type Token, tokenize } from "@borgar/fx";
import { sheetOf } from "../workbook/formulaReferences";
import { showsDate } from "../workbook/numberFormat";
import type { Sheet } from "../workbook/sheet";

/** How Sheets shows a date and a time where no format was chosen, in British spreadsheets. */
const DAY_FORMAT = "dd/mm/yyyy";
const DAY_AND_TIME_FORMAT = "dd/mm/yyyy hh:mm:ss";
const TIME_FORMAT = "hh:mm:ss";

const FORMAT_BY_FUNCTION: { readonly [name: string]: string } = {
  TODAY: DAY_FORMAT,
  DATE: DAY_FORMAT,
  DATEVALUE: DAY_FORMAT,
  EDATE: DAY_FORMAT,
  EOMONTH: DAY_FORMAT,
  TO_DATE: DAY_FORMAT,
  WORKDAY: DAY_FORMAT,
  "WORKDAY.INTL": DAY_FORMAT,
  NOW: DAY_AND_TIME_FORMAT,
  TIME: TIME_FORMAT,
  TIMEVALUE: TIME_FORMAT,
};
/** Functions that give back one of the values they are given. */
const PASSES_FORMAT_ON =
  /^(MAX|MIN|MAXIFS|MINIFS|LARGE|SMALL|MEDIAN|INDEX|VLOOKUP|HLOOKUP|XLOOKUP|LOOKUP|IF|IFS|IFERROR|IFNA|FILTER|SORT|UNIQUE|ARRAYFORMULA)$/;

/**
 * The date format that a formula's result brings with it, where its cell has no format of its own;
 * undefined where the result is an ordinary number.
 */
export function dateHint(formula: string, sheet: Sheet): string | undefined {
  const tokens = tokenize(formula, { allowTernary: true }).filter(
    ({ value }) => value.trim() !== "" && value !== "=",
  );
  const [first] = tokens;
  if (first === undefined) return undefined;
  if (isFunction(first)) {
    const name = first.value.toUpperCase();
    const own = FORMAT_BY_FUNCTION[name];
    if (own !== undefined) return own;
    return PASSES_FORMAT_ON.test(name) ? formatOfReferences(tokens, sheet)[0] : undefined;
  }
  if (!isRange(first) || tokens.some((token) => isFunction(token))) return undefined;
  const formats = formatOfReferences(tokens, sheet);
  const sums = tokens.every((token) => !isOperator(token) || /^[+-]$/.test(token.value));
  // The difference of two dates is a number of days.
  return sums && formats.length === 1 ? formats[0] : undefined;
}

/** The date formats of the cells that the references begin with. */
function formatOfReferences(tokens: readonly Token[], sheet: Sheet): readonly string[] {
  return tokens.filter(isRange).flatMap((token) => {
    const reference = parseA1Ref(token.value, { allowTernary: true, allowNamed: false });
    if (reference === undefined || !("range" in reference)) return [];
    const name = sheetOf(reference);
    const place = name === undefined ? sheet : sheet.workbook.sheetByName(name);
    const { top, left } = reference.range;
    const format = place?.cell((top ?? 0) + 1, (left ?? 0) + 1)?.numberFormat;
    return format !== undefined && showsDate(format) ? [format] : [];
  });
}
