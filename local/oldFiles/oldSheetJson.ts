import type { CellJson } from "../../src/cells/cellJson";

/** A sheet of an old spreadsheet as the add-on takes it. Rows and columns count from 1. */
export interface OldSheetJson {
  readonly name: string;
  readonly cells: CellJson[][];
  readonly merges: { row: number; column: number; rows: number; columns: number }[];
  /** What is to be known of how it was read, in sentences. */
  readonly remarks?: { row: number; seen: string; message: string }[];
}
