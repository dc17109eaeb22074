import type { Cell, StoredValue } from "../../../../sheets/workbook/cell";
import { isCellError } from "../../../../sheets/workbook/cell";
import { cellWithEntry, cellWithTypedText } from "../../../../sheets/workbook/enteredCell";
import { signsOf } from "../../../../sheets/workbook/locale";
import { showsDate } from "../../../../sheets/workbook/numberFormat";
import type { TypingContext } from "../../../../sheets/workbook/typedValue";
import type { Workbook } from "../../../../sheets/workbook/workbook";
import { type ZonedTime, zonedTime } from "../../../../sheets/workbook/zonedTime";
import { isDate } from "../../../declare/kinds";
import { javaNumber } from "../logging/javaText";
import { tooLong } from "./errors";

const LONGEST_TEXT = 50_000;

/** How values cross between a script and the cells of one spreadsheet. */
export interface ValueContext extends TypingContext {
  readonly zone: ZonedTime;
}

export function valueContext(workbook: Workbook, now: number): ValueContext {
  const zone = zonedTime(workbook.timeZone);
  const today = Math.floor(zone.serialOf(now));
  const currentYear = new Date((today - 25_569) * 86_400_000).getUTCFullYear();
  return { locale: workbook.locale, currentYear, zone };
}

/** What `getValue` gives: number, text, boolean or Date; "" for blank, an error as its text. */
export function scriptValue(
  cell: Cell | undefined,
  zone: ZonedTime,
): string | number | boolean | Date {
  const value = cell?.value;
  if (cell === undefined || value === undefined) return "";
  if (typeof value === "number") {
    return showsDate(cell.numberFormat) ? dateOrNumber(value, zone) : value;
  }
  return isCellError(value) ? value.error : value;
}

function dateOrNumber(serial: number, zone: ZonedTime): Date | number {
  const instant = zone.instantOf(serial);
  return Number.isNaN(instant) ? serial : new Date(instant);
}

/** The cell after `setValue(value)`: text is read as if typed, null and "" clear. */
export function cellWithScriptValue(
  old: Cell | undefined,
  value: unknown,
  context: ValueContext,
): Cell | undefined {
  if (value === null || value === undefined) return cellWithEntry(old, {});
  switch (typeof value) {
    case "string":
      if (value.length > LONGEST_TEXT) throw tooLong();
      return cellWithTypedText(old, value, context);
    case "number":
      return cellWithEntry(old, { value: numberValue(value) });
    case "boolean":
      return cellWithEntry(old, { value });
    default:
      if (isDate(value)) return cellWithDate(old, value, context);
      return cellWithEntry(old, { value: javaText(value) });
  }
}

function numberValue(value: number): StoredValue {
  return Number.isFinite(value) ? value : { error: "#NUM!" };
}

function cellWithDate(
  old: Cell | undefined,
  date: Date,
  { zone, locale }: ValueContext,
): Cell | undefined {
  const instant = date.getTime();
  if (Number.isNaN(instant)) return cellWithEntry(old, { value: { error: "#NUM!" } });
  const serial = zone.serialOf(instant);
  return cellWithEntry(old, { value: serial, numberFormat: dateFormat(serial, locale) });
}

/** The format that Sheets gives to a Date: its locale's, with the time where it is not midnight. */
function dateFormat(serial: number, locale: string): string {
  const day = signsOf(locale).day.replace("mm", "MM");
  const time = locale === "en_US" ? "H:mm:ss" : "HH:mm:ss";
  return Number.isInteger(serial) ? day : `${day} ${time}`;
}

/** Google's services are Java underneath: that is how they print an object or a list. */
function javaText(value: unknown): string {
  if (typeof value === "number") return javaNumber(value);
  if (value === undefined) return "null";
  if (typeof value === "object" && value !== null) {
    if (Array.isArray(value)) return `[Ljava.lang.Object;@${value.length.toString(16)}`;
    const prototype = Object.getPrototypeOf(value);
    if (prototype === Object.prototype || prototype === null) {
      const fields = Object.entries(value).map(([name, field]) => `${name}=${javaText(field)}`);
      return `{${fields.join(", ")}}`;
    }
  }
  return String(value);
}
