import { DataValidationType, type Injector } from "@univerjs/core";
import { DataValidatorRegistryService } from "@univerjs/data-validation";
import { ListValidator, SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { UNIT_ID } from "../snapshot/unitId";

/** The choices of a cell's drop-down; none where it has no drop-down. Rows and columns count from 0. */
export function choicesAt(
  injector: Injector,
  sheet: string,
  row: number,
  column: number,
): readonly string[] {
  const rule = injector
    .get(SheetDataValidationModel)
    .getRuleByLocation(UNIT_ID, sheet, row, column);
  if (rule?.type !== DataValidationType.LIST) return [];
  const validator = injector.get(DataValidatorRegistryService).getValidatorItem(rule.type);
  return validator instanceof ListValidator ? validator.getList(rule, UNIT_ID, sheet) : [];
}
