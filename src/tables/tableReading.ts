import type { CellValue } from "../cells/cellValue";
import type { Table, ValuesOf } from "./table";

/** A header as it stands in the sheet. `row` and `column` count from 1, as in Sheets. */
export interface Header {
  readonly title: string;
  readonly row: number;
  readonly column: number;
  /** The declared field that it is; null for a column that the add-on does not know. */
  readonly field: string | null;
}

/** One row in use. `cells[0]` is column A; `sheetRow` counts from 1. */
export interface TableRow {
  readonly sheetRow: number;
  readonly cells: readonly CellValue[];
}

/** A table of something else that stands below the records: "Former members", with headers of its own. */
export interface OtherTable {
  readonly headerRow: number;
  /** Its own headers, as typed. */
  readonly titles: readonly string[];
  /** Where its cells stand, counted from 1. */
  readonly columns: readonly number[];
}

/** A tab as it was read against its declaration. Never partial: a missing tab has no rows. */
export interface TableReading<T extends Table = Table> {
  readonly table: T;
  /** The tab's own name, which may be an alias; null where there is no such tab. */
  readonly sheetName: string | null;
  /** Counts from 1; null where no row of headers was found. */
  readonly headerRow: number | null;
  readonly headers: readonly Header[];
  /** Where each declared field stands (from 1). The first wins where a header comes twice. */
  readonly columnOf: { readonly [field: string]: number | undefined };
  readonly rows: readonly TableRow[];
  /** The last row under the header that people use, a row of totals included: what is added goes below. */
  readonly lastUsedRow: number;
  /** How far the tab reaches, to the last row and column that hold anything, if only a space. */
  readonly reach: { readonly row: number; readonly column: number };
  /** Rows under the header that hold something but are no record: totals, headers again. */
  readonly passedOver: readonly TableRow[];
  /** What stands below the records with headers of its own; its rows are among those passed over. */
  readonly otherTables: readonly OtherTable[];
}

/** A row's values by field, and where it stands. */
export type RecordOf<T extends Table> = ValuesOf<T> & { readonly row: TableRow };
