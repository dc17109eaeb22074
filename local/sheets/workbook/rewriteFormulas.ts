import { commonFormula, localFormula } from "./formulaNotation";
import { signsOf } from "./locale";
import { placeRewritten } from "./structure";
import type { Workbook } from "./workbook";

/** Writes the formulas with the signs of another locale, as Sheets shows them once that was changed. */
export function rewriteFormulas(workbook: Workbook, from: string, to: string): void {
  if (signsOf(from).decimal === signsOf(to).decimal) return;
  for (const sheet of workbook.sheets) {
    sheet.eachCell((cell, row, column) => {
      const common = cell.formula === undefined ? null : commonFormula(cell.formula, from);
      if (common === null) return;
      const formula = localFormula(common, to);
      const { written } = cell;
      const stands = written !== undefined && written.formula === cell.formula;
      placeRewritten(sheet, row, column, {
        ...cell,
        formula,
        ...(stands && { written: { ...written, formula } }),
      });
    });
  }
}
