import type { CellValue } from "../../cells/cellValue";

/** Something in an old row that did not come in as it stood (design, section 8). */
export interface ImportProblem {
  /** From 1, in the old sheet. */
  readonly row: number;
  /** The old header. */
  readonly column: string;
  readonly seen: string;
  readonly message: string;
}

/** What has no place in a column, and is kept in Notes instead. */
export interface Remark {
  /** "Skills Pledge: Yes, no date". */
  readonly text: string;
  /** The field it is about. */
  readonly field: string;
  /** It adds nothing where the workbook's own cell of that field is filled. */
  readonly onlyIfBlank: boolean;
  readonly problem: ImportProblem | null;
}

/** What one record of an old table offers, by declared field; blank values are left out. */
export interface Offer {
  /** The rows that it was read from, the first first. */
  readonly rows: readonly [number, ...number[]];
  readonly values: ReadonlyMap<string, CellValue>;
  /** Fields that want a day, and were answered with No. */
  readonly refused: ReadonlySet<string>;
  readonly remarks: readonly Remark[];
  readonly problems: readonly ImportProblem[];
}
