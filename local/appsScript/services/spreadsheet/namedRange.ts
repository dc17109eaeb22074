import { readRange } from "../../../sheets/workbook/a1Notation";
import type { NamedRange as Named } from "../../../sheets/workbook/sheetParts";
import type { Workbook } from "../../../sheets/workbook/workbook";
import { serviceName } from "../../realm/hostObject";
import { ServiceError } from "../serviceError";
import { argumentsOf, instance, TEXT } from "./arguments";
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
    change(this.workbook, (named) => (named.name === old ? { ...named, name } : named));
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
  const lowerCase = name.toLowerCase();
  const named = workbook.namedRanges.find(
    (candidate) => candidate.name.toLowerCase() === lowerCase,
  );
  const sheet = named && workbook.sheetById(named.area.sheetId);
  if (!named || !sheet) return null;
  const { sheetId: _sheet, ...area } = named.area;
  return context.range(sheet, area);
}

/** Gives the range that name; a range that had it before loses it. */
export function setNamedRange(workbook: Workbook, name: string, range: ScriptRange): void {
  checkName(name);
  const area = sheetAreaOf(range);
  const lowerCase = name.toLowerCase();
  const exists = workbook.namedRanges.some(({ name: other }) => other.toLowerCase() === lowerCase);
  workbook.namedRanges = exists
    ? workbook.namedRanges.map((named) =>
        named.name.toLowerCase() === lowerCase ? { ...named, area } : named,
      )
    : [...workbook.namedRanges, { name, area }];
  workbook.workbookChanged();
}

export function removeNamedRange(workbook: Workbook, name: string): void {
  const lowerCase = name.toLowerCase();
  const kept = workbook.namedRanges.filter(({ name: other }) => other.toLowerCase() !== lowerCase);
  if (kept.length === workbook.namedRanges.length) {
    throw new ServiceError(`The named range ${name} does not exist.`);
  }
  workbook.namedRanges = kept;
  workbook.workbookChanged();
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
