import { TZDate } from "@date-fns/tz";
import { type PatternPart, partsOfPattern } from "../../core/utilities/javaPattern";
import { knownTimeZone } from "../../core/utilities/timeZone";
import { ServiceError } from "../../serviceError";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NUMBER_LETTERS = "yYMLdDHkKhmsSuwWF";

/**
 * `Utilities.parseDate`: reads as Java's SimpleDateFormat does, which is lenient: 31 February is
 * 3 March, and what follows the date is ignored. `now` decides the century of a two-digit year.
 */
export function parseDate(text: string, zone: string, pattern: string, now: number): Date {
  const known = knownTimeZone(zone);
  const parts = partsOfPattern(pattern);
  const source = parts.map((part, index) => expressionFor(part, parts[index + 1])).join("");
  const found = new RegExp(`^\\s*${source}`, "i").exec(text);
  if (found === null) throw new ServiceError(`Unparseable date: "${text}"`);
  const fields = new Map<string, string>();
  parts
    .filter((part) => part.kind === "field")
    .forEach((part, index) => {
      fields.set(part.letter, found[index + 1] ?? "");
    });
  return instantOf(fields, parts, known, now);
}

function expressionFor(part: PatternPart, next: PatternPart | undefined): string {
  if (part.kind === "text") {
    return part.text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\s+/g, "\\s*");
  }
  const { letter, length } = part;
  if ((letter === "M" || letter === "L") && length > 2) return "([a-z]+)\\.?";
  if (letter === "E") return "([a-z]+)\\.?";
  if (letter === "a") return "(am|pm)";
  if (letter === "G") return "(ad|bc)";
  if (letter === "Z" || letter === "X" || letter === "z") {
    return "(z|(?:gmt|utc)?[+-]\\d{1,2}(?::?\\d{2})?|gmt|utc|[a-z]{3,5})";
  }
  // Figures without anything between them are told apart by their length.
  const joined = next?.kind === "field" && NUMBER_LETTERS.includes(next.letter);
  return joined ? `(\\d{${length}})` : "([+-]?\\d+)";
}

function instantOf(
  fields: ReadonlyMap<string, string>,
  parts: readonly PatternPart[],
  zone: string,
  now: number,
): Date {
  const number = (...letters: readonly string[]): number | undefined => {
    const text = letters.map((letter) => fields.get(letter)).find((field) => field !== undefined);
    return text === undefined ? undefined : Number(text);
  };
  const shortYear = parts.some(
    (part) => part.kind === "field" && part.letter === "y" && part.length === 2,
  );
  const year = number("y", "Y");
  const fullYear =
    year !== undefined && shortYear && year < 100 ? yearOfTwoFigures(year, now) : (year ?? 1970);
  const time = [
    hourOf(number, fields),
    number("m") ?? 0,
    number("s") ?? 0,
    number("S") ?? 0,
  ] as const;
  const month = monthOf(fields.get("M") ?? fields.get("L") ?? "1");
  const written = offsetOf(fields.get("Z") ?? fields.get("X") ?? fields.get("z"));
  const date = new TZDate(2000, month, number("d") ?? number("D") ?? 1, ...time, written ?? zone);
  // Set afterwards, since a constructor takes years under 100 for the twentieth century.
  date.setFullYear(fullYear, month, number("d") ?? number("D") ?? 1);
  return new Date(date.getTime());
}

function hourOf(
  number: (...letters: readonly string[]) => number | undefined,
  fields: ReadonlyMap<string, string>,
): number {
  const afternoon = fields.get("a")?.toLowerCase() === "pm";
  const ofTwelve = number("h", "K");
  if (ofTwelve !== undefined) return (ofTwelve % 12) + (afternoon ? 12 : 0);
  const ofDay = number("H", "k") ?? 0;
  return fields.has("k") && ofDay === 24 ? 0 : ofDay;
}

function monthOf(text: string): number {
  if (/^[+-]?\d+$/.test(text)) return Number(text) - 1;
  const month = MONTHS.indexOf(text.slice(0, 3).toLowerCase());
  if (month < 0) throw new ServiceError(`Unparseable date: "${text}"`);
  return month;
}

/** Java puts a two-digit year within 80 years before and 20 years after today. */
function yearOfTwoFigures(year: number, now: number): number {
  const thisYear = new Date(now).getUTCFullYear();
  const guess = thisYear - (thisYear % 100) + year;
  if (guess > thisYear + 20) return guess - 100;
  return guess <= thisYear - 80 ? guess + 100 : guess;
}

function offsetOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (/^(z|gmt|utc)$/i.test(text)) return "+00:00";
  const offset = /^(?:gmt|utc)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(text);
  if (offset === null) return knownTimeZone(text);
  const [, sign, hours = "", minutes = "00"] = offset;
  return `${sign}${hours.padStart(2, "0")}:${minutes}`;
}
