import type { SkippedRow } from "../../../import/read/rowsIn";

/** What the page of *Import a spreadsheet* can begin with. */
export interface ImportStart {
  /** "2009-10-07": what is sent today is kept under ids that begin with it. */
  readonly today: string;
  readonly tabs: readonly { readonly name: string; readonly isForm: boolean }[];
  /** The columns that an import fills, by table. */
  readonly columns: readonly { readonly table: string; readonly titles: readonly string[] }[];
}

/** The first of many, and how many there are. */
export interface FirstOf<T> {
  readonly first: readonly T[];
  readonly total: number;
}

export interface ColumnShown {
  readonly header: string;
  /** The header in this workbook; null where the column is left out. */
  readonly to: string | null;
  readonly how: string;
  readonly examples: readonly string[];
}

export interface CellShown {
  readonly key: string;
  readonly column: string;
  readonly current: string;
  readonly offered: string;
}

export interface ConflictShown extends CellShown {
  readonly canBeTaken: boolean;
}

/** What one old table would come to, or came to. */
export interface TableShown {
  readonly table: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly ColumnShown[];
  readonly rows: {
    readonly new: number;
    readonly changed: number;
    readonly same: number;
    readonly skipped: number;
  };
  readonly newKeys: FirstOf<string>;
  readonly changes: FirstOf<CellShown>;
  readonly conflicts: FirstOf<ConflictShown>;
  readonly skipped: FirstOf<SkippedRow>;
  readonly problems: FirstOf<string>;
}

export interface ImportShown {
  readonly tables: readonly TableShown[];
  /** Sheets that hold something, but no table of this workbook's. */
  readonly unread: readonly string[];
  /** What could not be written, because the workbook had moved on. */
  readonly refused: readonly string[];
  /** What undoes it; null where nothing came in. */
  readonly change: number | null;
}
