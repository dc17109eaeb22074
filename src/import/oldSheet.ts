import type { CellValue } from "../cells/cellValue";
import { BLANK } from "../cells/cellValue";
import type { SheetGrid } from "../cells/sheetGrid";

/** Cells that stand as one; the value is in the first. Rows and columns count from 1. */
export interface MergedArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One tab of the spreadsheet that comes in, or the whole of a .csv file. */
export interface OldSheet extends SheetGrid {
  readonly merges: readonly MergedArea[];
  /** What is to be known of how the file was read: a quotation mark that is not closed. */
  readonly remarks?: readonly SheetRemark[] | undefined;
}

export interface SheetRemark {
  readonly row: number;
  readonly seen: string;
  /** A sentence, with its place. */
  readonly message: string;
}

/** The cell of a row of `cells`; columns count from 1. */
export function cellIn(row: readonly CellValue[] | undefined, column: number): CellValue {
  return row?.[column - 1] ?? BLANK;
}

/**
 * The sheet with the value of a merged block in each of its rows: what stands once beside several
 * rows was meant for all of them. Blocks across columns are left, for they are headings.
 */
export function withBlocksFilled(sheet: OldSheet): OldSheet {
  const blocks = sheet.merges.filter(({ rows, columns }) => rows > 1 && columns === 1);
  if (blocks.length === 0) return sheet;
  const cells = sheet.cells.map((row) => row.slice());
  for (const { row, column, rows } of blocks) {
    const value = cellIn(sheet.cells[row - 1], column);
    for (let below = row; below < row + rows - 1; below += 1) {
      const line = cells[below];
      if (line !== undefined) line[column - 1] = value;
    }
  }
  return { ...sheet, cells };
}
