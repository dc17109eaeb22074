import type { TypedValue } from "../workbook/typedValue";

/** How a spreadsheet reads text that stands in a formula. */
export interface TextReading {
  /** What the text would come to if it were typed into a cell. */
  readonly typed: (text: string) => TypedValue;
  /** Of the spreadsheet, as Sheets writes it: en_GB. */
  readonly locale: string;
  /** The year of a day that is written without one. */
  readonly currentYear: number;
}

/** The text that is written out there, without its quotation marks; null for anything else. */
export function literalText(formula: string): string | null {
  const written = /^\s*"((?:[^"]|"")*)"\s*$/.exec(formula)?.[1];
  return written === undefined ? null : written.replace(/""/g, '"');
}

export function quotedText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Text that is written out where a number is asked for, as that number; null for anything else. */
export function literalNumber(formula: string, { typed }: TextReading): string | null {
  const text = literalText(formula);
  const value = text === null ? null : typed(text.trim()).value;
  if (typeof value !== "number") return null;
  return value < 0 ? `(${value})` : String(value);
}
