import Papa from "papaparse";
import { normalisedTitle } from "../../../src/cells/normalisedTitle";
import { cellWithTypedText } from "../../sheets/workbook/enteredCell";
import type { Sheet, Workbook } from "../../sheets/workbook/workbook";

/** Two-digit years and days without one do not occur in the sample: any year will do. */
const CURRENT_YEAR = 2009;

/**
 * Types the rows of CSV files into a workbook that is set up, as a person would: under the headers,
 * found by their text, and in Settings beside each name. `tables` is the CSV text by tab name.
 */
export function typeSample(workbook: Workbook, tables: ReadonlyMap<string, string>): void {
  for (const [name, csv] of tables) {
    const sheet = workbook.sheetByName(name);
    if (sheet === undefined) continue;
    const { data } = Papa.parse<Record<string, string>>(csv, {
      header: true,
      skipEmptyLines: true,
    });
    const columns = columnsByTitle(sheet);
    if (name === "Settings") typeSettings(sheet, columns, data);
    else for (const [index, row] of data.entries()) typeRow(sheet, columns, index + 2, row);
  }
}

function typeSettings(
  sheet: Sheet,
  columns: ColumnsByTitle,
  rows: readonly Record<string, string>[],
): void {
  const [setting, value] = [columns.get("setting"), columns.get("value")];
  if (setting === undefined || value === undefined) return;
  const rowOf = new Map<string, number>();
  for (let row = 2; row <= sheet.lastRow(); row++) {
    rowOf.set(normalisedTitle(textAt(sheet, row, setting)), row);
  }
  for (const typed of rows) {
    const row = rowOf.get(normalisedTitle(typed.Setting ?? ""));
    if (row !== undefined) typeCell(sheet, row, value, typed.Value ?? "");
  }
}

function typeRow(
  sheet: Sheet,
  columns: ColumnsByTitle,
  row: number,
  typed: Record<string, string>,
): void {
  for (const [title, text] of Object.entries(typed)) {
    const column = columns.get(normalisedTitle(title));
    if (column !== undefined && text !== "") typeCell(sheet, row, column, text);
  }
}

function typeCell(sheet: Sheet, row: number, column: number, text: string): void {
  const context = { locale: sheet.workbook.locale, currentYear: CURRENT_YEAR };
  sheet.setCell(row, column, cellWithTypedText(sheet.cell(row, column), text, context));
}

/** Columns from 1 by their normalised header. */
type ColumnsByTitle = ReadonlyMap<string, number>;

function columnsByTitle(sheet: Sheet): ColumnsByTitle {
  const columns = Array.from({ length: sheet.lastColumn() }, (_, index) => index + 1);
  // Of two columns with one header the first is the table's.
  return new Map(
    columns.map((column) => [normalisedTitle(textAt(sheet, 1, column)), column] as const).reverse(),
  );
}

function textAt(sheet: Sheet, row: number, column: number): string {
  const value = sheet.cell(row, column)?.value;
  return typeof value === "string" ? value : "";
}
