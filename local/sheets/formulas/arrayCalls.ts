import { isRange } from "@borgar/fx";
import { isBlankArgument, type Parts } from "./formulaTree";

/** In these, Sheets goes through whole ranges where a function takes one value. */
const ARRAY_CONTEXTS = /^(ARRAYFORMULA|SUMPRODUCT|FILTER|MMULT|SORT)$/;
/** What comes out of these is one value, whatever goes in. */
const ONE_RESULT =
  /^(SUM|COUNT|COUNTA|COUNTBLANK|COUNTUNIQUE|COUNTUNIQUEIFS|PERCENTIF|AVERAGE|MAX|MIN|MEDIAN|MODE|PRODUCT|STDEV|STDEVP|VAR|VARP|AND|OR|XOR|SUMPRODUCT|TEXTJOIN|JOIN|ROWS|COLUMNS|LARGE|SMALL|PERCENTILE|QUARTILE|SUMSQ|SUBTOTAL|MAXIFS|MINIFS|AVERAGEIF|AVERAGEIFS)$/;
/** Functions that the engine computes for one value only. */
const OF_ONE_VALUE =
  /^(LEN|ROUND|ROUNDUP|ROUNDDOWN|PROPER|TRIM|SUBSTITUTE|VALUE|EDATE|EOMONTH|MOD|POWER|IS[A-Z]+|SEARCH|FIND|NOT|REPT|EXACT|TEXT|CONCATENATE|CHAR|CODE|N|T|WEEKNUM|DATEVALUE|TIMEVALUE|CEILING|FLOOR|TRUNC|DATEDIF|DAYS|NETWORKDAYS|WORKDAY|IFS|SWITCH|REPLACE|LOG|MROUND|QUOTIENT|REGEXMATCH|REGEXEXTRACT|REGEXREPLACE)$/;
type Places = { readonly [name: string]: (place: number) => boolean };

const isFirst = (place: number): boolean => place === 0;
const isSecond = (place: number): boolean => place === 1;
const afterRange = (place: number): boolean => place % 2 === 1;
const afterRangeToReckon = (place: number): boolean => place > 0 && place % 2 === 0;
/** Functions that look one value up in ranges: the places of that value. */
const LOOKED_UP: Places = {
  VLOOKUP: isFirst,
  HLOOKUP: isFirst,
  XLOOKUP: isFirst,
  MATCH: isFirst,
  XMATCH: isFirst,
  RANK: isFirst,
  LARGE: isSecond,
  SMALL: isSecond,
  COUNTIF: isSecond,
  COUNTIFS: afterRange,
  SUMIFS: afterRangeToReckon,
};
/** Functions that compare with criteria: the places of these. */
const CRITERIA: Places = {
  COUNTIF: isSecond,
  SUMIF: isSecond,
  AVERAGEIF: isSecond,
  COUNTIFS: afterRange,
  SUMIFS: afterRangeToReckon,
  AVERAGEIFS: afterRangeToReckon,
  MAXIFS: afterRangeToReckon,
  MINIFS: afterRangeToReckon,
  COUNTUNIQUEIFS: afterRangeToReckon,
  PERCENTIF: isSecond,
};

/** Whether a function compares with what stands there. */
export function isCriterion(functionName: string, place: number): boolean {
  return CRITERIA[functionName]?.(place) ?? false;
}

/** Outside an array context, Sheets takes the first of criteria that stand in braces. */
export function firstCriterion(functionName: string, place: number, arg: Parts): Parts {
  const [only, ...others] = arg.filter((part) => !isBlankArgument([part]));
  const isList = only?.kind === "array" && others.length === 0;
  return isList && isCriterion(functionName, place) ? (only.rows[0]?.[0] ?? arg) : arg;
}

export function makesArrays(functionName: string): boolean {
  return ARRAY_CONTEXTS.test(functionName);
}

/**
 * The places of the arguments that a function is to go through value by value in an array context;
 * empty where the engine does so itself.
 */
export function placesToGoThrough(functionName: string, args: readonly Parts[]): readonly number[] {
  const isOneValue = LOOKED_UP[functionName] ?? (() => OF_ONE_VALUE.test(functionName));
  return args.flatMap((arg, place) => (isOneValue(place) && isArray(arg) ? [place] : []));
}

/** Whether what stands there has more than one value, as far as its text tells. */
export function isArray(parts: Parts): boolean {
  return parts.some((part) => {
    switch (part.kind) {
      case "token":
        return isRange(part.token) && part.token.value.includes(":");
      case "group":
        return isArray(part.parts);
      case "array":
        return true;
      case "call":
        if (ONE_RESULT.test(part.name.toUpperCase())) return false;
        return isArrayCall(part.name.toUpperCase(), part.args);
      default:
        return part satisfies never;
    }
  });
}

function isArrayCall(name: string, args: readonly Parts[]): boolean {
  if (name in LOOKED_UP) return placesToGoThrough(name, args).length > 0;
  return args.some(isArray);
}
