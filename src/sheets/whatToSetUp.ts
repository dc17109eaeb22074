import { describeCell } from "../cells/cellValue";
import { isBlankGrid } from "../cells/sheetGrid";
import { newSettingRows } from "../changes/newSettingRows";
import { layoutOf } from "../tables/layout";
import { readTable } from "../tables/readTable";
import { isSpare, type Table } from "../tables/table";
import { settingsTable } from "../tables/tabs/settingsTable";
import { type TabBeingLaidOut, withTab } from "./beingLaidOut";
import { quotedList } from "./quotedList";
import { seenBefore } from "./seenBefore";
import type { SpreadsheetZone } from "./spreadsheetZone";
import type { WorkbookSheets } from "./workbookSheets";

/** What *Set up workbook* does to one tab. */
export interface TabToSetUp {
  readonly table: Table;
  /** With what a run before had begun. */
  readonly added: TabBeingLaidOut;
  /** Nothing is to be added to it. */
  readonly isWhole: boolean;
  /** Why it is left as it is; null where it is not. */
  readonly inTheWay: string | null;
}

export function whatToSetUp(
  sheets: WorkbookSheets,
  zone: SpreadsheetZone,
  table: Table,
  begun: TabBeingLaidOut | undefined,
  withSpare: boolean,
): TabToSetUp {
  const found = sheets.sheetOf(table);
  const look = found === null ? null : seenBefore(sheets, found, zone);
  const grids = look === null ? [] : [look.grid];
  const reading = readTable(table, grids);
  const missing = layoutOf(table).filter(
    ({ field }) => reading.columnOf[field] === undefined && (withSpare || !isSpare(table, field)),
  );
  const rows =
    table.rowsAre === "settings"
      ? newSettingRows(readTable(settingsTable, grids), { withSpare })
      : [];
  const added = withTab(begun, {
    isNew: found === null,
    fields: missing.map(({ field }) => field),
    settings: rows.map(({ setting }) => describeCell(setting)),
  });
  const isWhole = !added.isNew && added.fields.length === 0 && added.settings.length === 0;
  const inTheWay =
    reading.headerRow === null && !grids.every(isBlankGrid)
      ? `Left the tab "${found?.name}" as it is: none of its first rows holds a header of ${table.name}. Move what is in it to another tab, then set up the workbook again.`
      : null;
  return { table, added, isWhole, inTheWay };
}

/** What was added to a tab that was there, or stands in the way; that of a new tab goes without saying. */
export function describeAdded(plan: TabToSetUp): readonly string[] {
  const { table, added, inTheWay } = plan;
  if (inTheWay !== null) return [inTheWay];
  if (added.isNew) return [];
  return titlesAdded(plan).map((some) => `${table.name}: added ${quotedList(some)}.`);
}

/** The headers, then the settings; neither where there is none. */
export function titlesAdded({ table, added }: TabToSetUp): readonly (readonly string[])[] {
  const headers = layoutOf(table).filter(({ field }) => added.fields.includes(field));
  const titles = [headers.map(({ title }) => title), added.settings];
  return titles.filter((some) => some.length > 0);
}
