import { cellName } from "../../cells/sheetGrid";
import type { TableReading, TableRow } from "../../tables/tableReading";
import type { Place } from "../calls/states/place";

/** Where a field of a row stands; its first column where there is no such column, null without the tab. */
export function placeInTable(
  { sheetName, columnOf }: TableReading,
  row: Pick<TableRow, "sheetRow">,
  field: string,
): Place | null {
  if (sheetName === null) return null;
  return { sheet: sheetName, cell: cellName(columnOf[field] ?? 1, row.sheetRow) };
}

/** The first row below all that is filled in; null without the tab. */
export function nextRowOf(reading: TableReading): Place | null {
  const { sheetName, headerRow, rows } = reading;
  if (sheetName === null) return null;
  const last = rows[rows.length - 1]?.sheetRow ?? headerRow ?? 1;
  return { sheet: sheetName, cell: cellName(1, last + 1) };
}
