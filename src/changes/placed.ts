import { BLANK, type CellValue } from "../cells/cellValue";
import { cellAt } from "../tables/cellOf";
import type { TableReading } from "../tables/tableReading";
import { type Blocks, cellBlocks, type NewCells } from "./cellBlocks";
import type { RowValues } from "./change";

/** Where a change lands in the table as it stands now. */
export interface Placed extends Blocks {
  /** Sheet rows inside the blocks that are no records, such as totals: their formulas stay. */
  readonly kept: readonly number[];
  readonly refused: readonly string[];
}

/** The blocks that make the table hold the new cells. */
export function placed(
  reading: TableReading,
  newCells: NewCells,
  shape: "whole span" | "single cells",
  refused: readonly string[],
): Placed {
  const rows = new Map([...reading.rows, ...reading.passedOver].map((row) => [row.sheetRow, row]));
  const current = (row: number, column: number): CellValue => {
    const known = rows.get(row);
    return known === undefined ? BLANK : cellAt(known, column);
  };
  const kept = reading.passedOver
    .map(({ sheetRow }) => sheetRow)
    .filter((row) => !newCells.has(row));
  return { ...cellBlocks(newCells, current, shape), kept, refused };
}

/** The first row below all that is in use. */
export function nextRow(reading: TableReading): number {
  return reading.lastUsedRow + 1;
}

/** The cells of new rows, one below the other. */
export function newRows(reading: TableReading, rows: readonly RowValues[], from: number): NewCells {
  const newCells: NewCells = new Map();
  rows.forEach((values, index) => {
    setNewRow(newCells, reading, from + index, values);
  });
  return newCells;
}

/** Fields that the sheet has no column for are left out. */
export function setNewRow(
  newCells: NewCells,
  reading: TableReading,
  row: number,
  values: RowValues,
): void {
  for (const [field, value] of Object.entries(values)) {
    const column = reading.columnOf[field];
    if (column !== undefined) setNewCell(newCells, row, column, value);
  }
}

export function setNewCell(
  newCells: NewCells,
  row: number,
  column: number,
  value: CellValue,
): void {
  const cells = newCells.get(row);
  if (cells) cells.set(column, value);
  else newCells.set(row, new Map([[column, value]]));
}
