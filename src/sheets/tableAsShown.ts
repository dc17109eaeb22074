import type { TableAsShown } from "../changes/undo/partsOfChanges";
import { readTable } from "../tables/readTable";
import type { TableName } from "../tables/tableName";
import { TABLES } from "../tables/tables";
import { MOST_ROUNDS } from "./keptMoving";
import { lookAt, lookIn, type SheetLook, sameGrid } from "./sheetLook";
import type { SpreadsheetZone } from "./spreadsheetZone";
import type { WorkbookSheets } from "./workbookSheets";

/**
 * How the cells of a table are shown and, with `withFormulas`, what their formulas are; null where
 * there is no such tab, or people keep moving its rows. Two or three calls where the run has seen the
 * tab before: what was asked for is of one moment, for the values are the same before and after it.
 */
export function tableAsShown(
  sheets: WorkbookSheets,
  zone: SpreadsheetZone,
  name: TableName,
  withFormulas: boolean,
): TableAsShown | null {
  const table = TABLES[name];
  const found = sheets.sheetOf(table);
  if (found === null) return null;
  let look: SheetLook = sheets.looks.get(found.name) ?? lookAt(found.sheet, found.name, zone);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { range, grid } = look;
    const formats: string[][] = range.getNumberFormats();
    const formulas: (string | null)[][] = withFormulas ? range.getFormulasR1C1() : [];
    if (sameGrid(lookIn(range, found.name, zone).grid, grid)) {
      return {
        reading: readTable(table, [grid]),
        formatAt: (row, column) => formats[row - 1]?.[column - 1] ?? "",
        formulaAt: (row, column) => formulas[row - 1]?.[column - 1] ?? "",
      };
    }
    look = lookAt(found.sheet, found.name, zone);
  }
  return null;
}
