import type { CalculatedWorkbook } from "./calculatedSheet";
import { tidyCell } from "./cell";
import { commonFormula, localFormula } from "./formulaNotation";
import { signsOf } from "./locale";

/** Writes the formulas with the signs of another locale, as Sheets shows them once that was changed. */
export function rewriteFormulas(workbook: CalculatedWorkbook, from: string, to: string): void {
  if (signsOf(from).decimal === signsOf(to).decimal) return;
  for (const sheet of workbook.sheets) {
    sheet.eachCell((cell, row, column) => {
      const common = cell.formula === undefined ? null : commonFormula(cell.formula, from);
      if (common === null) return;
      const formula = localFormula(common, to);
      const { written } = cell;
      const stands = written !== undefined && written.formula === cell.formula;
      const rewritten = { ...cell, formula, ...(stands && { written: { ...written, formula } }) };
      sheet.rewriteCell(row, column, tidyCell(rewritten));
    });
  }
}
