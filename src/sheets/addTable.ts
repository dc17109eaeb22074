import type { Table } from "../tables/table";
import { TABLES_IN_ORDER } from "../tables/tables";
import type { WorkbookSheet, WorkbookSheets } from "./workbookSheets";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Adds an empty tab for the table, right after the nearest one before it in the design's order. */
export function addTable(
  spreadsheet: Spreadsheet,
  sheets: WorkbookSheets,
  table: Table,
): WorkbookSheet {
  const position = positionOf(table, sheets);
  const added = { name: table.name, sheet: spreadsheet.insertSheet(table.name, position) };
  sheets.add(added, position);
  return added;
}

function positionOf(table: Table, sheets: WorkbookSheets): number {
  const before = TABLES_IN_ORDER.slice(
    0,
    TABLES_IN_ORDER.findIndex(({ name }) => name === table.name),
  );
  const positions = before.map((earlier) => {
    const found = sheets.sheetOf(earlier);
    return found === null ? 0 : sheets.all.indexOf(found) + 1;
  });
  return Math.max(0, ...positions);
}
