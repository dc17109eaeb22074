import type { Cell } from "./cell";
import type { ReadableSheet } from "./formulaEngine";

/** A cell with a formula, and where it stands. */
export interface FormulaCell<Of extends ReadableSheet = ReadableSheet> {
  readonly sheet: Of;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell & { readonly formula: string };
}

export function allFormulas<Of extends ReadableSheet>(workbook: {
  readonly sheets: readonly Of[];
}): readonly FormulaCell<Of>[] {
  const found: FormulaCell<Of>[] = [];
  for (const sheet of workbook.sheets) {
    sheet.eachCell((cell, row, column) => {
      const { formula } = cell;
      if (formula !== undefined) found.push({ sheet, row, column, cell: { ...cell, formula } });
    });
  }
  return found;
}
