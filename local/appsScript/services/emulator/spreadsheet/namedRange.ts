import { readRange } from "../../../../sheets/workbook/a1Notation";
import { isCalled, namesOfWorkbook } from "../../../../sheets/workbook/namedRanges";
import type { NamedRange as Named } from "../../../../sheets/workbook/sheetParts";
import type { Workbook } from "../../../../sheets/workbook/workbook";
import { TEXT } from "../../../declare/kinds";
import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { RANGE, type RangePlace } from "../../core/spreadsheet/classes";
import { rangeByName } from "../../core/spreadsheet/rangeByName";
import { sheetAreaOf } from "../../core/spreadsheet/ruleValues";
import { ServiceError } from "../../serviceError";
import { NAMED_RANGE } from "./classes";

/** A name for a range of the spreadsheet. */
export const NAMED_RANGE_TABLE = table(NAMED_RANGE, [
  methods(NAMED_RANGE, {
    getName: [[], ({ name }) => name],
    getRange: [
      [],
      ({ workbook, name }) => {
        const range = rangeByName(workbook, name);
        if (range === null) throw new ServiceError("The named range no longer exists.");
        return range;
      },
    ],
    setName: [
      [TEXT],
      (named, name) => {
        checkName(name);
        const isMeant = isOfWorkbook(named.name);
        const { workbook } = named;
        workbook.namedRanges = workbook.namedRanges.map((each) =>
          isMeant(each) ? { ...each, name } : each,
        );
        workbook.workbookChanged();
        named.name = name;
        return named;
      },
    ],
    setRange: [
      [RANGE],
      (named, range) => {
        setNamedRange(named.workbook, named.name, range);
        return named;
      },
    ],
    remove: [[], ({ workbook, name }) => removeNamedRange(workbook, name)],
  }),
]);

/** The names of the spreadsheet, or those alone of ranges on one of its sheets. */
export function namedRangesOf(workbook: Workbook, sheetId?: number) {
  return namesOfWorkbook(workbook)
    .filter(({ area }) => sheetId === undefined || area.sheetId === sheetId)
    .map(({ name }) => NAMED_RANGE.of({ workbook, name }));
}

/** Gives the range that name; a range that had it before loses it. */
export function setNamedRange(workbook: Workbook, name: string, range: RangePlace): void {
  checkName(name);
  const area = sheetAreaOf(range);
  const isMeant = isOfWorkbook(name);
  workbook.namedRanges = workbook.namedRanges.some(isMeant)
    ? workbook.namedRanges.map((named) => (isMeant(named) ? { ...named, area } : named))
    : [...workbook.namedRanges, { name, area }];
  workbook.workbookChanged();
}

export function removeNamedRange(workbook: Workbook, name: string): void {
  const isMeant = isOfWorkbook(name);
  const kept = workbook.namedRanges.filter((named) => !isMeant(named));
  if (kept.length === workbook.namedRanges.length) {
    throw new ServiceError(`The named range ${name} does not exist.`);
  }
  workbook.namedRanges = kept;
  workbook.workbookChanged();
}

function isOfWorkbook(name: string): (named: Named) => boolean {
  return (named) => named.ofSheet === undefined && isCalled(named, name);
}

function checkName(name: string): void {
  const valid = /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name) && !/^(true|false)$/i.test(name);
  if (!valid || readRange(name) !== null) {
    throw new ServiceError(`The name ${name} is not valid for a named range.`);
  }
}
