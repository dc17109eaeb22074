import { columnNumber } from "../../workbook/a1Notation";
import { quotedText } from "../typedText";
import type { QueryExpression, QueryTest } from "./queryTree";

/** A query asks for something that cannot be put into the engine's words. */
export class QueryNotKnown extends Error {}

/** A query asks for what there is not: Sheets says #VALUE!. */
export class QueryWrong extends Error {}

/** What the parts of one query are written by. */
export interface QueryWords {
  /** How many columns the data has, where that can be told from the formula. */
  readonly width: number | null;
  /** The number of the first column of the data that is queried; 1 where that is not a range. */
  readonly firstColumn: number;
  /** What the formula works out, in the engine's words, by the character that stands for it. */
  readonly workedOut: ReadonlyMap<string, string>;
}

/** Functions of one value, by what they come to. */
const FUNCTIONS: { readonly [name: string]: (value: string) => string } = {
  year: (value) => `YEAR(${value})`,
  // January is month 0 to a query.
  month: (value) => `(MONTH(${value})-1)`,
  day: (value) => `DAY(${value})`,
  quarter: (value) => `ROUNDUP(MONTH(${value})/3,0)`,
  dayofweek: (value) => `WEEKDAY(${value})`,
  hour: (value) => `HOUR(${value})`,
  minute: (value) => `MINUTE(${value})`,
  second: (value) => `SECOND(${value})`,
  upper: (value) => `UPPER(${value})`,
  lower: (value) => `LOWER(${value})`,
  todate: (value) => `INT(${value})`,
};

/** Those that the language has and nothing here computes, or only among aggregates. */
const OTHER_FUNCTIONS = /^(now|datediff|millisecond|sum|avg|max|min|count)$/;

/** The number of a column among those of what is asked. */
export function columnPlace(name: string, { firstColumn, width }: QueryWords): number {
  const counted = /^Col(\d+)$/.exec(name)?.[1];
  const place = counted === undefined ? columnNumber(name) - firstColumn + 1 : Number(counted);
  if (place < 1 || (width !== null && place > width)) throw new QueryWrong(name);
  return place;
}

/** A value of the row `row_` of `rows`, in the engine's words. */
export function valueWords(value: QueryExpression, rows: string, words: QueryWords): string {
  switch (value.kind) {
    case "column":
      return `INDEX(${rows},row_,${columnPlace(value.name, words)})`;
    case "number":
      return value.text;
    case "text":
      return textWords(value.text, words);
    case "date":
      return `DATEVALUE(LEFT(${textWords(value.text, words)},10))`;
    case "yes or no":
      return value.yes ? "TRUE" : "FALSE";
    case "worked out":
      return `(${words.workedOut.get(value.mark) ?? '""'})`;
    case "reckoned": {
      const [left, right] = [value.left, value.right].map((each) => valueWords(each, rows, words));
      return `IF(OR(${left}="",${right}=""),"",${left}${value.operator}${right})`;
    }
    case "call": {
      const [only, ...others] = value.args;
      if (OTHER_FUNCTIONS.test(value.name)) throw new QueryNotKnown(value.name);
      const call = FUNCTIONS[value.name];
      if (call === undefined || only === undefined || others.length > 0) {
        throw new QueryWrong(value.name);
      }
      const inner = valueWords(only, rows, words);
      return `IF(${inner}="","",${call(inner)})`;
    }
    default:
      return value satisfies never;
  }
}

/** Text in which characters stand for what the formula works out. */
function textWords(text: string, { workedOut }: QueryWords): string {
  const pieces = text.split(/([\uE100-\uE1FF])/).filter((piece) => piece !== "");
  if (pieces.length === 0) return '""';
  return `(${pieces.map((piece) => workedOut.get(piece) ?? quotedText(piece)).join("&")})`;
}

/** Whether the row `row_` of `rows` passes. Blank cells pass no comparison. */
export function testWords(test: QueryTest, rows: string, words: QueryWords): string {
  const inner = (each: QueryTest): string => testWords(each, rows, words);
  const value = (each: QueryExpression): string => valueWords(each, rows, words);
  switch (test.kind) {
    case "and":
      return `AND(${inner(test.left)},${inner(test.right)})`;
    case "or":
      return `OR(${inner(test.left)},${inner(test.right)})`;
    case "not":
      return `NOT(${inner(test.test)})`;
    case "blank":
      return `(${value(test.value)}="")`;
    case "plain":
      return `(${value(test.value)}=TRUE)`;
    case "compared":
      return comparison(test.operator, value(test.left), value(test.right), test.right, words);
    default:
      return test satisfies never;
  }
}

function comparison(
  operator: string,
  left: string,
  right: string,
  by: QueryExpression,
  words: QueryWords,
): string {
  const sign = operator === "!=" ? "<>" : operator;
  const isSign = /^[<>=]/.test(sign);
  const text = `(${left}&"")`;
  if (!isSign) return `AND(${left}<>"",${wordTest(operator, text, right, by, words)})`;
  switch (by.kind) {
    case "text":
      // Capitals count in a query.
      if (sign === "=") return `AND(ISTEXT(${left}),EXACT(${text},${right}))`;
      if (sign === "<>") return `AND(${left}<>"",NOT(EXACT(${text},${right})))`;
      return `AND(ISTEXT(${left}),${left}<>"",${left}${sign}${right})`;
    case "number":
    case "date":
      return `AND(ISNUMBER(${left}),${left}${sign}${right})`;
    default:
      return `AND(${left}<>"",${right}<>"",${left}${sign}${right})`;
  }
}

function wordTest(
  operator: string,
  text: string,
  right: string,
  by: QueryExpression,
  words: QueryWords,
): string {
  switch (operator) {
    case "contains":
      return `ISNUMBER(FIND(${right},${text}))`;
    case "starts with":
      return `EXACT(LEFT(${text},LEN(${right})),${right})`;
    case "ends with":
      return `EXACT(RIGHT(${text},LEN(${right})),${right})`;
    case "matches":
      return `REGEXTEST(${text},"^(?:"&${right}&")$")`;
    case "like": {
      if (by.kind !== "text") throw new QueryNotKnown("like");
      const pattern = by.text
        .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
        .replace(/%/g, ".*")
        .replace(/_/g, ".");
      return `REGEXTEST(${text},${textWords(`^${pattern}$`, words)})`;
    }
    default:
      throw new QueryNotKnown(operator);
  }
}
