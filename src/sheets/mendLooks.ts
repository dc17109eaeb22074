import type { TableReading } from "../tables/tableReading";
import type { PlacedColumn } from "./placedColumn";
import { withProblemLooks } from "./problemLooks";
import { withStatusLooks } from "./statusLooks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Gives a tab the conditional formats of the add-on that it lacks, in one call; those of people stay,
 * before it and in their order. `rows` is how many there are below the headers.
 */
export function mendLooks(
  sheet: Sheet,
  { headerRow, headers }: TableReading,
  rows: number,
  columns: readonly PlacedColumn[],
): void {
  const hasLooks = columns.some(({ layout }) => layout.showsStatus || layout.tellsProblems);
  if (headerRow === null || !hasLooks) return;
  const present = sheet.getConditionalFormatRules();
  const cells = { sheet, headers, firstRow: headerRow + 1, rows };
  const mended = withProblemLooks(withStatusLooks(present, cells, columns), cells, columns);
  const isMended =
    mended.length !== present.length || mended.some((rule, index) => rule !== present[index]);
  if (isMended) sheet.setConditionalFormatRules([...mended]);
}
