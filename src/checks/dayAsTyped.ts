import { type CalendarDate, dayFromSerial, parseIsoDay, serialOfDay } from "../cells/calendarDate";
import { type CellValue, tidyText } from "../cells/cellValue";
import { MONTH_NAMES } from "../cells/months";
import { readTypedDate } from "../cells/typedDate";
import { nearest } from "../domain/words/nearest";
import { type NotADay, notADay } from "./notADay";

/** What a cell under a header of dates comes to, with what makes the reading doubtful. */
export type DayAsTyped =
  | {
      readonly kind: "day";
      readonly day: CalendarDate;
      /** Month first, where that is another day and no weekday tells which. */
      readonly alsoReadAs: CalendarDate | null;
      /** The weekday typed with it, where the day is not one; null where it agrees or has none. */
      readonly weekday: string | null;
    }
  /** `monthFirst` is the day that the same figures give as Americans write them. */
  | { readonly kind: "no such day"; readonly monthFirst: CalendarDate | null }
  | { readonly kind: NotADay };

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
  const typed = readTypedDate(text);
  if (typed.kind === "no such day") return { ...typed, monthFirst: monthFirst(text) };
  const read = typed.kind === "not a date" ? readTypedDate(withMonthsSpelt(text)) : typed;
  if (read.kind !== "day") return { kind: notADay(text) };
  const weekday = wrongWeekday(text, read.day);
  const isTold = weekday === null && weekdayIn(text) !== undefined;
  return { ...read, alsoReadAs: isTold ? null : read.alsoReadAs, weekday };
}

function certain(day: CalendarDate | null): DayAsTyped {
  if (day === null) return { kind: "no such day", monthFirst: null };
  return { kind: "day", day, alsoReadAs: null, weekday: null };
}

/** 01/13/2009 has no reading but the American one. */
function monthFirst(text: string): CalendarDate | null {
  const match = /^(\d{1,2})([-/.])(\d{1,2})([-/.])(\d{4}|\d{2})$/.exec(text);
  if (!match) return null;
  const [, month, first, day, second, year] = match;
  const read = readTypedDate(`${day}${first}${month}${second}${year}`);
  return read.kind === "day" ? read.day : null;
}

/** 3 Febuary 2009: a slip in the month's name, where only one month can be meant. */
function withMonthsSpelt(text: string): string {
  return text.replace(/[a-z]{4,10}/gi, (word) => nearest(word, MONTH_NAMES) ?? word);
}

function wrongWeekday(text: string, day: CalendarDate): string | null {
  const weekday = weekdayIn(text);
  // Serial 2 is 1 January 1900, a Monday.
  const is = WEEKDAYS[(serialOfDay(day) + 5) % 7];
  return weekday === undefined || weekday === is ? null : weekday;
}

function weekdayIn(text: string): string | undefined {
  const typed = /\b(mon|tue|wed|thu|fri|sat|sun)/i.exec(text)?.[1]?.toLowerCase();
  return WEEKDAYS.find((name) => typed !== undefined && name.toLowerCase().startsWith(typed));
}
