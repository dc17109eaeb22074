import { BLANK, type CellValue, describeCell, tidyText } from "../cells/cellValue";
import { normalisedTitle } from "../cells/normalisedTitle";
import type { SheetGrid } from "../cells/sheetGrid";
import { cellAt } from "./cellOf";
import type { Column } from "./column";
import { fieldsByTitle } from "./findHeader";
import { columnsByField, findHeaderRow, headersOf } from "./headerRow";
import { readCell } from "./readCell";
import { rowsInUse } from "./rowsInUse";
import type { Table } from "./table";
import type { RecordOf, TableReading } from "./tableReading";

const NOTHING_READ = {
  headerRow: null,
  headers: [],
  columnOf: {},
  rows: [],
  lastUsedRow: 0,
  reach: { row: 0, column: 0 },
  passedOver: [],
  otherTables: [],
};

/** The tab that holds a table: by its name, else by an alias. */
export function findGrid(table: Table, grids: readonly SheetGrid[]): SheetGrid | null {
  for (const name of [table.name, ...table.aliases]) {
    const normalised = normalisedTitle(name);
    const found = grids.find((grid) => normalisedTitle(grid.name) === normalised);
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
  const headerRow = findHeaderRow(grid, fields);
  if (headerRow === null) {
    return { ...NOTHING_READ, table, sheetName: grid.name };
  }
  const headers = headersOf(grid, headerRow, fields);
  const found = {
    table,
    sheetName: grid.name,
    headerRow,
    headers,
    reach: { row: grid.cells.length, column: grid.cells[0]?.length ?? 0 },
    columnOf: columnsByField(table.columns, headers),
  };
  return { ...found, ...rowsInUse(grid, { ...found, fields }) };
}

/** The records of a reading, in the order of the sheet. */
export function recordsOf<T extends Table>(reading: TableReading<T>): RecordOf<T>[] {
  const columns = Object.entries(reading.table.columns);
  // Copying one whole record keeps those of a large sheet small and quick to read.
  const ofBlanks = columns.map(([field, column]) => [field, recordValue(column, BLANK)] as const);
  const blank = Object.fromEntries([["row", null], ...ofBlanks]);
  const placed = columns.flatMap(([field, column]) => {
    const at = reading.columnOf[field];
    return at === undefined ? [] : [{ field, column, at }];
  });
  return reading.rows.map((row) => {
    const values: Record<string, unknown> = { ...blank, row };
    for (const { field, column, at } of placed) {
      const cell = cellAt(row, at);
      if (cell.kind !== "blank") values[field] = recordValue(column, cell);
    }
    return values as RecordOf<T>;
  });
}

function recordValue(column: Column, cell: CellValue): unknown {
  const reading = readCell(column, cell);
  if (reading.state === "read" || reading.state === "converted") return reading.value;
  if (column.nature === "day" || column.nature === "number") return null;
  // An unlisted choice stays as typed: it equals no known one, and people can see it.
  return reading.state === "blank" ? "" : tidyText(describeCell(cell));
}
