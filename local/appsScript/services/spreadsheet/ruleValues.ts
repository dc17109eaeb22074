import type { SheetArea } from "../../../sheets/workbook/area";
import {
  isRuleDay,
  isSheetArea,
  type RelativeDate,
  type RuleValue,
} from "../../../sheets/workbook/condition";
import type { Workbook } from "../../../sheets/workbook/workbook";
import { zonedTime } from "../../../sheets/workbook/zonedTime";
import { EnumValue } from "../enumeration";
import { isDate } from "./arguments";
import type { SpreadsheetContext } from "./context";
import { RELATIVE_DATE } from "./enumerations";
import type { ScriptRange } from "./range";

/** What a rule keeps of a script's value; days are days of the workbook's zone. */
export function ruleValueOf(value: unknown, workbook: Workbook): RuleValue {
  if (isDate(value)) {
    return { serial: Math.floor(zonedTime(workbook.timeZone).serialOf(value.getTime())) };
  }
  if (value instanceof EnumValue) return value.name();
  if (isRange(value)) return sheetAreaOf(value);
  if (typeof value === "number" || typeof value === "boolean") return value;
  return String(value);
}

/** The script's value for what a rule keeps. */
export function scriptRuleValue(
  value: RuleValue,
  context: SpreadsheetContext,
  workbook: Workbook,
): unknown {
  if (isRuleDay(value)) return new Date(zonedTime(workbook.timeZone).instantOf(value.serial));
  if (!isSheetArea(value)) return value;
  const sheet = workbook.sheetById(value.sheetId);
  return sheet ? context.range(sheet, value) : "#REF!";
}

/** The enumeration's value where a rule keeps the name of a relative date. */
export function relativeDateOf(name: unknown): unknown {
  return RELATIVE_DATE[name as RelativeDate] ?? name;
}

export function sheetAreaOf(range: ScriptRange): SheetArea {
  return { ...range.area, sheetId: range.sheet.id };
}

function isRange(value: unknown): value is ScriptRange {
  return typeof value === "object" && value !== null && "sheet" in value && "area" in value;
}
