import type { SkippedRow } from "../../../import/read/rowsIn";

/** What the page of *Import a spreadsheet* can begin with. */
export interface ImportStart {
  /** "2009-10-07": what is sent today is kept under ids that begin with it. */
  readonly today: string;
  readonly tabs: readonly { readonly name: string; readonly isForm: boolean }[];
  /** The columns that an import fills, by table. */
  readonly columns: readonly { readonly table: string; readonly titles: readonly string[] }[];
}

/** Some of many, and how many there are. */
export interface Slice<T> {
  /** How many come before them. */
  readonly from: number;
  readonly items: readonly T[];
  readonly total: number;
}

export interface ColumnShown {
  /** "Column D (no header)" where it has none. */
  readonly header: string;
  readonly isNameless: boolean;
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

/** A row that is new, with what goes into each column. */
export interface NewRowShown {
  readonly key: string;
  readonly cells: readonly { readonly column: string; readonly value: string }[];
}

/** A name in an old list that is another organisation's way of being called, or may be several's. */
export interface NameShown {
  readonly row: number;
  readonly seen: string;
  /** Null where that is to be decided, or where it is left out. */
  readonly name: string | null;
  readonly options: readonly string[];
  readonly how: "near" | "asked" | "remembered" | "open" | "left out";
}

/** The lists of what an old table comes to, each shown in pages. */
export interface ListsShown {
  readonly newRows: Slice<NewRowShown>;
  readonly changes: Slice<CellShown>;
  readonly conflicts: Slice<ConflictShown>;
  readonly names: Slice<NameShown>;
  readonly skipped: Slice<SkippedRow>;
  readonly problems: Slice<string>;
}
export type ListName = keyof ListsShown;
export type ListShown = ListsShown[ListName];

/** What one old table would come to, or came to. */
export interface TableShown extends ListsShown {
  readonly table: string;
  readonly sheet: string;
  /** Which table of its sheet, from 1. */
  readonly part: number;
  /** 0 where it has none. */
  readonly headerRow: number;
  /** The column that says what a row is, where no old column is it. */
  readonly lacks: string | null;
  readonly columns: readonly ColumnShown[];
  readonly rows: {
    readonly new: number;
    readonly changed: number;
    readonly same: number;
    readonly skipped: number;
  };
}

/** The rows of a sheet in which one table was found, or a whole sheet in which none was. */
export interface PartShown {
  readonly sheet: string;
  /** From 1. */
  readonly part: number;
  /** How many its sheet has. */
  readonly of: number;
  /** The table that they are; null where nothing of them comes in. */
  readonly table: string | null;
  readonly how: "found" | "asked" | "remembered";
  /** 0 where it has none. */
  readonly headerRow: number;
  /** The first of its rows, to choose the header from. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  /** What is to be known of how it was read, where no table tells it. */
  readonly remarks: readonly string[];
}

export interface ImportShown {
  readonly parts: readonly PartShown[];
  readonly tables: readonly TableShown[];
  /** Sheets that hold something, but no table of this workbook's. */
  readonly unread: readonly string[];
  /** What could not be written, because the workbook had moved on. */
  readonly refused: readonly string[];
  /** What undoes it; null where nothing came in. */
  readonly change: number | null;
}
