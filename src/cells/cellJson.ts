import { type CalendarDate, parseIsoDay } from "./calendarDate";
import { BLANK, type CellValue } from "./cellValue";

/** A cell as JSON carries it: a day is `{ "day": "2009-03-31" }`, with its time where it has one. */
export type CellJson =
  | null
  | string
  | number
  | boolean
  | { readonly day: string; readonly time?: string | undefined }
  | { readonly error: string };

export function cellFromJson(json: CellJson): CellValue {
  if (json === null || json === "") return BLANK;
  if (typeof json === "string") return { kind: "text", text: json };
  if (typeof json === "number") return { kind: "number", number: json };
  if (typeof json === "boolean") return { kind: "yes or no", yes: json };
  if ("error" in json) return { kind: "error", code: json.error };
  const day: CalendarDate | null = parseIsoDay(json.day);
  return day === null
    ? { kind: "error", code: "#VALUE!" }
    : { kind: "day", day, time: json.time ?? "" };
}

/** What a program reads of a cell: a day is its text "2009-03-31", a blank cell null. */
export function plainValue(cell: CellValue): string | number | boolean | null {
  switch (cell.kind) {
    case "blank":
      return null;
    case "text":
      return cell.text;
    case "number":
      return cell.number;
    case "yes or no":
      return cell.yes;
    case "day":
      return cell.time === "" ? cell.day : `${cell.day} ${cell.time}`;
    case "error":
      return cell.code;
    default:
      return cell satisfies never;
  }
}

/** What `cellFromJson` reads back; how a number is shown is not in it. */
export function cellToJson(cell: CellValue): CellJson {
  if (cell.kind === "error") return { error: cell.code };
  if (cell.kind !== "day") return plainValue(cell);
  return cell.time === "" ? { day: cell.day } : { day: cell.day, time: cell.time };
}

/** Whether some JSON, from wherever it comes, is a cell's. */
export function isCellJson(json: unknown): json is CellJson {
  if (json === null || ["string", "number", "boolean"].includes(typeof json)) return true;
  if (typeof json !== "object") return false;
  const { day, time = "", error = "" } = json as { [name: string]: unknown };
  if (day === undefined) return "error" in json && typeof error === "string";
  return typeof day === "string" && typeof time === "string";
}
