import { serviceNameOf } from "../../realm/hostObject";
import { formatDate } from "../utilities/formatDate";

/**
 * A value as `Logger` prints it, which is as Java does: 5 is "5.0", an array "[a, b]", a record
 * "{a=1.0}". `zone` is the script's, for dates.
 */
export function javaText(value: unknown, zone: string): string {
  if (typeof value === "number") return javaNumber(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map((item) => javaText(item, zone)).join(", ")}]`;
  if (value instanceof Date) return formatDate(value, zone, "EEE MMM dd HH:mm:ss 'GMT'XXX yyyy");
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) {
    const members = Object.entries(value).map(([name, item]) => `${name}=${javaText(item, zone)}`);
    return `{${members.join(", ")}}`;
  }
  const text = String(value);
  return text === "[object Object]" ? serviceNameOf(value) : text;
}

/** A number as Java's `Double.toString` writes it. */
function javaNumber(number: number): string {
  const size = Math.abs(number);
  if (!Number.isFinite(number)) return String(number);
  if (number === 0) return Object.is(number, -0) ? "-0.0" : "0.0";
  if (size >= 1e-3 && size < 1e7) return Number.isInteger(number) ? `${number}.0` : String(number);
  const [digits = "", exponent = "0"] = number.toExponential().split("e");
  return `${digits.includes(".") ? digits : `${digits}.0`}E${Number(exponent)}`;
}
