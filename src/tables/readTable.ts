import { cellAt, cellOf } from "../domain/cellOf";
import { BLANK, type CellValue, describeCell, isUnused, tidyText } from "../domain/cellValue";
import { fieldsByTitle, findHeader } from "../domain/findHeader";
import { normalisedTitle } from "../domain/normalisedTitle";
import type { SheetGrid } from "../domain/sheetGrid";
import type { Column } from "./column";
import { readCell } from "./readCell";
import type { Table, ValuesOf } from "./table";

export { cellAt, cellOf, findHeader, normalisedTitle };

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
}

/** A row's values by field, and where it stands. */
export type RecordOf<T extends Table> = ValuesOf<T> & { readonly row: TableRow };

const HEADER_SEARCH_ROWS = 20;

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
    return { table, sheetName: null, headerRow: 0, headers: [], columnOf: {}, rows: [] };
  }
  const fields = fieldsByTitle(table.columns);
  const headerIndex = findHeaderRow(grid, fields);
  if (headerIndex < 0) {
    return { table, sheetName: grid.name, headerRow: 0, headers: [], columnOf: {}, rows: [] };
  }
  const headers = (grid.cells[headerIndex] ?? []).map((cell, index) => {
    const title = tidyText(describeCell(cell));
    return { title, column: index + 1, field: fields.get(normalisedTitle(title)) ?? null };
  });
  const columnOf: Record<string, number> = {};
  for (const { field, column, title } of headers) {
    if (field === null) continue;
    const held = columnOf[field];
    // The column's own title beats an alias that happens to stand further left.
    const ownTitle = normalisedTitle(table.columns[field]?.title ?? "") === normalisedTitle(title);
    const heldTitle = held === undefined ? "" : (headers[held - 1]?.title ?? "");
    const heldIsOwn =
      normalisedTitle(heldTitle) === normalisedTitle(table.columns[field]?.title ?? "");
    if (held === undefined || (ownTitle && !heldIsOwn)) columnOf[field] = column;
  }
  const rows: TableRow[] = [];
  grid.cells.forEach((cells, index) => {
    if (index > headerIndex && cells.some((cell) => !isUnused(cell))) {
      rows.push({ sheetRow: index + 1, cells });
    }
  });
  return {
    table,
    sheetName: grid.name,
    headerRow: headerIndex + 1,
    headers,
    columnOf,
    rows,
  };
}

/** The records of a reading, in the order of the sheet. */
export function recordsOf<T extends Table>(reading: TableReading<T>): RecordOf<T>[] {
  const fields = Object.entries(reading.table.columns).map(
    ([field, column]) => [field, column, reading.columnOf[field]] as const,
  );
  return reading.rows.map((row) => {
    const values: Record<string, unknown> = { row };
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

/** The row, among the first twenty, with most known headers: titles may stand above it. */
function findHeaderRow(grid: SheetGrid, fields: ReadonlyMap<string, string>): number {
  let best = -1;
  let most = 0;
  grid.cells.slice(0, HEADER_SEARCH_ROWS).forEach((cells, index) => {
    const known = new Set<string>();
    for (const cell of cells) {
      const field = cell.kind === "text" ? fields.get(normalisedTitle(cell.text)) : undefined;
      if (field !== undefined) known.add(field);
    }
    if (known.size > most) {
      most = known.size;
      best = index;
    }
  });
  return best;
}
