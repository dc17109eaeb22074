import { findGrid } from "../tables/readTable";
import type { Table } from "../tables/table";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The tabs by name, asked for once: every getSheets and getName is a call. */
export interface WorkbookSheets {
  readonly all: readonly { readonly name: string; readonly sheet: Sheet }[];
  sheetOf(table: Table): { readonly name: string; readonly sheet: Sheet } | null;
  add(name: string, sheet: Sheet): void;
}

export function workbookSheets(spreadsheet: Spreadsheet): WorkbookSheets {
  const all = spreadsheet.getSheets().map((sheet) => ({ name: sheet.getName(), sheet }));
  return {
    all,
    sheetOf: (table) => {
      const found = findGrid(
        table,
        all.map(({ name }) => ({ name, cells: [] })),
      );
      return all.find(({ name }) => name === found?.name) ?? null;
    },
    add: (name, sheet) => {
      all.push({ name, sheet });
    },
  };
}
