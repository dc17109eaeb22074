import type { CalendarDate } from "../cells/calendarDate";
import type { LocaleAndZone } from "../cells/localeAndZone";
import { normalisedTitle } from "../cells/normalisedTitle";
import type { SheetGrid } from "../cells/sheetGrid";
import type { CellBlock } from "../changes/cellBlocks";
import { once } from "../domain/once";
import type { Table } from "../tables/table";
import { acceptedTable } from "../tables/tabs/acceptedTable";
import { membersTable } from "../tables/tabs/membersTable";
import { readGrid } from "./readGrids";
import { lookAt } from "./sheetLook";
import { spreadsheetZone } from "./spreadsheetZone";
import { writeJustSeen } from "./writeGuarded";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** An edit of the Members tab, with what the check while typing may read and write. */
export interface EditedMembers {
  readonly rows: { readonly first: number; readonly last: number };
  readonly today: CalendarDate | null;
  readonly localeAndZone: LocaleAndZone;
  /** Members, and Accepted where it has rows: one or two calls that read cells. */
  readGrids(): readonly SheetGrid[];
  /** One call that writes cells, and one that looks what it fell on. Call it after `readGrids`. */
  write(block: CellBlock): void;
}

/** Null, after the two calls that tell which tab it is, where the edit is not in Members. */
export function editedMembers(range: Range): EditedMembers | null {
  const sheet = range.getSheet();
  const name = sheet.getName();
  if (!isTab(membersTable, name)) return null;
  const spreadsheet = sheet.getParent();
  const zone = spreadsheetZone(spreadsheet);
  const lookAtMembers = once(() => lookAt(sheet, name, zone));
  return {
    rows: { first: range.getRow(), last: range.getLastRow() },
    today: zone.dayOf(new Date()).day,
    localeAndZone: { locale: spreadsheet.getSpreadsheetLocale(), timeZone: zone.name },
    readGrids: () => {
      const accepted = spreadsheet.getSheetByName(acceptedTable.name);
      const isAnyAccepted = accepted !== null && accepted.getLastRow() > 1;
      const grids = isAnyAccepted ? [readGrid(accepted, acceptedTable.name, zone)] : [];
      // Members last: the fewer calls lie between this look and the write, the less can move.
      return [...grids, lookAtMembers().grid];
    },
    write: (block) => {
      const target = { sheet, name, table: membersTable, zone, earlier: null };
      writeJustSeen(target, lookAtMembers(), block);
    },
  };
}

function isTab(table: Table, name: string): boolean {
  const normalised = normalisedTitle(name);
  return [table.name, ...table.aliases].some((title) => normalisedTitle(title) === normalised);
}
