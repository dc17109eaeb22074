import { cellName } from "../cells/sheetGrid";
import type { CellBlock } from "../changes/cellBlocks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Numbers that are to be read as per cents get their sign: one call for each of two formats. */
export function showPerCents(sheet: Sheet, blocks: readonly CellBlock[]): void {
  const placesOf = new Map<string, string[]>();
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, down) => {
      line.forEach((cell, across) => {
        if (cell.kind !== "number" || cell.percent !== true) return;
        const isWhole = Number.isInteger(Number((cell.number * 100).toPrecision(12)));
        const format = isWhole ? "0%" : "0.0%";
        const place = cellName(column + across, row + down);
        placesOf.set(format, [...(placesOf.get(format) ?? []), place]);
      });
    });
  }
  for (const [format, places] of placesOf) sheet.getRangeList(places).setNumberFormat(format);
}
