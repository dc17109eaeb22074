import { type CalendarDate, dayFromSerial, parseIsoDay, serialOfDay } from "../domain/calendarDate";
import { type CellValue, tidyText } from "../domain/cellValue";
import { readTypedDate, type TypedDate } from "../domain/typedDate";

/** What a cell under a header of dates comes to, with what makes the reading doubtful. */
export type DayAsTyped =
  | {
      readonly kind: "day";
      readonly day: CalendarDate;
      readonly alsoReadAs: CalendarDate | null;
      /** The weekday typed with it, where the day is not one; null where it agrees or has none. */
      readonly weekday: string | null;
    }
  | Exclude<TypedDate, { readonly kind: "day" }>
  | { readonly kind: "year only" };

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Serials of 1990 to 2099, as the reading of cells takes them. */
const SERIAL = /^(3[3-9]|[4-6]\d|7[0-2])\d{3}$/;

export function readDayAsTyped(cell: CellValue): DayAsTyped {
  if (cell.kind === "text" || cell.kind === "number") {
    return readWords(tidyText(cell.kind === "text" ? cell.text : String(cell.number)));
  }
  return { kind: "not a date" };
}

function readWords(text: string): DayAsTyped {
  if (text.length > 60) return { kind: "not a date" };
  if (SERIAL.test(text)) return certain(dayFromSerial(Number(text)));
  const compressed = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (compressed) return certain(parseIsoDay(compressed.slice(1, 4).join("-")));
  if (/^((?:19|20)\d{2})(\s?[-/]\s?\d{2,4})?$/.test(text)) return { kind: "year only" };
  const typed = readTypedDate(text);
  if (typed.kind !== "day") return typed;
  return { ...typed, weekday: wrongWeekday(text, typed.day) };
}

function certain(day: CalendarDate | null): DayAsTyped {
  if (day === null) return { kind: "no such day" };
  return { kind: "day", day, alsoReadAs: null, weekday: null };
}

function wrongWeekday(text: string, day: CalendarDate): string | null {
  const typed = /\b(mon|tue|wed|thu|fri|sat|sun)/i.exec(text)?.[1]?.toLowerCase();
  const said = WEEKDAYS.find((name) => typed !== undefined && name.toLowerCase().startsWith(typed));
  // Serial 2 is 1 January 1900, a Monday.
  const is = WEEKDAYS[(serialOfDay(day) + 5) % 7];
  return said === undefined || said === is ? null : said;
}
