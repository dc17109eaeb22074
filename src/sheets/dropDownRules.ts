import type { DropDown } from "../tables/kinds/kindOfColumn";
import { readTable } from "../tables/readTable";
import type { Table } from "../tables/table";
import { TABLES } from "../tables/tables";
import { readGrid } from "./readGrids";
import type { SpreadsheetZone } from "./spreadsheetZone";
import type { WorkbookSheets } from "./workbookSheets";

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** The rule behind a drop-down; null where the table that it lists is not there. */
export type DropDownRules = (dropDown: DropDown) => DataValidation | null;

/** The rules of one set-up: one that several columns share is made once. */
export function dropDownRules(sheets: WorkbookSheets, zone: SpreadsheetZone): DropDownRules {
  const made = new Map<string, DataValidation | null>();
  return (dropDown) => {
    const name = JSON.stringify(dropDown);
    const rule = made.get(name) ?? dropDownRule(dropDown, sheets, zone);
    made.set(name, rule);
    return rule;
  };
}

function dropDownRule(
  dropDown: DropDown,
  sheets: WorkbookSheets,
  zone: SpreadsheetZone,
): DataValidation | null {
  // A value outside the list may be typed: the checks say in words what is wrong with it.
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if (dropDown.kind === "list") {
    return builder.requireValueInList([...dropDown.options], true).build();
  }
  const table: Table = TABLES[dropDown.table];
  const found = sheets.sheetOf(table);
  if (found === null) return null;
  const reading = readTable(table, [readGrid(found.sheet, found.name, zone)]);
  const { headerRow, columnOf } = reading;
  const column = columnOf[table.key[0] ?? ""];
  if (headerRow === null || column === undefined) return null;
  const rows = found.sheet.getMaxRows() - headerRow;
  if (rows < 1) return null;
  const keys = found.sheet.getRange(headerRow + 1, column, rows, 1);
  return builder.requireValueInRange(keys, true).build();
}
