import type { Area } from "./area";
import { type Cell, hasContent } from "./cell";
import type { ConditionalFormat } from "./conditionalFormat";
import type { PageSetUp } from "./pageSetUp";
import type { Banding, Filter, Protection, Selection } from "./sheetParts";

export const DEFAULT_ROW_COUNT = 1000;
export const DEFAULT_COLUMN_COUNT = 26;
/** Those of a new sheet, in pixels, as Sheets counts them. */
export const DEFAULT_ROW_HEIGHT = 21;
export const DEFAULT_COLUMN_WIDTH = 100;

/** A row carries its cells, so whatever moves a row moves values, notes, rules and looks with it. */
export interface Row {
  /** In pixels; absent is the default. */
  height?: number | undefined;
  /** Hidden by a person or a script. */
  hidden?: boolean | undefined;
  /** Hidden by the sheet's filter. */
  filtered?: boolean | undefined;
  /** `cells[0]` is column A. */
  cells: (Cell | undefined)[];
}

export interface SheetColumn {
  /** In pixels; absent is the default. */
  width?: number | undefined;
  hidden?: boolean | undefined;
  /** For each group that it is in, from the widest: whether that one is folded. */
  groups?: readonly boolean[] | undefined;
}

/** What one tab holds. Rows and columns count from 1. */
export class Grid {
  /** `rows[0]` is row 1; sparse, and only as long as the last row that holds anything. */
  rows: (Row | undefined)[] = [];
  /** `columns[0]` is column A; sparse. */
  columns: (SheetColumn | undefined)[] = [];
  rowCount = DEFAULT_ROW_COUNT;
  columnCount = DEFAULT_COLUMN_COUNT;
  /** In pixels: of rows and columns that nobody gave a size. */
  defaultRowHeight = DEFAULT_ROW_HEIGHT;
  defaultColumnWidth = DEFAULT_COLUMN_WIDTH;
  /** Somebody chose that height, and rows keep it whatever font is in them. */
  keepsRowHeight = false;
  frozenRows = 0;
  frozenColumns = 0;
  hidden = false;
  hiddenGridlines = false;
  rightToLeft = false;
  /** `#rrggbb`, or null for none. */
  tabColour: string | null = null;
  merges: readonly Area[] = [];
  /** The first that applies wins. */
  conditionalFormats: readonly ConditionalFormat[] = [];
  protections: readonly Protection[] = [];
  bandings: readonly Banding[] = [];
  filter: Filter | null = null;
  selection: Selection = START_SELECTION;
  /** Null where no file says. */
  page: PageSetUp | null = null;

  /** The cell as it stands, without computing anything: `workbook.calculate` does that. */
  cell(row: number, column: number): Cell | undefined {
    return this.rows[row - 1]?.cells[column - 1];
  }

  /** The row's record, made where there is none. */
  rowAt(row: number): Row {
    const existing = this.rows[row - 1];
    if (existing) return existing;
    const made: Row = { cells: [] };
    while (this.rows.length < row - 1) this.rows.push(undefined);
    this.rows[row - 1] = made;
    return made;
  }

  /** The column's record, made where there is none. */
  columnAt(column: number): SheetColumn {
    const existing = this.columns[column - 1];
    if (existing) return existing;
    const made: SheetColumn = {};
    while (this.columns.length < column - 1) this.columns.push(undefined);
    this.columns[column - 1] = made;
    return made;
  }

  /** Every cell that is there, row by row. */
  eachCell(visit: (cell: Cell, row: number, column: number) => void): void {
    this.rows.forEach((record, rowIndex) => {
      record?.cells.forEach((cell, columnIndex) => {
        if (cell) visit(cell, rowIndex + 1, columnIndex + 1);
      });
    });
  }

  /** The last row with content (a value or formula), 0 where the sheet is empty. */
  lastRow(): number {
    let below: Row["cells"] = [];
    for (let row = this.rows.length; row > 0; row--) {
      const cells = this.rows[row - 1]?.cells ?? [];
      for (let at = 0; at < cells.length; at++) {
        // Blank cells with one look are mostly one cell, and that below has been looked at.
        if (cells[at] !== below[at] && hasContent(cells[at])) return row;
      }
      below = cells;
    }
    return 0;
  }

  /** The last column with content, 0 where the sheet is empty. */
  lastColumn(): number {
    let last = 0;
    let above: Row["cells"] = [];
    for (const row of this.rows) {
      if (!row) continue;
      const { cells } = row;
      for (let column = cells.length; column > last; column--) {
        // As in `lastRow`: beyond the last so far the row above has none.
        const cell = cells[column - 1];
        if (cell !== above[column - 1] && hasContent(cell)) last = column;
      }
      above = cells;
    }
    return last;
  }
}

const START_SELECTION: Selection = {
  currentCell: { row: 1, column: 1 },
  areas: [{ row: 1, column: 1, rowCount: 1, columnCount: 1 }],
};
