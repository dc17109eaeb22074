import { TZDate } from "@date-fns/tz";
import { format, getDayOfYear, getISODay, getWeekOfMonth } from "date-fns";
import { type PatternPart, partsOfPattern } from "./javaPattern";
import { knownTimeZone } from "./timeZone";

/** `Utilities.formatDate`: Java's SimpleDateFormat in English, in the given zone. */
export function formatDate(date: Date, zone: string, pattern: string): string {
  const known = knownTimeZone(zone);
  const zoned = new TZDate(date.getTime(), known);
  return partsOfPattern(pattern)
    .map((part) => (part.kind === "text" ? part.text : formatField(part, zoned, known)))
    .join("");
}

function formatField(
  { letter, length }: Extract<PatternPart, { kind: "field" }>,
  date: TZDate,
  zone: string,
): string {
  const padded = (number: number): string => String(number).padStart(length, "0");
  const run = letter.repeat(length);
  switch (letter) {
    // The fields that date-fns writes with other letters, or that mean something else there.
    case "E":
      return format(date, length > 3 ? "EEEE" : "EEE");
    case "M":
    case "L":
      return format(date, length > 4 ? "MMMM" : run);
    case "u":
      return padded(getISODay(date));
    case "D":
      return padded(getDayOfYear(date));
    case "F":
      return padded(Math.ceil(date.getDate() / 7));
    case "W":
      return padded(getWeekOfMonth(date, { weekStartsOn: 0 }));
    case "S":
      return padded(date.getMilliseconds());
    case "a":
    case "G":
      return format(date, letter);
    case "Z":
      return format(date, "xx");
    case "X":
      return format(date, "X".repeat(Math.min(length, 3)));
    case "z":
      return zoneName(date, zone, length > 3 ? "long" : "short");
    default:
      return format(date, run, {
        weekStartsOn: 0,
        firstWeekContainsDate: 1,
        useAdditionalWeekYearTokens: true,
      });
  }
}

/** "BST", "British Summer Time"; where a zone has no name of its own, "GMT+05:30". */
function zoneName(date: TZDate, zone: string, timeZoneName: "long" | "short"): string {
  if (/^[+-]/.test(zone)) return `GMT${zone}`;
  if (zone === "GMT") return timeZoneName === "long" ? "Greenwich Mean Time" : "GMT";
  const names = ["en-US", "en-GB"].map((locale) =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName })
      .formatToParts(date.getTime())
      .find((part) => part.type === "timeZoneName"),
  );
  // Each English names the zones of its own country and gives an offset for the others.
  const named = names.find((name) => name !== undefined && !/^GMT[+-]/.test(name.value));
  return named?.value ?? `GMT${format(date, "xxx")}`;
}
