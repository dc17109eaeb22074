import type { TypedValue } from "../workbook/typedValue";

/** How a spreadsheet reads text that stands in a formula. */
export interface TextReading {
  /** What the text would come to if it were typed into a cell. */
  readonly typed: (text: string) => TypedValue;
  /** Whether 1/4/2009 is the first of April. */
  readonly daysFirst: boolean;
}

const DAY = "^\\s*(<>|<=|>=|<|>|=)?\\s*(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})\\s*$";

/** The text that is written out there, without its quotation marks; null for anything else. */
export function literalText(formula: string): string | null {
  const written = /^\s*"((?:[^"]|"")*)"\s*$/.exec(formula)?.[1];
  return written === undefined ? null : written.replace(/""/g, '"');
}

export function quotedText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Text of a formula in which a day, if that is all, stands as the engine reads it. */
export function dayFirstText(text: string, { daysFirst }: TextReading): string {
  return `REGEXREPLACE(${text},"${DAY}","${daysFirst ? "$1$4-$3-$2" : "$1$4-$2-$3"}")`;
}
