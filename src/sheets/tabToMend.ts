import type { TableReading } from "../tables/tableReading";
import type { PlacedColumn } from "./placedColumn";

/** A tab whose columns are to be mended. */
export interface TabToMend {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly reading: TableReading;
  readonly columns: readonly PlacedColumn[];
  /** Fields that were just added: widths and wrapping are set for those alone. */
  readonly isNew: ReadonlySet<string>;
  /** This run has just added the tab, so that there is nothing of anybody's to ask for. */
  readonly isJustAdded: boolean;
}
