import { serviceNameOf } from "../../../realm/hostObject";
import { formatDate } from "../utilities/formatDate";

/**
 * A value as `Logger` prints it, which is as Java does: 5 is "5.0", an array "[a, b]", a record
 * "{a=1.0}". `zone` is the script's, for dates.
 */
export function javaText(value: unknown, zone: string): string {
  if (typeof value === "number") return javaNumber(value);
  // Google's services know no undefined: it reaches them as null.
  if (value === undefined) return "null";
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map((item) => javaText(item, zone)).join(", ")}]`;
  if (value instanceof Date) return dateText(value, zone);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) {
    const members = Object.entries(value).map(([name, item]) => `${name}=${javaText(item, zone)}`);
    return `{${members.join(", ")}}`;
  }
  const text = String(value);
  if (text === "[object Object]") return serviceNameOf(value);
  // Of a Map or a Set nothing reaches Google's side but that it is an object.
  return /^\[object \w+\]$/.test(text) ? "{}" : text;
}

/** As Java writes a date whose zone is only an offset: without one, that is "GMT" alone. */
function dateText(date: Date, zone: string): string {
  const offset = formatDate(date, zone, "XXX");
  return formatDate(date, zone, `EEE MMM dd HH:mm:ss 'GMT${offset === "Z" ? "" : offset}' yyyy`);
}

/** A number as Java's `Double.toString` writes it. */
export function javaNumber(number: number): string {
  const size = Math.abs(number);
  if (!Number.isFinite(number)) return String(number);
  if (number === 0) return Object.is(number, -0) ? "-0.0" : "0.0";
  if (size >= 1e-3 && size < 1e7) return Number.isInteger(number) ? `${number}.0` : String(number);
  const [digits = "", exponent = "0"] = number.toExponential().split("e");
  return `${digits.includes(".") ? digits : `${digits}.0`}E${Number(exponent)}`;
}
