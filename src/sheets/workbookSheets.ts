import { findGrid } from "../tables/readTable";
import type { Table } from "../tables/table";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface WorkbookSheet {
  readonly name: string;
  readonly sheet: Sheet;
}

/** The tabs by name, asked for once: every getSheets and getName is a call. */
export interface WorkbookSheets {
  /** In tab order. */
  readonly all: readonly WorkbookSheet[];
  sheetOf(table: Table): WorkbookSheet | null;
  /** A tab that was just added at `position` (0 is the first). */
  add(added: WorkbookSheet, position: number): void;
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
    add: (added, position) => {
      all.splice(position, 0, added);
    },
  };
}
