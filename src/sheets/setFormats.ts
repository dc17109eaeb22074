import { columnName } from "../cells/sheetGrid";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How a cell is to be shown; row and column from 1. */
export interface FormatPlace {
  readonly row: number;
  readonly column: number;
  readonly format: string;
}

/**
 * Gives cells their formats, where they have others: one getNumberFormats across them all, then one
 * call a format, of which people use a few.
 */
export function setFormats(sheet: Sheet, places: readonly FormatPlace[]): void {
  if (places.length === 0) return;
  const [top, bottom] = spanOf(places.map(({ row }) => row));
  const [left, right] = spanOf(places.map(({ column }) => column));
  const formats: string[][] = sheet
    .getRange(top, left, bottom - top + 1, right - left + 1)
    .getNumberFormats();
  const placesOf = new Map<string, FormatPlace[]>();
  for (const place of places) {
    if (formats[place.row - top]?.[place.column - left] === place.format) continue;
    const known = placesOf.get(place.format);
    if (known === undefined) placesOf.set(place.format, [place]);
    else known.push(place);
  }
  for (const [format, cells] of placesOf) {
    sheet.getRangeList(runsOf(cells)).setNumberFormat(format);
  }
}

function spanOf(numbers: readonly number[]): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, 0];
  for (const one of numbers) {
    low = Math.min(low, one);
    high = Math.max(high, one);
  }
  return [low, high];
}

/** "K20:K31" for each run of cells below each other. */
function runsOf(cells: readonly FormatPlace[]): string[] {
  const runs: { column: number; first: number; last: number }[] = [];
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const { row, column } of sorted) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.column === column && run.last === row - 1) run.last = row;
    else runs.push({ column, first: row, last: row });
  }
  return runs.map(({ column, first, last }) => {
    const name = columnName(column);
    return `${name}${first}:${name}${last}`;
  });
}
