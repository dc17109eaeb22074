import type { ReadableSheet, ReadableWorkbook } from "./formulaEngine";
import { nameParts } from "./formulaReferences";
import type { NamedRange } from "./sheetParts";

/** The names that the whole spreadsheet has, which are all that scripts see. */
export function namesOfWorkbook(workbook: ReadableWorkbook): readonly NamedRange[] {
  return workbook.namedRanges.filter(({ ofSheet }) => ofSheet === undefined);
}

/** Names ignore case, as in formulas. */
export function isCalled({ name }: NamedRange, written: string): boolean {
  return name.toLowerCase() === written.toLowerCase();
}

/**
 * What a name stands for where a formula on the sheet says it: a name of the sheet's own goes before one
 * of the spreadsheet. `Data!rate` is the name that Data sees.
 */
export function namedRangeSeenFrom(sheet: ReadableSheet, written: string): NamedRange | undefined {
  const { workbook } = sheet;
  if (workbook.namedRanges.length === 0) return undefined;
  const { sheetName, name } = nameParts(written);
  const from =
    sheetName === undefined
      ? sheet
      : workbook.sheets.find((each) => each.name.toLowerCase() === sheetName.toLowerCase());
  const called = workbook.namedRanges.filter((each) => isCalled(each, name));
  const own = called.find(({ ofSheet }) => from !== undefined && ofSheet === from.id);
  return own ?? (from && called.find(({ ofSheet }) => ofSheet === undefined));
}

/** Whether any sheet has names for itself. */
export function hasLocalNames({ namedRanges }: ReadableWorkbook): boolean {
  return namedRanges.some(({ ofSheet }) => ofSheet !== undefined);
}
