import type { CalendarDate } from "../cells/calendarDate";
import type { LocaleAndZone } from "../cells/localeAndZone";
import { normalisedTitle } from "../cells/normalisedTitle";
import type { SheetGrid } from "../cells/sheetGrid";
import type { CellBlock } from "../changes/cellBlocks";
import type { Table } from "../tables/table";
import { acceptedTable } from "../tables/tabs/acceptedTable";
import { membersTable } from "../tables/tabs/membersTable";
import { readGrid } from "./readGrids";
import { cellToSheet } from "./sheetValue";
import { spreadsheetZone } from "./spreadsheetZone";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** An edit of the Members tab, with what the check while typing may read and write. */
export interface EditedMembers {
  readonly rows: { readonly first: number; readonly last: number };
  readonly today: CalendarDate | null;
  readonly localeAndZone: LocaleAndZone;
  /** Members and Accepted: two calls that read cells. */
  readGrids(): readonly SheetGrid[];
  /** One call that writes cells. */
  write(block: CellBlock): void;
}

/** Null, after the two calls that tell which tab it is, where the edit is not in Members. */
export function editedMembers(range: Range): EditedMembers | null {
  const sheet = range.getSheet();
  const name = sheet.getName();
  if (!isTab(membersTable, name)) return null;
  const spreadsheet = sheet.getParent();
  const zone = spreadsheetZone(spreadsheet);
  return {
    rows: { first: range.getRow(), last: range.getLastRow() },
    today: zone.dayOf(new Date()).day,
    localeAndZone: { locale: spreadsheet.getSpreadsheetLocale(), timeZone: zone.name },
    readGrids: () => {
      const accepted = spreadsheet.getSheetByName(acceptedTable.name);
      const grids = accepted === null ? [] : [readGrid(accepted, acceptedTable.name, zone)];
      // Members last: the fewer calls lie between this look and the write, the less can move.
      return [...grids, readGrid(sheet, name, zone)];
    },
    write: ({ row, column, cells }) => {
      const values = cells.map((line) => line.map((cell) => cellToSheet(cell, zone)));
      sheet.getRange(row, column, cells.length, 1).setValues(values);
    },
  };
}

function isTab(table: Table, name: string): boolean {
  const normalised = normalisedTitle(name);
  return [table.name, ...table.aliases].some((title) => normalisedTitle(title) === normalised);
}
