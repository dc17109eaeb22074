import { readRange } from "../../../sheets/workbook/a1Notation";
import { isCalled, namesOfWorkbook } from "../../../sheets/workbook/namedRanges";
import type { NamedRange as Named } from "../../../sheets/workbook/sheetParts";
import type { Workbook } from "../../../sheets/workbook/workbook";
import { TEXT } from "../../declare/kinds";
import { serviceName } from "../../realm/hostObject";
import { ServiceError } from "../serviceError";
import { argumentsOf, instance } from "./arguments";
import type { SpreadsheetContext } from "./context";
import type { ScriptRange } from "./range";
import { sheetAreaOf } from "./ruleValues";

/** A name for a range of the spreadsheet. */
export class NamedRange {
  constructor(
    readonly context: SpreadsheetContext,
    readonly workbook: Workbook,
    public name: string,
  ) {}

  get [serviceName](): string {
    return "NamedRange";
  }

  getName(): string {
    return this.name;
  }

  getRange(): ScriptRange {
    const range = rangeByName(this.context, this.workbook, this.name);
    if (range === null) throw new ServiceError("The named range no longer exists.");
    return range;
  }

  setName(...args: unknown[]): this {
    const [name] = argumentsOf("NamedRange.setName", args, TEXT);
    checkName(name);
    const old = this.name;
    const isMeant = isOfWorkbook(old);
    change(this.workbook, (named) => (isMeant(named) ? { ...named, name } : named));
    this.name = name;
    return this;
  }

  setRange(...args: unknown[]): this {
    const [range] = argumentsOf("NamedRange.setRange", args, instance<ScriptRange>("Range"));
    setNamedRange(this.workbook, this.name, range);
    return this;
  }

  remove(): void {
    removeNamedRange(this.workbook, this.name);
  }
}

/** Names ignore case, as in formulas. Null where there is none of that name. */
export function rangeByName(
  context: SpreadsheetContext,
  workbook: Workbook,
  name: string,
): ScriptRange | null {
  const named = namesOfWorkbook(workbook).find((each) => isCalled(each, name));
  const sheet = named && workbook.sheetById(named.area.sheetId);
  if (!named || !sheet) return null;
  const { sheetId: _sheet, ...area } = named.area;
  return context.range(sheet, area);
}

/** Gives the range that name; a range that had it before loses it. */
export function setNamedRange(workbook: Workbook, name: string, range: ScriptRange): void {
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

function change(workbook: Workbook, map: (named: Named) => Named): void {
  workbook.namedRanges = workbook.namedRanges.map(map);
  workbook.workbookChanged();
}

function checkName(name: string): void {
  const valid = /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name) && !/^(true|false)$/i.test(name);
  if (!valid || readRange(name) !== null) {
    throw new ServiceError(`The name ${name} is not valid for a named range.`);
  }
}
