import type { Injector, Workbook } from "@univerjs/core";
import { RegisterOtherFormulaService } from "@univerjs/engine-formula";
import { ConditionalFormattingFormulaService } from "@univerjs/sheets-conditional-formatting";

/**
 * Has Univer forget what the formulas of this workbook's conditional formats came to. It forgets the formats with
 * the workbook but keeps these, and a workbook that is shown in its place would have the fills of the one before.
 */
export function forgetFills(injector: Injector, workbook: Workbook): void {
  const fills = injector.get(ConditionalFormattingFormulaService);
  const formulas = injector.get(RegisterOtherFormulaService);
  const unit = workbook.getUnitId();
  for (const sheet of workbook.getSheets().map((each) => each.getSheetId())) {
    // A copy: what is forgotten goes from the list itself.
    const kept = [...(fills.getSubUnitFormulaMap(unit, sheet)?.getValues() ?? [])];
    formulas.deleteFormula(
      unit,
      sheet,
      kept.map(({ formulaId }) => formulaId),
    );
    for (const { cfId } of kept) fills.deleteCache(unit, sheet, cfId);
  }
}
