import { wholeOf } from "./area";
import { tidyCell } from "./cell";
import { renamedSheetFormula } from "./formulaReferences";
import type { Sheet, Workbook } from "./workbook";

/** Gives the sheet another name; formulas that name it follow. */
export function renameSheet(sheet: Sheet, name: string): void {
  rewriteSheetName(sheet.workbook, sheet.name, name);
  sheet.name = name;
  sheet.workbook.workbookChanged();
}

/** Formulas that name a sheet name another, or (null) say #REF!. */
export function rewriteSheetName(workbook: Workbook, from: string, to: string | null): void {
  const gone = to === null ? workbook.sheetByName(from) : undefined;
  if (gone !== undefined) {
    workbook.calculation.areaChanged(gone, wholeOf(gone));
    workbook.calculation.beforeMove();
  }
  for (const sheet of workbook.sheets) {
    sheet.eachCell((cell, row, column) => {
      if (cell.formula === undefined || !cell.formula.includes("!")) return;
      const formula = renamedSheetFormula(cell.formula, from, to);
      if (formula !== cell.formula) sheet.rewriteCell(row, column, tidyCell({ ...cell, formula }));
    });
  }
}
