import type { SheetArea } from "../../../../sheets/workbook/area";
import {
  isRuleDay,
  isSheetArea,
  type RelativeDate,
  type RuleValue,
} from "../../../../sheets/workbook/condition";
import type { Workbook } from "../../../../sheets/workbook/workbook";
import { zonedTime } from "../../../../sheets/workbook/zonedTime";
import { isDate } from "../../../declare/kinds";
import { EnumValue } from "../../enumeration";
import { RANGE, type RangePlace, rangeOf } from "./classes";
import { RELATIVE_DATE } from "./enumerations";

/** What a rule keeps of a script's value; days are days of the workbook's zone. */
export function ruleValueOf(value: unknown, workbook: Workbook): RuleValue {
  if (isDate(value)) {
    return { serial: Math.floor(zonedTime(workbook.timeZone).serialOf(value.getTime())) };
  }
  if (value instanceof EnumValue) return value.label;
  if (RANGE.accepts(value)) return sheetAreaOf(RANGE.convert(value));
  if (typeof value === "number" || typeof value === "boolean") return value;
  return String(value);
}

/** The script's value for what a rule keeps. */
export function scriptRuleValue(value: RuleValue, workbook: Workbook): unknown {
  if (isRuleDay(value)) return new Date(zonedTime(workbook.timeZone).instantOf(value.serial));
  if (!isSheetArea(value)) return value;
  const sheet = workbook.sheetById(value.sheetId);
  return sheet ? rangeOf(sheet, value) : "#REF!";
}

/** The enumeration's value where a rule keeps the name of a relative date. */
export function relativeDateOf(name: unknown): unknown {
  return RELATIVE_DATE[name as RelativeDate] ?? name;
}

export function sheetAreaOf(range: RangePlace): SheetArea {
  return { ...range.area, sheetId: range.sheet.id };
}
