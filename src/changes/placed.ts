import { BLANK, type CellValue } from "../cells/cellValue";
import { cellAt } from "../tables/cellOf";
import type { TableReading } from "../tables/readTable";
import { type Blocks, cellBlocks, type Wanted } from "./cellBlocks";
import type { RowValues } from "./change";

/** Where a change lands in the table as it stands now. */
export interface Placed extends Blocks {
  /** Sheet rows inside the blocks that are no records, such as totals: their formulas stay. */
  readonly kept: readonly number[];
  readonly refused: readonly string[];
}

/** The blocks that make the table hold what is wanted. */
export function placed(
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

/** The first row below all that is in use. */
export function nextRow(reading: TableReading): number {
  return reading.lastUsedRow + 1;
}

/** The cells of new rows, one below the other. */
export function wantedRows(
  reading: TableReading,
  rows: readonly RowValues[],
  from: number,
): Wanted {
  const wanted: Wanted = new Map();
  rows.forEach((values, index) => {
    wantRow(wanted, reading, from + index, values);
  });
  return wanted;
}

/** Fields that the sheet has no column for are left out. */
export function wantRow(
  wanted: Wanted,
  reading: TableReading,
  row: number,
  values: RowValues,
): void {
  for (const [field, value] of Object.entries(values)) {
    const column = reading.columnOf[field];
    if (column !== undefined) want(wanted, row, column, value);
  }
}

export function want(wanted: Wanted, row: number, column: number, value: CellValue): void {
  const cells = wanted.get(row);
  if (cells) cells.set(column, value);
  else wanted.set(row, new Map([[column, value]]));
}
