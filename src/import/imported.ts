import type { CellValue } from "../cells/cellValue";
import type { Change } from "../changes/change";
import type { TableName } from "../tables/tableName";
import type { ColumnMatch } from "./find/mapColumns";
import type { SheetPart } from "./find/sheetParts";
import type { ImportProblem } from "./read/offer";
import type { NameSeen } from "./read/offersIn";
import type { SkippedRow } from "./read/rowsIn";

/** A cell of a row that the workbook has, which an old table would change or does not agree with. */
export interface CellBeside {
  /** The row, as people know it. */
  readonly key: string;
  /** The header in the workbook. */
  readonly column: string;
  readonly current: CellValue;
  readonly offered: CellValue;
}

/** Two values for one cell, and whether a person may decide for the one of the old table. */
export interface ConflictBeside extends CellBeside {
  /** False for an old "No" beside a day: a blank never takes the place of what the workbook has. */
  readonly canBeTaken: boolean;
}

/** A row that the workbook does not have, with what goes into each column. */
export interface NewRow {
  /** What it is about. */
  readonly key: string;
  readonly cells: readonly { readonly column: string; readonly value: CellValue }[];
}

export interface ImportedColumn extends ColumnMatch {
  /** The header of ours that it is; null where it is left out. */
  readonly title: string | null;
  /** Up to three things that stand in it. */
  readonly examples: readonly string[];
}

/** What one old table comes to (design, section 8). */
export interface ImportedTable {
  readonly table: TableName;
  readonly sheet: string;
  /** Which table of its sheet, from 1. */
  readonly part: number;
  /** 0 where it has none. */
  readonly headerRow: number;
  /** The column that says what a row is, where no old column is it: then no row comes in. */
  readonly lacks: string | null;
  readonly columns: readonly ImportedColumn[];
  readonly rows: {
    readonly new: number;
    /** Rows of the workbook in which blank cells are filled, or others as a person decided. */
    readonly changed: number;
    readonly same: number;
    readonly skipped: number;
  };
  /** The new rows, in their order. */
  readonly newRows: readonly NewRow[];
  readonly changes: readonly CellBeside[];
  readonly conflicts: readonly ConflictBeside[];
  readonly skipped: readonly SkippedRow[];
  /** Names of organisations that were taken for others, or fit several. */
  readonly names: readonly NameSeen[];
  readonly problems: readonly ImportProblem[];
}

export interface Imported {
  /** Every part of every sheet, whether anything of it comes in or not. */
  readonly parts: readonly SheetPart[];
  readonly tables: readonly ImportedTable[];
  /** Sheets that hold something, but no table of this workbook's. */
  readonly unread: readonly string[];
  readonly changes: readonly Change[];
}
