import { type CalendarDate, parseIsoDay } from "../../src/cells/calendarDate";
import { readTypedDate } from "../../src/cells/typedDate";
import { CliError } from "./cliError";

/** Reads the day of an option: 2009-10-07, or as people in the United Kingdom type it. */
export function readDayOf(option: string): (typed: string) => CalendarDate {
  return (typed) => {
    const iso = parseIsoDay(typed);
    if (iso !== null) return iso;
    const read = readTypedDate(typed);
    if (read.kind === "day") return read.day;
    const what = read.kind === "no such day" ? "is a day that does not exist" : "is not a day";
    throw new CliError(2, `"${typed}" ${what}: give ${option} one such as 2009-10-07.`);
  };
}
