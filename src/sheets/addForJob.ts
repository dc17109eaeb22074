import type { MemoryPort } from "../app/ports";
import type { Change } from "../changes/change";
import { layoutOf } from "../tables/layout";
import { readTable } from "../tables/readTable";
import type { Table } from "../tables/table";
import type { TableName } from "../tables/tableName";
import { TABLES } from "../tables/tables";
import { addWhatIsMissing } from "./addWhatIsMissing";
import {
  type BeingLaidOut,
  recallBeingLaidOut,
  rememberBeingLaidOut,
  type TabBeingLaidOut,
  withTab,
} from "./beingLaidOut";
import { seenBefore } from "./seenBefore";
import type { SpreadsheetZone } from "./spreadsheetZone";
import type { WorkbookSheets } from "./workbookSheets";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export type Addition = Extract<Change, { kind: "add table" | "add columns" }>;

/**
 * Adds what a job needs in order to write: headers and formats. *Set up workbook* does the rest, such
 * as notes, widths and drop-downs. What a run before was stopped at is finished first. Returns how
 * many headers were added.
 */
export function addForJob(
  spreadsheet: Spreadsheet,
  sheets: WorkbookSheets,
  zone: SpreadsheetZone,
  memory: MemoryPort,
  additions: readonly Addition[],
): number {
  const begun = recallBeingLaidOut(memory);
  // What a set-up was stopped at is more than a job can finish.
  const left: BeingLaidOut["tabs"] = begun.isSetUp ? {} : begun.tabs;
  const tabs = new Map(Object.entries(left) as [TableName, TabBeingLaidOut][]);
  let headers = 0;
  for (const addition of additions) {
    const added = whatIsAdded(sheets, zone, addition);
    headers += added.fields.length;
    tabs.set(addition.table, withTab(tabs.get(addition.table), added));
  }
  if (tabs.size === 0) return 0;
  const all = { ...begun.tabs };
  for (const [table, tab] of tabs) all[table] = withTab(all[table], tab);
  rememberBeingLaidOut(memory, { ...begun, tabs: all });
  // Adding a tab takes people to it: they are brought back to where they were.
  const isSeen = Array.from(tabs).some(([table, { isNew }]) => isNew && !tableOf(table).hidden);
  const open = isSeen ? spreadsheet.getActiveSheet() : null;
  for (const [table, tab] of tabs) addWhatIsMissing(spreadsheet, sheets, zone, tableOf(table), tab);
  if (open !== null) spreadsheet.setActiveSheet(open);
  rememberBeingLaidOut(memory, begun.isSetUp ? { ...begun, tabs: all } : null);
  return headers;
}

function tableOf(name: TableName): Table {
  return TABLES[name];
}

function whatIsAdded(
  sheets: WorkbookSheets,
  zone: SpreadsheetZone,
  addition: Addition,
): TabBeingLaidOut {
  const table = tableOf(addition.table);
  const found = sheets.sheetOf(table);
  const look = found === null ? null : seenBefore(sheets, found, zone);
  const { columnOf } = readTable(table, look === null ? [] : [look.grid]);
  const fields = layoutOf(table)
    .map(({ field }) => field)
    .filter(
      (field) =>
        columnOf[field] === undefined &&
        (addition.kind === "add table" || addition.fields.includes(field)),
    );
  return { isNew: found === null, fields, settings: [] };
}
