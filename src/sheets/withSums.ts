import type { CellValue } from "../cells/cellValue";
import type { SheetGrid } from "../cells/sheetGrid";
import { sumsUpRows } from "../cells/sumsUpRows";
import { endRowsInDoubt } from "../tables/endRowsInDoubt";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Marks the cells that sum up rows above them: one getFormulas, only where rows at the end may. */
export function withSums(sheet: Sheet, grid: SheetGrid): SheetGrid {
  const doubted = endRowsInDoubt(grid);
  if (doubted === null) return grid;
  const { first, last } = doubted;
  const width = grid.cells[0]?.length ?? 0;
  const formulas: string[][] = sheet.getRange(first, 1, last - first + 1, width).getFormulas();
  const cells = grid.cells.map((row, index) =>
    index + 1 < first || index + 1 > last
      ? row
      : row.map((cell, at): CellValue => {
          const formula = formulas[index + 1 - first]?.[at] ?? "";
          if (cell.kind === "blank" || cell.kind === "yes or no") return cell;
          return sumsUpRows(formula, index + 1, grid.name) ? { ...cell, sumsUp: true } : cell;
        }),
  );
  return { name: grid.name, cells };
}
