import { cellAt } from "../domain/cellOf";
import { BLANK, type CellValue, isUnused, sameCell } from "../domain/cellValue";
import { findHeader } from "../domain/findHeader";
import { cellName } from "../domain/sheetGrid";
import type { Column } from "../tables/column";
import { readCell } from "../tables/readCell";
import type { TableReading, TableRow } from "../tables/readTable";
import { type CellBlock, cellBlocks, type Wanted } from "./cellBlocks";
import type { Change, RowValues } from "./change";
import { rowFinder } from "./rowIdentity";

/** Where a change lands in the table as it stands now. */
export interface Placed {
  readonly blocks: readonly CellBlock[];
  /** Sheet rows inside the blocks that are no records, such as totals: their formulas stay. */
  readonly kept: readonly number[];
  readonly cellsChanged: number;
  readonly refused: readonly string[];
}

type Placeable = Exclude<Change, { kind: "add table" | "add columns" }>;

/**
 * Finds every record again by its key and says which cells to write. Cells that already hold the
 * value are not counted, so a change that was made before comes to no blocks at all.
 */
export function placeChange(change: Placeable, reading: TableReading): Placed {
  switch (change.kind) {
    case "rewrite columns":
      return placeRewrite(change, reading);
    case "replace rows":
      return placeReplacement(change, reading);
    case "append rows":
      return placed(reading, wantedRows(reading, change.rows, nextRow(reading)), "whole span", []);
    case "set cells":
      return placeCells(change, reading);
    default:
      return change satisfies never;
  }
}

function placeRewrite(
  change: Extract<Change, { kind: "rewrite columns" }>,
  reading: TableReading,
): Placed {
  const find = rowFinder(reading);
  const refused: string[] = [];
  const valuesOf = new Map<TableRow, RowValues>();
  for (const { row, values } of change.rows) {
    const found = find(row);
    if (found) valuesOf.set(found, values);
    else refused.push(`${change.table}: "${row.key}" was moved away or changed meanwhile.`);
  }
  const wanted: Wanted = new Map();
  for (const row of reading.rows) {
    const values = valuesOf.get(row);
    for (const field of change.fields) {
      const column = reading.columnOf[field];
      if (column !== undefined) want(wanted, row.sheetRow, column, values?.[field] ?? BLANK);
    }
  }
  // Where a person has cleared a row, what the add-on wrote in it goes as well.
  for (const row of reading.passedOver) {
    if (holdsTypedCells(reading, row)) continue;
    for (const field of change.fields) {
      const column = reading.columnOf[field];
      if (column !== undefined) want(wanted, row.sheetRow, column, BLANK);
    }
  }
  return placed(reading, wanted, "whole span", refused);
}

function holdsTypedCells(reading: TableReading, row: TableRow): boolean {
  return reading.headers.some(({ field, column }) => {
    const auto = field !== null && (reading.table.columns[field]?.auto ?? false);
    return !auto && !isUnused(cellAt(row, column));
  });
}

function placeReplacement(
  change: Extract<Change, { kind: "replace rows" }>,
  reading: TableReading,
): Placed {
  const column = reading.columnOf[change.field];
  const matchColumn = reading.columnOf[change.matchOn];
  if (column === undefined || matchColumn === undefined) {
    const refused = [`${change.table}: its headers are missing.`];
    return { blocks: [], kept: [], cellsChanged: 0, refused };
  }
  const holds = (field: string, cell: CellValue, value: CellValue): boolean => {
    return readsSame(reading.table.columns[field], cell, value);
  };
  const replaced = reading.rows.filter((row) => {
    return holds(change.field, cellAt(row, column), change.equals);
  });
  const wanted: Wanted = new Map();
  const added: RowValues[] = [];
  for (const values of change.rows) {
    const at = replaced.findIndex((row) =>
      holds(change.matchOn, cellAt(row, matchColumn), values[change.matchOn] ?? BLANK),
    );
    const [row] = at < 0 ? [] : replaced.splice(at, 1);
    if (row === undefined) added.push(values);
    else if (differs(reading, row, values, change.ignoring)) {
      wantRow(wanted, reading, row.sheetRow, values);
    }
  }
  // What is new takes the place of what has gone: no blank row is left between the others.
  for (const surplus of replaced) {
    const values = added.shift();
    if (values !== undefined) {
      wantRow(wanted, reading, surplus.sheetRow, values);
      continue;
    }
    for (const at of Object.values(reading.columnOf)) {
      if (at !== undefined) want(wanted, surplus.sheetRow, at, BLANK);
    }
  }
  for (const [row, cells] of wantedRows(reading, added, nextRow(reading))) wanted.set(row, cells);
  return placed(reading, wanted, "whole span", []);
}

