import { cellName } from "../cells/sheetGrid";
import type { CellBlock } from "../changes/cellBlocks";

/**
 * The blocks, of one column each, without the cells that hold a person's formula, and a sentence for
 * each of those: what the formula shows can be mended, but not by writing over it.
 */
export function withoutFormulas(
  formulas: readonly (readonly string[])[],
  blocks: readonly CellBlock[],
): { readonly blocks: readonly CellBlock[]; readonly refused: readonly string[] } {
  const kept: CellBlock[] = [];
  const refused: string[] = [];
  for (const block of blocks) {
    const { row, column, cells } = block;
    const guarded = cells.flatMap((_, down) =>
      formulas[row - 1 + down]?.[column - 1] ? [row + down] : [],
    );
    if (guarded.length === 0) {
      kept.push(block);
      continue;
    }
    for (const at of guarded) {
      const place = cellName(column, at);
      refused.push(`${place} holds a formula, which was left as it is. Mend what it refers to.`);
    }
    cells.forEach((line, down) => {
      if (!guarded.includes(row + down)) kept.push({ row: row + down, column, cells: [line] });
    });
  }
  return { blocks: kept, refused };
}
