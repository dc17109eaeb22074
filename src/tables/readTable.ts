import { BLANK, type CellValue, describeCell, tidyText } from "../cells/cellValue";
import { normalisedTitle } from "../cells/normalisedTitle";
import type { SheetGrid } from "../cells/sheetGrid";
import { cellAt } from "./cellOf";
import type { Column } from "./column";
import { fieldsByTitle } from "./findHeader";
import { columnsByField, findHeaderRow, headersOf } from "./headerRow";
import { readCell } from "./readCell";
import { rowsInUse } from "./rowsInUse";
import type { Table, ValuesOf } from "./table";

/** A header as it stands in the sheet. `column` counts from 1, as in Sheets. */
export interface Header {
  readonly title: string;
  readonly column: number;
  /** The declared field that it is; null for a column that the add-on does not know. */
  readonly field: string | null;
}

/** One row in use. `cells[0]` is column A; `sheetRow` counts from 1. */
export interface TableRow {
  readonly sheetRow: number;
  readonly cells: readonly CellValue[];
}

/** A tab as it was read against its declaration. Never partial: a missing tab has no rows. */
export interface TableReading<T extends Table = Table> {
  readonly table: T;
  /** The tab's own name, which may be an alias; null where there is no such tab. */
  readonly sheetName: string | null;
  /** 0 where no header row was found. */
  readonly headerRow: number;
  readonly headers: readonly Header[];
  /** Where each declared field stands (from 1). The first wins where a header comes twice. */
  readonly columnOf: { readonly [field: string]: number | undefined };
  readonly rows: readonly TableRow[];
  /** The last row under the header that people use, a row of totals included: what is added goes below. */
  readonly lastUsedRow: number;
  /** Rows under the header that hold something but are no record: totals, headers again. */
  readonly passedOver: readonly TableRow[];
}

/** A row's values by field, and where it stands. */
export type RecordOf<T extends Table> = ValuesOf<T> & { readonly row: TableRow };

const NOTHING_READ = {
  headerRow: 0,
  headers: [],
  columnOf: {},
  rows: [],
  lastUsedRow: 0,
  passedOver: [],
};

/** The tab that holds a table: by its name, else by an alias. */
export function findGrid(table: Table, grids: readonly SheetGrid[]): SheetGrid | null {
  for (const name of [table.name, ...table.aliases]) {
    const wanted = normalisedTitle(name);
    const found = grids.find((grid) => normalisedTitle(grid.name) === wanted);
    if (found) return found;
  }
  return null;
}

/** Reads one tab: header row, columns by header text, rows in use. Looks at nothing else. */
export function readTable<T extends Table>(table: T, grids: readonly SheetGrid[]): TableReading<T> {
  const grid = findGrid(table, grids);
  if (grid === null) {
    return { ...NOTHING_READ, table, sheetName: null };
  }
  const fields = fieldsByTitle(table.columns);
  const headerIndex = findHeaderRow(grid, fields);
  if (headerIndex < 0) {
    return { ...NOTHING_READ, table, sheetName: grid.name };
  }
  const headers = headersOf(grid.cells[headerIndex] ?? [], fields);
  const found = {
    table,
    sheetName: grid.name,
    headerRow: headerIndex + 1,
    headers,
    columnOf: columnsByField(table.columns, headers),
  };
  return { ...found, ...rowsInUse(grid, found) };
}

/** The records of a reading, in the order of the sheet. */
export function recordsOf<T extends Table>(reading: TableReading<T>): RecordOf<T>[] {
  const fields = Object.entries(reading.table.columns).map(
    ([field, column]) => [field, column, reading.columnOf[field]] as const,
  );
  // Copying one whole record keeps those of a large sheet small and quick to read.
  const blank = Object.fromEntries([["row", null], ...fields.map(([field]) => [field, null])]);
  return reading.rows.map((row) => {
    const values: Record<string, unknown> = { ...blank, row };
    for (const [field, column, at] of fields) {
      values[field] = recordValue(column, at === undefined ? BLANK : cellAt(row, at));
    }
    return values as RecordOf<T>;
  });
}

function recordValue(column: Column, cell: CellValue): unknown {
  const reading = readCell(column, cell);
  if (reading.state === "read" || reading.state === "converted") return reading.value;
  if (column.kind === "day" || column.kind === "number") return null;
  // An unlisted choice stays as typed: it equals no known one, and people can see it.
  return reading.state === "blank" ? "" : tidyText(describeCell(cell));
}
