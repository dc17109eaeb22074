const MS_PER_DAY = 86_400_000;
/** Spreadsheets count days from 30 December 1899. */
const SERIAL_OF_1970 = 25_569;

/** The library keeps a day of the file as a Date whose UTC fields are what the cell shows. */
export function dateOfSerial(serial: number): Date {
  return new Date(Math.round((serial - SERIAL_OF_1970) * MS_PER_DAY));
}

export function serialOfDate(date: Date): number {
  // A single division of whole milliseconds: adding days afterwards would lose the last digits.
  return (date.getTime() + SERIAL_OF_1970 * MS_PER_DAY) / MS_PER_DAY;
}
