import { cellName } from "../../src/cells/sheetGrid";
import type { TableName } from "../../src/tables/tableName";
import { TABLES } from "../../src/tables/tables";

/**
 * The A1 name of a cell by its tab, header and row, where a workbook is laid out as declared:
 * "U2" for `at("Members", "Buddy", 2)`. Throws where the tab declares no such header.
 */
export function at(table: TableName, header: string, row: number): string {
  return cellName(columnAt(table, header), row);
}

/** The cell of the first column of people's own, right of all that is declared: "AF3". */
export function beyond(table: TableName, row: number): string {
  return cellName(Object.keys(TABLES[table].columns).length + 1, row);
}

/** The column of a declared header, from 1. */
export function columnAt(table: TableName, header: string): number {
  const index = Object.values(TABLES[table].columns).findIndex(({ title }) => title === header);
  if (index < 0) throw new Error(`${table} declares no column called ${header}.`);
  return index + 1;
}

/** A row's texts under the declared headers, in their order, as far as the last that is named. */
export function inColumns(table: TableName, row: Readonly<Record<string, string>>): string[] {
  const columns = Object.keys(row).map((header) => columnAt(table, header));
  const titles = Object.values(TABLES[table].columns).map(({ title }) => title);
  return titles.slice(0, Math.max(...columns)).map((title) => row[title] ?? "");
}
