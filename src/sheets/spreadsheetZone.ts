import { type CalendarDate, calendarDate, parseIsoDay, partsOfDay } from "../cells/calendarDate";

const MS_PER_HOUR = 3_600_000;

/** Days and times of day in the spreadsheet's zone, without a service call a cell. */
export interface SpreadsheetZone {
  /** As the tz database has it. */
  readonly name: string;
  dayOf(date: Date): { readonly day: CalendarDate | null; readonly time: string };
  /** Midnight of that day in the spreadsheet's zone. */
  dateOf(day: CalendarDate): Date;
}

/**
 * A date cell is midnight in the spreadsheet's zone, but JavaScript's getters answer in the
 * script's. Where the two are one, the getters are right; where they differ, Intl knows the other.
 */
export function spreadsheetZone(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): SpreadsheetZone {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  return zone === Session.getScriptTimeZone() ? scriptZone(zone) : otherZone(zone);
}

function scriptZone(name: string): SpreadsheetZone {
  return {
    name,
    dayOf: (date) => ({
      day: calendarDate(date.getFullYear(), date.getMonth() + 1, date.getDate()),
      time: timeText(date.getHours(), date.getMinutes()),
    }),
    dateOf: (day) => {
      const { year, month, day: dayOfMonth } = partsOfDay(day);
      return new Date(year, month - 1, dayOfMonth);
    },
  };
}

function otherZone(zone: string): SpreadsheetZone {
  const wallClock = zoneReader(zone);
  const startOf = (day: CalendarDate): number => {
    // Offsets change by an hour or two a year at most: two corrections land on midnight.
    const midnight = Date.parse(`${day}T00:00:00Z`);
    let time = midnight;
    for (let round = 0; round < 2; round++) {
      const shown = Date.parse(`${wallClock(new Date(time)).replace(" ", "T")}:00Z`);
      time += midnight - shown;
    }
    // Where the clocks go forward at midnight, a day begins at one.
    return wallClock(new Date(time)) < day ? time + MS_PER_HOUR : time;
  };
  const known = new Map<number, { day: CalendarDate | null; time: string }>();
  return {
    name: zone,
    dayOf: (date) => {
      const earlier = known.get(date.getTime());
      if (earlier) return earlier;
      const [typed = "", time = ""] = wallClock(date).split(" ");
      const day = parseIsoDay(typed);
      const isStart =
        time === "00:00" || (time === "01:00" && day !== null && startOf(day) === date.getTime());
      const read = { day, time: isStart ? "" : time };
      known.set(date.getTime(), read);
      return read;
    },
    dateOf: (day) => new Date(startOf(day)),
  };
}

/** "2009-10-07 14:30" in a zone; by Intl where it knows the zone, else by Utilities. */
function zoneReader(zone: string): (date: Date) => string {
  try {
    const format = new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hour12: false,
    });
    return (date) => {
      const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, value]));
      // Some engines write midnight as 24:00.
      const hour = parts.get("hour") === "24" ? "00" : parts.get("hour");
      const year = (parts.get("year") ?? "").padStart(4, "0");
      return `${year}-${parts.get("month")}-${parts.get("day")} ${hour}:${parts.get("minute")}`;
    };
  } catch {
    return (date) => Utilities.formatDate(date, zone, "yyyy-MM-dd HH:mm");
  }
}

function timeText(hours: number, minutes: number): string {
  if (hours === 0 && minutes === 0) return "";
  return `${twoDigits(hours)}:${twoDigits(minutes)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
