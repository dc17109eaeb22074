import type { Change } from "../changes/change";
import { placeFormats } from "../changes/placeFormats";
import type { TableReading } from "../tables/tableReading";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Shows figures in the unit of their row: one getNumberFormats across the columns, then one call a
 * format for the cells that differ; none of them grows with the rows.
 */
export function showInUnit(
  sheet: Sheet,
  change: Extract<Change, { kind: "rewrite columns" }>,
  reading: TableReading,
): void {
  const columns = (change.inUnit ?? []).flatMap((field) => reading.columnOf[field] ?? []);
  const rows = reading.rows.map(({ sheetRow }) => sheetRow);
  if (columns.length === 0 || rows.length === 0) return;
  const [left, top] = [Math.min(...columns), Math.min(...rows)];
  const [width, height] = [Math.max(...columns) - left + 1, Math.max(...rows) - top + 1];
  const formats: string[][] = sheet.getRange(top, left, height, width).getNumberFormats();
  const places = placeFormats(change, reading, (row, column) => {
    return formats[row - top]?.[column - left] ?? "";
  });
  for (const [format, cells] of places) sheet.getRangeList([...cells]).setNumberFormat(format);
}
