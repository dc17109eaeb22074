import type { DataValidation } from "./dataValidation";
import type { Style, TextLook } from "./style";

/** The result of a formula that failed: `#N/A`, `#REF!`, `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/**
 * What a cell holds. A date, a time and a duration are numbers (days since 30 December 1899, the
 * time of day as a fraction, in the spreadsheet's own zone) under a date number format. Blank is
 * absent, never "".
 */
export type StoredValue = string | number | boolean | CellError;

/** Part of a cell's text that looks different or links somewhere. Offsets are UTF-16, end excluded. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly look?: TextLook | undefined;
  readonly link?: string | undefined;
}

/**
 * What is known of a formula's value that came with its file: nothing that the formula reads has
 * changed since; something has, and it is computed when it is read next; or nothing here can compute
 * it, so that it stands for good.
 */
export type Kept = "as saved" | "stale" | "out of date";

/** How a file has a formula. */
export interface WrittenFormula {
  /** What it was read as. */
  readonly formula: string;
  /** Without "=". */
  readonly text: string;
  readonly isArray?: boolean | undefined;
}

/** One cell. Never changed in place: a change puts another cell there, so cells can be shared. */
export interface Cell {
  /** Absent: blank, or a formula that has not been computed yet. "" only as a formula's result. */
  readonly value?: StoredValue | undefined;
  /** With its leading "=", in A1 notation. */
  readonly formula?: string | undefined;
  /** This value came out of an array formula in another cell; nobody typed it. */
  readonly spilled?: boolean | undefined;
  /** Of a formula, and of what it spilled: absent where the value was computed here. */
  readonly kept?: Kept | undefined;
  /** Of a formula whose kept value fills more than its own cell: how much, its own cell included. */
  readonly fills?: { readonly rowCount: number; readonly columnCount: number } | undefined;
  /** How its file has the formula, where we would write it in other words. */
  readonly written?: WrittenFormula | undefined;
  /** As Sheets writes it, `yyyy-mm-dd`, `#,##0.00`, `@`; absent is automatic. */
  readonly numberFormat?: string | undefined;
  /** Nobody chose the number format: it came with the formula's result, and goes with it. */
  readonly formatOfResult?: boolean | undefined;
  readonly note?: string | undefined;
  readonly validation?: DataValidation | undefined;
  readonly style?: Style | undefined;
  readonly runs?: readonly TextRun[] | undefined;
  /** Where a number, a date or a formula leads; text has its links in `runs`. */
  readonly link?: string | undefined;
}

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** Whether the cell counts for `getLastRow`: it holds a value or a formula. */
export function hasContent(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.value !== undefined || cell.formula !== undefined);
}

/** Whether both hold the same, however they look: nothing that reads the cell comes to anything else. */
export function sameContent(a: Cell | undefined, b: Cell | undefined): boolean {
  return a?.formula === b?.formula && isSameValue(a?.value, b?.value);
}

export function isSameValue(a: StoredValue | undefined, b: StoredValue | undefined): boolean {
  return isCellError(a) ? isCellError(b) && a.error === b.error : a === b;
}

/** Whether the cell's value is the file's and to be left alone. */
export function standsAsSaved(cell: Cell | undefined): boolean {
  return cell?.kept === "as saved" || cell?.kept === "out of date";
}

/** The cell without fields that are absent, or undefined where nothing is left. */
export function tidyCell(cell: Cell): Cell | undefined {
  const tidy: { -readonly [Field in keyof Cell]: Cell[Field] } = {};
  // Written out, field by field: this runs for every cell of every write.
  if (cell.value !== undefined) tidy.value = cell.value;
  if (cell.formula !== undefined) tidy.formula = cell.formula;
  if (cell.spilled !== undefined) tidy.spilled = cell.spilled;
  if (cell.kept !== undefined) tidy.kept = cell.kept;
  if (cell.fills !== undefined) tidy.fills = cell.fills;
  if (cell.written !== undefined) tidy.written = cell.written;
  if (cell.numberFormat !== undefined) {
    tidy.numberFormat = cell.numberFormat;
    if (cell.formatOfResult !== undefined) tidy.formatOfResult = cell.formatOfResult;
  }
  if (cell.note !== undefined) tidy.note = cell.note;
  if (cell.validation !== undefined) tidy.validation = cell.validation;
  if (cell.style !== undefined) tidy.style = cell.style;
  if (cell.runs !== undefined) tidy.runs = cell.runs;
  if (cell.link !== undefined) tidy.link = cell.link;
  for (const _field in tidy) return tidy;
  return undefined;
}
