import { cellName } from "../cells/sheetGrid";
import type { TableReading } from "../tables/tableReading";
import type { Change } from "./change";
import { rowFinder } from "./rowIdentity";

/** The formats that cells have now, by row and column of the sheet, both from 1. */
export type FormatAt = (row: number, column: number) => string;

/**
 * For each number format, the names of the cells that are to get it. A cell that is to be plain
 * keeps its format, unless that is of another unit: 14 days would be shown as 1400%.
 */
export function placeFormats(
  { rows, inUnit = [] }: Extract<Change, { kind: "rewrite columns" }>,
  reading: TableReading,
  formatAt: FormatAt,
): ReadonlyMap<string, readonly string[]> {
  const find = rowFinder(reading);
  const placesOf = new Map<string, string[]>();
  for (const { row: identity, formats = {} } of rows) {
    const row = find(identity);
    if (row === null) continue;
    for (const field of inUnit) {
      const column = reading.columnOf[field];
      if (column === undefined) continue;
      const present = formatAt(row.sheetRow, column);
      const expected = formats[field] ?? (isOfUnit(present) ? PLAIN : present);
      if (expected === present) continue;
      const places = placesOf.get(expected) ?? [];
      places.push(cellName(column, row.sheetRow));
      placesOf.set(expected, places);
    }
  }
  return placesOf;
}

const PLAIN = "General";

function isOfUnit(format: string): boolean {
  return /[%\u00a3]/.test(format);
}
