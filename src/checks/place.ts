import { rowKey } from "../changes/rowIdentity";
import { clipped } from "../domain/words/quoted";
import type { TableReading, TableRow } from "../tables/tableReading";

/** The row's key as people know it; a row without one goes by its number. */
export function keyOfRow(reading: TableReading, row: TableRow): string {
  const key = rowKey(reading, row);
  return key === "" ? `Row ${row.sheetRow}` : key;
}

/** How a sentence begins: an organisation stands for itself, other rows name their tab. */
export function placeOfRow(reading: TableReading, key: string): string {
  const name = clipped(key);
  return reading.table.rowsAre === "members" ? name : `${reading.table.name}, ${name}`;
}

/** "Email (K20)". */
export function cellInWords(column: string, cell: string): string {
  return `${clipped(column)} (${cell})`;
}
