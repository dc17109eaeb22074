/** Where in the header of a table a column stands; null where none is called so. */
export function columnAt(cells: readonly string[], title: RegExp): number | null {
  const found = cells.findIndex((cell) => title.test(cell));
  return found < 0 ? null : found;
}

/** What stands in a column of a row; "" for a column that there is not. */
export function cellAt(cells: readonly string[], column: number | null): string {
  return column === null ? "" : (cells[column] ?? "");
}
