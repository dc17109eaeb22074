import type { Header } from "../tables/tableReading";

/** A conditional format. */
export type LookRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The cells of a tab below its headers. */
export interface CellsBelow {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly headers: readonly Header[];
  readonly firstRow: number;
  readonly rows: number;
}
