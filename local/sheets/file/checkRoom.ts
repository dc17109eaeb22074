import type { Sheet } from "../workbook/workbook";
import { LAST_COLUMN, LAST_ROW } from "./reading/places";
import { WorkbookFileError } from "./workbookFileError";

/** Throws a `WorkbookFileError` where a sheet is larger than a file allows, though Sheets allows it. */
export function checkRoom(sheets: readonly Sheet[]): void {
  for (const { name, rows } of sheets) {
    const columns = rows.reduce((most, row) => Math.max(most, row?.cells.length ?? 0), 0);
    if (rows.length <= LAST_ROW && columns <= LAST_COLUMN) continue;
    const [count, what, most] =
      columns > LAST_COLUMN ? [columns, "columns", LAST_COLUMN] : [rows.length, "rows", LAST_ROW];
    const figure = (number: number): string => number.toLocaleString("en-GB");
    throw new WorkbookFileError(
      `The tab ${name} would have ${figure(count)} ${what}, and a sheet of an .xlsx file has ${figure(most)} at most. ` +
        "Often one cell far below or to the right was filled by mistake: delete the rows and columns beyond your table and try again.",
      true,
    );
  }
}
