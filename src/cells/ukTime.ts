/** Zones of the tz database whose clocks have shown the same as London's since 1996. */
const ZONES_OF_UK_TIME = [
  "Europe/London",
  "Europe/Belfast",
  "Europe/Dublin",
  "Europe/Guernsey",
  "Europe/Isle_of_Man",
  "Europe/Jersey",
  "Europe/Lisbon",
  "Eire",
  "GB",
  "GB-Eire",
  "Portugal",
  "WET",
];

/** Whether a day begins there when it begins in the United Kingdom, in summer as in winter. */
export function keepsUkTime(timeZone: string): boolean {
  return ZONES_OF_UK_TIME.includes(timeZone);
}
