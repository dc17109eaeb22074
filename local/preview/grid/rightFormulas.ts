import { ICommandService, type Injector } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { UNIT_ID } from "../snapshot/unitId";
import type { FormulaValues } from "./formulaValues";

/** Puts the values that the workbook computed in place of those that Univer wrote by `params`, where it did. */
export function putRightValues(
  injector: Injector,
  values: FormulaValues,
  params: object | undefined,
): void {
  const { subUnitId, cellValue } = (params ?? {}) as {
    subUnitId?: string;
    cellValue?: Parameters<FormulaValues["corrections"]>[1];
  };
  if (subUnitId === undefined || cellValue === undefined) return;
  const right = values.corrections(subUnitId, cellValue);
  if (right === null) return;
  injector
    .get(ICommandService)
    .syncExecuteCommand(
      SetRangeValuesMutation.id,
      { unitId: UNIT_ID, subUnitId, cellValue: right },
      { onlyLocal: true, fromFormula: true },
    );
}
