import { layoutOf } from "../tables/layout";
import type { TableReading } from "../tables/tableReading";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Gives columns of the add-on's own their format again. Whoever pastes or moves cells brings another
 * along: under a date format 21 shows as 20 Jan 1900, and is read back as that day; under that of
 * text or of numbers a day is none.
 */
export function mendFormats(sheet: Sheet, reading: TableReading, columns: readonly number[]): void {
  const { headerRow } = reading;
  if (headerRow === null) return;
  const layout = layoutOf(reading.table);
  for (const column of columns) {
    const declared = layout.find(({ field }) => reading.columnOf[field] === column);
    const rows = sheet.getMaxRows() - headerRow;
    sheet.getRange(headerRow + 1, column, rows, 1).setNumberFormat(declared?.format || "General");
  }
}
