import { ServiceError } from "../../serviceError";

/**
 * The zone in the form that @date-fns/tz reads: an IANA name or "+01:00". Java's "GMT+1" and its
 * like are understood. Throws where there is no such zone.
 */
export function knownTimeZone(zone: string): string {
  const offset = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone.trim());
  if (offset !== null) {
    const [, sign, hours = "", minutes = "00"] = offset;
    return `${sign}${hours.padStart(2, "0")}:${minutes}`;
  }
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return zone;
  } catch {
    throw new ServiceError(`Invalid argument: timeZone (${zone})`);
  }
}
