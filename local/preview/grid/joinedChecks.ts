import type { Injector } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { joinedDown } from "./manyRanges";

/**
 * Has Univer look at the cells of a column as one range where their rules are to be checked again. It
 * compares each range with each area of each rule: a column of 10,000 gaps stood still for seconds.
 */
export function checkColumnsAsOne(injector: Injector): void {
  const service = injector.get(SheetsDataValidationValidatorService);
  const check = service.validatorRanges.bind(service);
  service.validatorRanges = (unit, sheet, ranges) => check(unit, sheet, joinedDown(ranges));
}
