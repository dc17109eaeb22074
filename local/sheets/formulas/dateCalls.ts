import { isReference } from "@borgar/fx";
import { showsDate } from "../workbook/numberFormat";
import { type FormulaPart, isBlankArgument, type Parts } from "./formulaTree";
import { hasComma, numberWithComma } from "./localReading";
import { ownFormat } from "./resultKind";
import { literalNumber, literalText, type TextReading } from "./typedText";

/** Tells of the cells of a reference, row by row, whether they are shown as dates. */
export type DatesIn = (reference: string) => readonly (readonly boolean[])[];

/** Functions that take days. */
const TAKE_DAYS =
  /^(DAY|MONTH|YEAR|WEEKDAY|WEEKNUM|ISOWEEKNUM|EDATE|EOMONTH|DATEDIF|DAYS|DAYS360|YEARFRAC|NETWORKDAYS|NETWORKDAYS\.INTL|WORKDAY|WORKDAY\.INTL|HOUR|MINUTE|SECOND)$/;
const FIRST_YEAR = 1900;
/** The calendar comes again after so many years and days. */
export const LATER = { years: 1600, days: 4 * 146_097 } as const;
const FIGURES = "^\\d{1,2}[-/.]\\d{1,2}[-/.](\\d{2}|\\d{4})$";

/** An argument of a function that takes days: text that is written out there becomes a number. */
export function dayArgument(
  name: string,
  place: number,
  text: string,
  reading: TextReading,
): string {
  // Which days are free may be written in figures: "0000011".
  const takesDay = TAKE_DAYS.test(name) && !(name.endsWith(".INTL") && place === 2);
  return (takesDay ? literalNumber(text, reading) : null) ?? text;
}

/** HOUR and the like, of a time that may stand as text. */
export function timeCall(name: string, text: string): string {
  const read = "IF(ISTEXT(time_),IFERROR(TIMEVALUE(time_),time_+0),time_)";
  return `${name}(LET(time_,${text},${read}))`;
}

/** DATEVALUE reads what is written out as a cell would; and text by the order of the locale. */
export function dateValueCall(text: string, reading: TextReading): string {
  const written = literalText(text);
  if (written !== null) {
    const { value, numberFormat } = reading.typed(written);
    if (typeof value === "number" && showsDate(numberFormat)) return String(Math.floor(value));
    // Figures in another order than the locale's are no day, though the engine would take them.
    return new RegExp(FIGURES).test(written.trim()) ? `(${text}+0)` : `DATEVALUE(${text})`;
  }
  // The engine's own DATEVALUE takes figures month first everywhere, and words with dashes alone.
  const day = 'SUBSTITUTE(TRIM(REGEXREPLACE(date_,"\\s+\\d{1,2}:.*$",""))," ","-")';
  const read = `LET(day_,${day},IF(REGEXTEST(day_,"${FIGURES}"),SUBSTITUTE(day_,".","/")+0,DATEVALUE(day_)))`;
  return `LET(date_,${text},IF(ISTEXT(date_),${read},DATEVALUE(date_)))`;
}

/** DATE counts years below 1900 from 1900 on: DATE(119,2,1) is a day of 2019. */
export function dateCall([year = "", ...others]: readonly string[]): string {
  const written = /^\s*\d{4}\s*$/.test(year) ? Number(year) : 0;
  if (written >= FIRST_YEAR) return `DATE(${[year, ...others].join(",")})`;
  const from = `IF((year_>=0)*(year_<${FIRST_YEAR}),year_+${FIRST_YEAR},year_)`;
  return `LET(year_,INT(${year}),DATE(${[from, ...others].join(",")}))`;
}

/** What is too much in the result for a day that is later. */
const TAKEN: { readonly [name: string]: string } = {
  YEAR: `-${LATER.years}`,
  EDATE: `-${LATER.days}`,
  EOMONTH: `-${LATER.days}`,
};

/** YEAR and the like of a day before 1900, which the engine has not: of the same day centuries later. */
export function partOfDay(name: string, [day = "", ...others]: readonly string[]): string {
  const taken = TAKEN[name] ?? "";
  const call = (of: string) => `${name}(${[of, ...others].join(",")})`;
  // Text is more than any number, and so left to the engine.
  return `LET(day_,${day},IF(day_<1,${call(`day_+${LATER.days}`)}${taken},${call("day_")}))`;
}

/** VALUE reads text as it would be read where it is reckoned with. */
export function valueCall(text: string, reading: TextReading): string {
  return literalNumber(text, reading) ?? `LET(value_,${text},${valueRead(reading)})`;
}

/** The same of values one by one; null where the engine reads them as the spreadsheet does. */
export function valuesCall(text: string, reading: TextReading): string | null {
  return hasComma(reading) ? `MAP(${text},LAMBDA(value_,${valueRead(reading)}))` : null;
}

function valueRead(reading: TextReading): string {
  const read = hasComma(reading) ? numberWithComma("value_", reading) : "value_+0";
  return `IF(ISTEXT(value_),${read},VALUE(value_))`;
}

/** Whether what stands there is a date: for the engine dates are numbers like others. */
export function isDateCall(
  arg: Parts,
  text: string,
  reading: TextReading,
  datesIn: DatesIn,
): string {
  const [only, ...others] = arg.filter((part) => !isBlankArgument([part]));
  if (only === undefined) return "FALSE";
  const written = literalText(text);
  if (written !== null) return showsDate(reading.typed(written).numberFormat) ? "TRUE" : "FALSE";
  if (others.length === 0 && only.kind === "token" && isReference(only.token)) {
    const flags = datesIn(only.token.value).map((row) => row.map(Number));
    if (flags.flat().length === 1) return flags[0]?.[0] ? `ISNUMBER(${text})` : "FALSE";
    const areDates = `{${flags.map((row) => row.join(",")).join(";")}}`;
    return `MAP(${text},${areDates},LAMBDA(cell_,isDate_,AND(ISNUMBER(cell_),isDate_=1)))`;
  }
  return arg.some((part) => bringsDate(part, datesIn)) ? `ISNUMBER(${text})` : "FALSE";
}

function bringsDate(part: FormulaPart, datesIn: DatesIn): boolean {
  switch (part.kind) {
    case "token":
      return isReference(part.token) && datesIn(part.token.value).some((row) => row.some(Boolean));
    case "group":
      return part.parts.some((each) => bringsDate(each, datesIn));
    case "array":
      return part.rows.flat(2).some((each) => bringsDate(each, datesIn));
    case "call": {
      const own = ownFormat(part.name.toUpperCase(), "en_GB");
      return own === undefined
        ? part.args.flat().some((each) => bringsDate(each, datesIn))
        : showsDate(own);
    }
    default:
      return part satisfies never;
  }
}
