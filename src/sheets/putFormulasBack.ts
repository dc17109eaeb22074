import type { PlaceBack } from "../changes/placeRowsBack";
import { isSame, lookAt } from "./sheetLook";
import type { GuardedTable } from "./writeGuarded";

/**
 * Writes the formulas of rows that have just come back, one call for each run of them in a column.
 * Returns a sentence where the rows have moved meanwhile: then they show blanks there.
 */
export function putFormulasBack(
  { sheet, name, zone }: GuardedTable,
  places: readonly PlaceBack[],
): readonly string[] {
  const formulas = places.filter(({ kept }) => kept.formula !== undefined);
  if (formulas.length === 0) return [];
  const { grid } = lookAt(sheet, name, zone);
  const isThere = places.every(({ row, column, kept }) => {
    return kept.formula !== undefined || isSame(kept.cell, grid.cells[row - 1]?.[column - 1]);
  });
  if (!isThere) {
    return [
      `Somebody moved rows of "${name}" just now, so the formulas of the rows that came back are missing there.`,
    ];
  }
  const runs: { row: number; column: number; formulas: string[] }[] = [];
  const sorted = [...formulas].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const { row, column, kept } of sorted) {
    const run = runs[runs.length - 1];
    const formula = kept.formula ?? "";
    if (run?.column === column && run.row + run.formulas.length === row) run.formulas.push(formula);
    else runs.push({ row, column, formulas: [formula] });
  }
  for (const run of runs) {
    sheet
      .getRange(run.row, run.column, run.formulas.length, 1)
      .setFormulasR1C1(run.formulas.map((formula) => [formula]));
  }
  return [];
}
