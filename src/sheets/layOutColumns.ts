import { columnName } from "../cells/sheetGrid";
import type { Wrapping } from "../tables/kinds/kindOfColumn";
import type { PlacedColumn } from "./placedColumn";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const WRAP_STRATEGIES = { wrap: "WRAP", clip: "CLIP", overflow: "OVERFLOW" } as const;

/**
 * Gives columns that were just added their widths, wrapping and alignment. Neighbours that are alike
 * share a call, so that the calls grow with the number of looks and not with that of columns.
 */
export function layOutColumns(
  sheet: Sheet,
  firstRow: number,
  rows: number,
  columns: readonly PlacedColumn[],
): void {
  const sorted = [...columns].sort((a, b) => a.column - b.column);
  const runs = runsOf(sorted, () => "");
  for (const run of runs) setWidths(sheet, run);
  if (runs.length === 0) return;
  const placesOf = (some: readonly (readonly PlacedColumn[])[]): string[] =>
    some.map((run) => placeOf(run, firstRow, firstRow + rows - 1));
  sheet.getRangeList(placesOf(runs)).setVerticalAlignment("middle");
  const byWrapping = runsOf(sorted, ({ layout }) => layout.wrapping);
  for (const wrapping of new Set(sorted.map(({ layout }) => layout.wrapping))) {
    const alike = byWrapping.filter(([first]) => first?.layout.wrapping === wrapping);
    sheet.getRangeList(placesOf(alike)).setWrapStrategy(strategyOf(wrapping));
  }
}

function strategyOf(wrapping: Wrapping): GoogleAppsScript.Spreadsheet.WrapStrategy {
  return SpreadsheetApp.WrapStrategy[WRAP_STRATEGIES[wrapping]];
}

/** The commonest width for the whole run, then those that differ. */
function setWidths(sheet: Sheet, run: readonly PlacedColumn[]): void {
  const commonest = mostFrequent(run.map(({ layout }) => layout.width));
  sheet.setColumnWidths(run[0]?.column ?? 1, run.length, commonest);
  for (const same of runsOf(run, ({ layout }) => String(layout.width))) {
    const [first] = same;
    if (first === undefined || first.layout.width === commonest) continue;
    sheet.setColumnWidths(first.column, same.length, first.layout.width);
  }
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

/** Columns beside each other that are alike. */
function runsOf(
  sorted: readonly PlacedColumn[],
  alike: (column: PlacedColumn) => string,
): readonly (readonly PlacedColumn[])[] {
  const runs: PlacedColumn[][] = [];
  for (const column of sorted) {
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    const isNext = before !== undefined && before.column + 1 === column.column;
    if (run !== undefined && isNext && alike(before) === alike(column)) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

function placeOf(run: readonly PlacedColumn[], firstRow: number, lastRow: number): string {
  const [first] = run;
  const last = run[run.length - 1];
  return `${columnName(first?.column ?? 1)}${firstRow}:${columnName(last?.column ?? 1)}${lastRow}`;
}
