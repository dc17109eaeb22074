import { layoutOf } from "../tables/layout";
import { readTable } from "../tables/readTable";
import { isSpare, type Table } from "../tables/table";
import { settingsTable } from "../tables/tabs/settingsTable";
import { addHeaders } from "./addHeaders";
import { addSettings } from "./addSettings";
import { addTable } from "./addTable";
import { mendColumns } from "./mendColumns";
import type { PlacedColumn } from "./placedColumn";
import { quotedList } from "./quotedList";
import { readGrid } from "./readGrids";
import type { SpreadsheetZone } from "./spreadsheetZone";
import type { WorkbookSheets } from "./workbookSheets";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface LaidOut {
  /** The tab is new: all that is in it goes without saying. */
  readonly isNew: boolean;
  /** A sentence for each thing that was added to a tab that was there, or that stands in the way. */
  readonly sentences: readonly string[];
}

/**
 * Lays a table out, or mends its layout: adds what is missing and touches nothing else, and spare
 * columns only `withSpare`. Running it again adds nothing.
 */
export function layOutTable(
  spreadsheet: Spreadsheet,
  sheets: WorkbookSheets,
  table: Table,
  zone: SpreadsheetZone,
  { withSpare }: { readonly withSpare: boolean },
): LaidOut {
  const found = sheets.sheetOf(table);
  const isNew = found === null;
  const { name, sheet } = found ?? addTable(spreadsheet, sheets, table);
  const grid = readGrid(sheet, name, zone);
  let reading = readTable(table, [grid]);
  const isEmpty = grid.cells.every((row) => row.every((cell) => cell.kind === "blank"));
  if (reading.headerRow === null && !isEmpty) {
    const inTheWay = `Left the tab "${name}" as it is: none of its first rows holds a header of ${table.name}. Move what is in it to another tab, then set up the workbook again.`;
    return { isNew, sentences: [inTheWay] };
  }
  const layout = layoutOf(table);
  const missing = layout.filter(
    ({ field }) => reading.columnOf[field] === undefined && (withSpare || !isSpare(table, field)),
  );
  const sentences: string[] = [];
  if (missing.length > 0) {
    reading = addHeaders(sheet, table, grid, missing);
    sentences.push(`${name}: added ${quotedList(missing.map(({ title }) => title))}.`);
  }
  const columns = layout.flatMap((column): PlacedColumn[] => {
    const at = reading.columnOf[column.field];
    return at === undefined ? [] : [{ layout: column, column: at }];
  });
  mendColumns(sheet, sheets, zone, reading, columns, new Set(missing.map(({ field }) => field)));
  if (table.rowsAre === "settings") {
    sentences.push(
      ...addSettings(sheet, readTable(settingsTable, [readGrid(sheet, name, zone)]), zone, {
        withSpare,
      }),
    );
  }
  return { isNew, sentences: isNew ? [] : sentences };
}
