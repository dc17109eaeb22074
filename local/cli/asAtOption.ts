import { InvalidArgumentError } from "commander";
import { type CalendarDate, parseIsoDay } from "../../src/domain/calendarDate";
import { readTypedDate } from "../../src/domain/typedDate";

/** Reads `--as-at`: 2009-10-07, or a day as people in the United Kingdom type it. */
export function readAsAt(typed: string): CalendarDate {
  const iso = parseIsoDay(typed);
  if (iso !== null) return iso;
  const read = readTypedDate(typed);
  if (read.kind === "day") return read.day;
  throw new InvalidArgumentError(
    read.kind === "no such day"
      ? "There is no such day. Give a day such as 2009-10-07."
      : "It is not a day. Give one such as 2009-10-07.",
  );
}
