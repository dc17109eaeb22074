import type { MemoryPort } from "../app/ports";
import type { MadeReport } from "./addOn";

/** What attempts may use: the scratch spreadsheet, an empty tab of it, and what is made once for all. */
export interface Workbench {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** A tab that holds nothing of the Compact's. */
  readonly scratch: GoogleAppsScript.Spreadsheet.Sheet;
  readonly memory: MemoryPort;
  /** The report of the few rows that the self-test types, with its PDF: made when first asked for. */
  readonly report: () => MadeReport;
}
