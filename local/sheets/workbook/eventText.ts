import { type Cell, isCellError } from "./cell";

/** Values reach an event as text: a date as its serial number, a tick as TRUE. */
export function eventText(cell: Cell | undefined): string | undefined {
  const value = cell?.value;
  if (value === undefined || value === "") return undefined;
  if (isCellError(value)) return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
