import type { SheetGrid } from "../cells/sheetGrid";
import { findGrid } from "../tables/readTable";
import type { Table } from "../tables/table";
import type { SheetLook } from "./sheetLook";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the last reading of the workbook saw of each tab, by name, until the tab is written to. */
type Looks = Map<string, SheetLook>;

export interface WorkbookSheet {
  readonly name: string;
  readonly sheet: Sheet;
}

/** The tabs by name, asked for once: every getSheets and getName is a call. */
export interface WorkbookSheets {
  /** In tab order. */
  readonly all: readonly WorkbookSheet[];
  readonly looks: Looks;
  /** Grids with their per cents marked, by the grid as it was seen. */
  readonly perCents: Map<SheetGrid, SheetGrid>;
  sheetOf(table: Table): WorkbookSheet | null;
  /** A tab that was just added at `position` (0 is the first). */
  add(added: WorkbookSheet, position: number): void;
  /** Whether this run has added it. */
  isJustAdded(sheet: WorkbookSheet): boolean;
}

export function workbookSheets(spreadsheet: Spreadsheet): WorkbookSheets {
  const all = spreadsheet.getSheets().map((sheet) => ({ name: sheet.getName(), sheet }));
  const justAdded = new Set<WorkbookSheet>();
  return {
    all,
    looks: new Map(),
    perCents: new Map(),
    sheetOf: (table) => {
      const found = findGrid(
        table,
        all.map(({ name }) => ({ name, cells: [] })),
      );
      return all.find(({ name }) => name === found?.name) ?? null;
    },
    add: (added, position) => {
      all.splice(position, 0, added);
      justAdded.add(added);
    },
    isJustAdded: (sheet) => justAdded.has(sheet),
  };
}
