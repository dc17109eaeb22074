import type { CalendarDate } from "../cells/calendarDate";
import type { LocaleAndZone } from "../cells/localeAndZone";
import { normalisedTitle } from "../cells/normalisedTitle";
import type { SheetGrid } from "../cells/sheetGrid";
import type { CellBlock } from "../changes/cellBlocks";
import type { Table } from "../tables/table";
import { acceptedTable } from "../tables/tabs/acceptedTable";
import { membersTable } from "../tables/tabs/membersTable";
import { readGrid } from "./readGrids";
import { spreadsheetZone } from "./spreadsheetZone";
import { writeBlocks } from "./writeBlocks";

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
      const members = readGrid(sheet, name, zone);
      if (accepted === null) return [members];
      return [members, readGrid(accepted, acceptedTable.name, zone)];
    },
    write: (block) => writeBlocks(sheet, [block], zone),
  };
}

function isTab(table: Table, name: string): boolean {
  const normalised = normalisedTitle(name);
  return [table.name, ...table.aliases].some((title) => normalisedTitle(title) === normalised);
}
