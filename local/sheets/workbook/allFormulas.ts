import type { Cell } from "./cell";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** A cell with a formula, and where it stands. */
export interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell & { readonly formula: string };
}

export function allFormulas(workbook: Workbook): readonly FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const sheet of workbook.sheets) {
    sheet.eachCell((cell, row, column) => {
      const { formula } = cell;
      if (formula !== undefined) found.push({ sheet, row, column, cell: { ...cell, formula } });
    });
  }
  return found;
}
