import { cellName } from "../cells/sheetGrid";
import type { CellBlock } from "../changes/cellBlocks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The blocks without the cells that hold a person's formula, and a sentence for each of those: what
 * the formula shows can be mended, but not by writing over it. One call a column.
 */
export function withoutFormulas(
  sheet: Sheet,
  blocks: readonly CellBlock[],
): { readonly blocks: readonly CellBlock[]; readonly refused: readonly string[] } {
  const kept: CellBlock[] = [];
  const refused: string[] = [];
  for (const column of new Set(blocks.map((block) => block.column))) {
    const inColumn = blocks.filter((block) => block.column === column);
    const hasFormula = formulasIn(sheet, column, inColumn);
    for (const block of inColumn) {
      const rows = block.cells.map((_, down) => block.row + down);
      const guarded = rows.filter(hasFormula);
      if (guarded.length === 0) {
        kept.push(block);
        continue;
      }
      for (const row of guarded) {
        const place = cellName(column, row);
        refused.push(`${place} holds a formula, which was left as it is. Mend what it refers to.`);
      }
      block.cells.forEach((line, down) => {
        if (!hasFormula(block.row + down)) {
          kept.push({ row: block.row + down, column, cells: [line] });
        }
      });
    }
  }
  return { blocks: kept, refused };
}

function formulasIn(
  sheet: Sheet,
  column: number,
  blocks: readonly CellBlock[],
): (row: number) => boolean {
  const first = Math.min(...blocks.map(({ row }) => row));
  const last = Math.max(...blocks.map(({ row, cells }) => row + cells.length - 1));
  const formulas: string[][] = sheet.getRange(first, column, last - first + 1, 1).getFormulas();
  return (row) => Boolean(formulas[row - first]?.[0]);
}
