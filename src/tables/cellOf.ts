import { BLANK, type CellValue, describeCell, tidyText } from "../cells/cellValue";
import type { Table } from "./table";
import type { TableReading, TableRow } from "./tableReading";

export function cellAt(row: TableRow, column: number): CellValue {
  return row.cells[column - 1] ?? BLANK;
}

/** The cell of a declared field; blank where the sheet has no such column. */
export function cellOf<T extends Table>(
  reading: TableReading<T>,
  row: TableRow,
  field: keyof T["columns"] & string,
): CellValue {
  const column = reading.columnOf[field];
  return column === undefined ? BLANK : cellAt(row, column);
}

/** What the cell of a declared field shows, its spaces tidied; "" where the sheet has no such column. */
export function textOfField<T extends Table>(
  reading: TableReading<T>,
  row: TableRow,
  field: keyof T["columns"] & string,
): string {
  return tidyText(describeCell(cellOf(reading, row, field)));
}
