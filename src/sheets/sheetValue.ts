import { BLANK, type CellValue } from "../cells/cellValue";
import type { SpreadsheetZone } from "./spreadsheetZone";

const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/;

/** What `getValues` gives, as the core knows it. Dates become days here and nowhere else. */
export function cellFromSheet(value: unknown, zone: SpreadsheetZone): CellValue {
  if (value === "" || value === null || value === undefined) return BLANK;
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "yes or no", yes: value };
  // Dates come from another realm in some hosts, where instanceof says no.
  if (Object.prototype.toString.call(value) === "[object Date]") {
    const { day, time } = zone.dayOf(value as Date);
    return day === null ? { kind: "error", code: "#VALUE!" } : { kind: "day", day, time };
  }
  const text = String(value);
  if (ERROR.test(text) || text === "Loading...") return { kind: "error", code: text };
  return { kind: "text", text };
}

/**
 * Several words without a figure: in no locale a number, a day, a formula or a check box. One word
 * alone may be all that Sheets has a name for, such as TRUE or WAHR.
 */
const PLAIN_WORDS = /^\p{L}[\p{L},.&()\u2019/-]*(?: [\p{L},.&()\u2019/-]+)+$/u;

/**
 * What `setValues` is given. Text that could be read otherwise goes with an apostrophe in front, which
 * Sheets does not keep: without it "=x", "+2", "1/4" and "TRUE" would become a formula, a number, a
 * date, a check box.
 */
export function cellToSheet(
  cell: CellValue,
  zone: SpreadsheetZone,
): string | number | boolean | Date {
  switch (cell.kind) {
    case "blank":
      return "";
    case "text":
      return PLAIN_WORDS.test(cell.text) ? cell.text : `'${cell.text}`;
    case "number":
      return cell.number;
    case "yes or no":
      return cell.yes;
    case "day":
      return cell.time === "" ? zone.dateOf(cell.day) : withTime(zone.dateOf(cell.day), cell.time);
    case "error":
      return `'${cell.code}`;
    default:
      return cell satisfies never;
  }
}

function withTime(midnight: Date, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return new Date(midnight.getTime() + (hours * 60 + minutes) * 60_000);
}
