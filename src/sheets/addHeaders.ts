import { BLANK, type CellValue, textCell } from "../cells/cellValue";
import { columnName, type SheetGrid } from "../cells/sheetGrid";
import type { ColumnLayout } from "../tables/layout";
import { readTable } from "../tables/readTable";
import type { Table } from "../tables/table";
import type { TableReading } from "../tables/tableReading";
import { ensureColumns } from "./writeBlocks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER = { paper: "#e8eaed", ink: "#202124", autoPaper: "#bdc1c6" };

/**
 * Adds headers right of all that is in use, with the formats of their columns: what a person keeps
 * in a column without a header is not to come under one. Returns the table as it stands now, without
 * reading it again. The number of calls grows with the number of formats, which are two or three,
 * and not with that of columns: a job may add what it needs on its way.
 */
export function addHeaders<T extends Table>(
  sheet: Sheet,
  table: T,
  grid: SheetGrid,
  missing: readonly ColumnLayout[],
): TableReading<T> {
  const row = readTable(table, [grid]).headerRow ?? 1;
  const before = columnsInUse(grid);
  ensureColumns(sheet, before + missing.length);
  const range = sheet.getRange(row, before + 1, 1, missing.length);
  range.setValues([missing.map(({ title }) => title)]);
  range.setBackgrounds([missing.map(({ auto }) => (auto ? HEADER.autoPaper : HEADER.paper))]);
  range.setFontColor(HEADER.ink).setFontWeight("bold").setVerticalAlignment("top").setWrap(true);
  setFormats(sheet, row, before, missing);
  return readTable(table, [withHeaders(grid, row, before, missing)]);
}

/**
 * How far right the grid goes: formulas that show nothing are in use too, and only the grid's width
 * tells of them. Sheets says of an empty tab that A1 is in use.
 */
function columnsInUse({ cells }: SheetGrid): number {
  const isEmpty = cells.every((row) => row.every(({ kind }) => kind === "blank"));
  return isEmpty ? 0 : (cells[0]?.length ?? 0);
}

/** One call for each format that occurs, whatever the number of columns that have it. */
function setFormats(
  sheet: Sheet,
  headerRow: number,
  before: number,
  missing: readonly ColumnLayout[],
): void {
  const placesOf = new Map<string, string[]>();
  missing.forEach(({ format }, index) => {
    if (format === "") return;
    const column = columnName(before + 1 + index);
    const places = placesOf.get(format) ?? [];
    placesOf.set(format, [...places, `${column}${headerRow + 1}:${column}`]);
  });
  for (const [format, places] of placesOf) sheet.getRangeList(places).setNumberFormat(format);
}

function withHeaders(
  grid: SheetGrid,
  headerRow: number,
  before: number,
  missing: readonly ColumnLayout[],
): SheetGrid {
  const titles = missing.map(({ title }) => textCell(title));
  const rows = grid.cells.length >= headerRow ? grid.cells : [...grid.cells, []];
  const cells = rows.map((row, index): readonly CellValue[] => {
    const padded = Array.from({ length: before }, (_, column) => row[column] ?? BLANK);
    return index === headerRow - 1 ? [...padded, ...titles] : row;
  });
  return { name: grid.name, cells };
}
