import { signsOf } from "../workbook/locale";
import type { Parts } from "./formulaTree";

/** A day is written in the way of the locale. */
const DAY_FORMAT = "day";
const DAY_AND_TIME_FORMAT = "day hh:mm:ss";
const TIME_FORMAT = "hh:mm:ss";
/** The times in American spreadsheets. */
const AMERICAN_FORMATS: { readonly [format: string]: string } = {
  [DAY_AND_TIME_FORMAT]: "day h:mm:ss",
  [TIME_FORMAT]: "h:mm:ss am/pm",
};

/** How Sheets shows a date and a time where no format was chosen. */
const FORMAT_BY_FUNCTION: { readonly [name: string]: string } = {
  TODAY: DAY_FORMAT,
  DATE: DAY_FORMAT,
  EDATE: DAY_FORMAT,
  EOMONTH: DAY_FORMAT,
  TO_DATE: DAY_FORMAT,
  TO_DOLLARS: "$#,##0.00",
  TO_PERCENT: "0.00%",
  WORKDAY: DAY_FORMAT,
  "WORKDAY.INTL": DAY_FORMAT,
  NOW: DAY_AND_TIME_FORMAT,
  TIME: TIME_FORMAT,
};
/** Functions that give back values of the cells they are given. */
const GIVES_ONE_BACK =
  /^(MAX|MIN|MAXIFS|MINIFS|LARGE|SMALL|MEDIAN|MODE|INDEX|OFFSET|INDIRECT|VLOOKUP|HLOOKUP|XLOOKUP|LOOKUP|FILTER|SORT|SORTN|SORTBY|UNIQUE|QUERY|TRANSPOSE|FLATTEN|TOCOL|TOROW|VSTACK|HSTACK|TAKE|DROP|CHOOSECOLS|CHOOSEROWS)$/;
/** Of those, the ones that count or compare: they leave blanks out. */
const LEAVES_BLANKS_OUT = /^(MAX|MIN|MAXIFS|MINIFS|LARGE|SMALL|MEDIAN|MODE)$/;
const ADDS_UP = /^(SUM|AVERAGE)$/;

/** The format of what a function makes itself. */
export function ownFormat(name: string, locale: string): string | undefined {
  const format = FORMAT_BY_FUNCTION[name];
  const shown = locale === "en_US" ? (AMERICAN_FORMATS[format ?? ""] ?? format) : format;
  return shown?.replace("day", signsOf(locale).day);
}

export function givesOneBack(name: string): boolean {
  return GIVES_ONE_BACK.test(name);
}

/** Whether a blank cell may be what the function gives back. */
export function givesBlanksBack(name: string): boolean {
  return GIVES_ONE_BACK.test(name) && !LEAVES_BLANKS_OUT.test(name);
}

export function isSum(name: string): boolean {
  return ADDS_UP.test(name);
}

/** The arguments that a function chooses its result from; null where it does something else. */
export function branchesOf(name: string, args: readonly Parts[]): readonly Parts[] | null {
  switch (name) {
    case "IF":
    case "CHOOSE":
      return args.slice(1);
    case "IFS":
      return args.filter((_arg, place) => place % 2 === 1);
    case "SWITCH":
      return args.slice(2);
    case "IFERROR":
    case "IFNA":
    case "ARRAYFORMULA":
      return args;
    default:
      return null;
  }
}
