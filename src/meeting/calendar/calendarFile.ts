import { addDays } from "../../cells/calendarDate";
import type { CalendarEntry } from "./calendarEntry";
import { contentLine, textValue } from "./contentLine";
import { LONDON, LONDON_ZONE } from "./londonZone";

/** The workbook does not say how long a meeting takes; so much is kept free for it. */
const LENGTH_OF_MEETING = "PT2H";

/**
 * The entries as an iCalendar file (RFC 5545). `instant` is when it is made, in UTC: a file that is made
 * later has a higher SEQUENCE, so that a calendar takes it for the newer one. Written here, because the
 * libraries that write such files take a script's own time zone, or random numbers that Apps Script lacks.
 */
export function calendarFile(
  name: string,
  entries: readonly CalendarEntry[],
  instant: string,
): string {
  const lines: (readonly [name: string, value: string])[] = [
    ["BEGIN", "VCALENDAR"],
    ["VERSION", "2.0"],
    ["PRODID", "-//Compact//Compact add-on//EN"],
    ["CALSCALE", "GREGORIAN"],
    ["METHOD", "PUBLISH"],
    ["X-WR-CALNAME", textValue(name)],
    ...(entries.some(({ time }) => time !== null) ? LONDON_ZONE : []),
    ...entries.flatMap((entry) => entryLines(entry, instant)),
    ["END", "VCALENDAR"],
  ];
  return lines.map(([property, value]) => contentLine(property, value)).join("");
}

function entryLines(
  { uid, day, time, status, summary, location, description }: CalendarEntry,
  instant: string,
): readonly (readonly [name: string, value: string])[] {
  return [
    ["BEGIN", "VEVENT"],
    ["UID", textValue(uid)],
    ["DTSTAMP", `${digitsOf(instant.slice(0, 19))}Z`],
    ["SEQUENCE", String(sequenceOf(instant))],
    ...(time === null
      ? ([
          ["DTSTART;VALUE=DATE", digitsOf(day)],
          ["DTEND;VALUE=DATE", digitsOf(addDays(day, 1))],
          // A day with an event is no day on which nobody can be asked for anything.
          ["TRANSP", "TRANSPARENT"],
        ] as const)
      : ([
          [`DTSTART;TZID=${LONDON}`, `${digitsOf(day)}T${digitsOf(time)}00`],
          ["DURATION", LENGTH_OF_MEETING],
        ] as const)),
    ["STATUS", status],
    ["SUMMARY", textValue(summary)],
    ...(location === "" ? [] : ([["LOCATION", textValue(location)]] as const)),
    ...(description === "" ? [] : ([["DESCRIPTION", textValue(description)]] as const)),
    ["END", "VEVENT"],
  ];
}

/** "2009-12-10T14:30:00" as the standard writes it. */
function digitsOf(text: string): string {
  return text.replace(/[-:]/g, "");
}

const FIRST_SEQUENCE = Date.UTC(2000, 0, 1);

/** Minutes since the year 2000: nothing is remembered from file to file, and time goes on. */
function sequenceOf(instant: string): number {
  return Math.max(0, Math.floor((Date.parse(instant) - FIRST_SEQUENCE) / 60_000));
}