/** A day may stand there as text or as a bare number, where another program has written it. */
function readsSame(column: Column | undefined, cell: CellValue, value: CellValue): boolean {
  if (column === undefined) return sameCell(cell, value);
  const [read, wanted] = [readCell(column, cell), readCell(column, value)];
  return "value" in read && "value" in wanted && read.value === wanted.value;
}

function placeCells(change: Extract<Change, { kind: "set cells" }>, reading: TableReading): Placed {
  const refused: string[] = [];
  const wanted: Wanted = new Map();
  const find = rowFinder(reading);
  // Several cells of one row may change: each row is looked for once.
  const found = new Map<string, TableRow | null>();
  for (const { row: identity, title, from, to } of change.cells) {
    const name = JSON.stringify([identity.key, identity.fingerprint]);
    const row = found.has(name) ? (found.get(name) ?? null) : find(identity);
    found.set(name, row);
    const header = findHeader(reading, title);
    if (row === null || header === undefined) {
      refused.push(`${change.table}: "${identity.key}", ${title} is no longer there.`);
      continue;
    }
    if (sameCell(cellAt(row, header.column), from)) {
      want(wanted, row.sheetRow, header.column, to);
    } else {
      const place = cellName(header.column, row.sheetRow);
      refused.push(
        `${identity.key}: ${title} (${place}) has changed since; look at it again before mending it.`,
      );
    }
  }
  return placed(reading, wanted, "single cells", refused);
}

function placed(
  reading: TableReading,
  wanted: Wanted,
  shape: "whole span" | "single cells",
  refused: readonly string[],
): Placed {
  const rows = new Map([...reading.rows, ...reading.passedOver].map((row) => [row.sheetRow, row]));
  const current = (row: number, column: number): CellValue => {
    const held = rows.get(row);
    return held === undefined ? BLANK : cellAt(held, column);
  };
  const kept = reading.passedOver.map(({ sheetRow }) => sheetRow).filter((row) => !wanted.has(row));
  return { ...cellBlocks(wanted, current, shape), kept, refused };
}

function differs(
  reading: TableReading,
  row: TableRow,
  values: RowValues,
  ignoring: readonly string[],
): boolean {
  return Object.entries(values).some(([field, value]) => {
    const column = reading.columnOf[field];
    return (
      column !== undefined && !ignoring.includes(field) && !sameCell(cellAt(row, column), value)
    );
  });
}

function nextRow(reading: TableReading): number {
  return reading.lastUsedRow + 1;
}

function wantedRows(reading: TableReading, rows: readonly RowValues[], from: number): Wanted {
  const wanted: Wanted = new Map();
  rows.forEach((values, index) => {
    wantRow(wanted, reading, from + index, values);
  });
  return wanted;
}

function wantRow(wanted: Wanted, reading: TableReading, row: number, values: RowValues): void {
  for (const [field, value] of Object.entries(values)) {
    const column = reading.columnOf[field];
    if (column !== undefined) want(wanted, row, column, value);
  }
}

function want(wanted: Wanted, row: number, column: number, value: CellValue): void {
  const cells = wanted.get(row);
  if (cells) cells.set(column, value);
  else wanted.set(row, new Map([[column, value]]));
}
