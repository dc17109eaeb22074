import { isCalled, namesOfWorkbook } from "../../../../sheets/workbook/namedRanges";
import type { Workbook } from "../../../../sheets/workbook/workbook";
import { type RangePlace, rangeOf } from "./classes";

/** Names ignore case, as in formulas. Null where there is none of that name. */
export function rangeByName(workbook: Workbook, name: string): RangePlace | null {
  const named = namesOfWorkbook(workbook).find((each) => isCalled(each, name));
  const sheet = named && workbook.sheetById(named.area.sheetId);
  if (!named || !sheet) return null;
  const { sheetId: _sheet, ...area } = named.area;
  return rangeOf(sheet, area);
}
