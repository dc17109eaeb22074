import type { CellValue } from "../cells/cellValue";
import { cellName } from "../cells/sheetGrid";
import type { CellBlock } from "../changes/cellBlocks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const PLAIN_TEXT = "@";

/**
 * Gives cells of plain text the format of the day or the number that is about to be written there:
 * they would show 31 March 2009 as 39903. Every other format is a person's and stays. `blocks` are
 * of one column each; one call a column, and one or two a format.
 */
export function leavePlainText(sheet: Sheet, blocks: readonly CellBlock[]): void {
  const written = blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap(([cell], down) => {
      const format = formatOf(cell);
      return format === null ? [] : [{ row: row + down, column, format }];
    }),
  );
  const placesOf = new Map<string, string[]>();
  for (const column of new Set(written.map((cell) => cell.column))) {
    const inColumn = written.filter((cell) => cell.column === column);
    const first = Math.min(...inColumn.map(({ row }) => row));
    const last = Math.max(...inColumn.map(({ row }) => row));
    const formats = sheet.getRange(first, column, last - first + 1, 1).getNumberFormats();
    for (const { row, format } of inColumn) {
      if (formats[row - first]?.[0] !== PLAIN_TEXT) continue;
      placesOf.set(format, [...(placesOf.get(format) ?? []), cellName(column, row)]);
    }
  }
  for (const [format, places] of placesOf) sheet.getRangeList(places).setNumberFormat(format);
}

function formatOf(cell: CellValue | undefined): string | null {
  if (cell?.kind === "day") return "d mmm yyyy";
  return cell?.kind === "number" ? "General" : null;
}
