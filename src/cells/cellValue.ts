import type { CalendarDate } from "./calendarDate";
import { describeDay } from "./calendarDate";

/** Whatever a spreadsheet cell can hold, once the sheet border has turned Dates into days. */
export type CellValue =
  | { readonly kind: "blank" }
  | ({ readonly kind: "text"; readonly text: string } & Summing)
  /** `percent`: the sheet shows it with a % sign, so 0.75 is what people read as 75%. */
  | ({ readonly kind: "number"; readonly number: number; readonly percent?: true } & Summing)
  | { readonly kind: "yes or no"; readonly yes: boolean }
  /** `time` is "14:30", or "" for a date alone. */
  | ({ readonly kind: "day"; readonly day: CalendarDate; readonly time: string } & Summing)
  /** A formula that failed: `#N/A`, `#REF!`, `Loading...`. */
  | ({ readonly kind: "error"; readonly code: string } & Summing);

/** `sumsUp`: a formula counts, adds up or picks it from many rows (`sumsUpRows`). */
interface Summing {
  readonly sumsUp?: true;
}

export const BLANK: CellValue = { kind: "blank" };

export function textCell(text: string): CellValue {
  return text === "" ? BLANK : { kind: "text", text };
}

export function numberCell(number: number | null): CellValue {
  return number === null ? BLANK : { kind: "number", number };
}

export function dayCell(day: CalendarDate | null): CellValue {
  return day === null ? BLANK : { kind: "day", day, time: "" };
}

/** What a person would read in the cell: for quoting in a sentence and for comparing values. */
export function describeCell(cell: CellValue): string {
  switch (cell.kind) {
    case "blank":
      return "";
    case "text":
      return cell.text;
    case "number":
      return String(cell.number);
    case "yes or no":
      return cell.yes ? "TRUE" : "FALSE";
    case "day":
      return cell.time === "" ? describeDay(cell.day) : `${describeDay(cell.day)} ${cell.time}`;
    case "error":
      return cell.code;
    default:
      return cell satisfies never;
  }
}

/** Whether a person, or another spreadsheet program, would take the two for one. */
export function sameCell(a: CellValue, b: CellValue): boolean {
  if (a.kind === "number" && b.kind === "number") return asKept(a.number) === asKept(b.number);
  return a.kind === b.kind && describeCell(a) === describeCell(b);
}

/** Spreadsheet programs keep fifteen figures of a number: 21/27 comes back a little larger. */
function asKept(number: number): string {
  return number.toPrecision(15);
}

/** Blank, or a check box nobody ticked: trailing rows of those are not rows. */
export function isUnused(cell: CellValue): boolean {
  return (
    cell.kind === "blank" ||
    (cell.kind === "yes or no" && !cell.yes) ||
    (cell.kind === "text" && tidyText(cell.text) === "")
  );
}

/** Without invisible characters, with single spaces, trimmed. */
export function tidyText(text: string): string {
  if (TIDY.test(text)) return text;
  return text.replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

/** Most cells: one look, and nothing is copied. */
const TIDY = /^(?:[!-~£]+(?: [!-~£]+)*)?$/;

// Zero-width characters, soft hyphen, direction marks, byte order mark and control characters
// other than white space: they come in with pasted text and no one can see them.
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it removes
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
