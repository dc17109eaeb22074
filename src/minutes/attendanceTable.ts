import type { CalendarDate } from "../cells/calendarDate";
import { cellAt, columnAt } from "./columnAt";
import type { Attended } from "./minutesRead";
import { namedDay } from "./namedDay";

/** Where a table of those present has what. */
export interface AttendanceColumns {
  readonly name: number | null;
  readonly organisation: number | null;
  readonly initials: number | null;
  readonly post: number | null;
  /** The column that says how somebody took part, or those that are ticked for it. */
  readonly attended: number | null;
  readonly ticked: readonly (readonly [Attended, number])[];
}

const HEADERS = {
  name: /^(?:names?|person|members?(?: name)?|representatives?|attendees?|who|delegates?)\b/i,
  organisation: /^(?:organi[sz]ations?|representing|employer|body|partner|company|agency)\b/i,
  initials: /^initials?\b/i,
  post: /^(?:job(?: title)?|post|position|role|title)\b/i,
  attended: /^(?:attend(?:ed|ance)|present|apologies|status|in attendance|here)\b/i,
};
const LABEL = /^(?:those |members )?(?:present|in attendance|attendees|apologies)\s*:?$/i;
const TICKED: readonly (readonly [Attended, RegExp])[] = [
  ["Present", /^(?:present|attended|in attendance)$/i],
  ["Apologies", /^(?:apologies|apols?)$/i],
  ["Absent", /^(?:absent|not present)$/i],
];

/** Where the columns are, by a header; null for a row that is none. `date` is the meeting's. */
export function attendanceColumns(
  cells: readonly string[],
  date: CalendarDate | null,
): AttendanceColumns | null {
  const ticked = TICKED.flatMap(([attended, title]) => {
    const column = columnAt(cells, title);
    return column === null ? [] : [[attended, column] as const];
  });
  const organisation = columnAt(cells, HEADERS.organisation);
  const name = columnAt(cells, HEADERS.name);
  // "Present:" over the names themselves says what the table is of.
  const isOverNames = name === null && organisation !== null && LABEL.test(cells[0] ?? "");
  const columns = {
    name: isOverNames ? 0 : name,
    organisation,
    initials: columnAt(cells, HEADERS.initials),
    post: columnAt(cells, HEADERS.post),
    attended: isOverNames ? null : (columnAt(cells, HEADERS.attended) ?? columnOfDay(cells, date)),
    ticked: ticked.length > 1 ? ticked : [],
  };
  const known = [columns.name, organisation, columns.attended].filter((column) => column !== null);
  return known.length > 1 ? columns : null;
}

/** A register has a column for each meeting: that of this one, else the last. */
function columnOfDay(cells: readonly string[], date: CalendarDate | null): number | null {
  const days = cells.map((cell) => (cell.length > 30 ? null : namedDay(cell, date)));
  const own = days.findIndex((found) => found !== null && found.day === date);
  if (own >= 0) return own;
  const dated = days.flatMap((found, column) => (found === null ? [] : [column]));
  return dated[dated.length - 1] ?? null;
}

/** Whether a row of cells is the header of a table of those present. */
export function isAttendanceHeader(cells: readonly string[]): boolean {
  if (cells.length < 2) return false;
  const columns = attendanceColumns(cells, null);
  const isOther = columns === null || (columns.name === null && columns.organisation === null);
  return !isOther && cells.every((cell) => cell.length <= 40);
}

const SAYS: readonly (readonly [Attended, RegExp])[] = [
  ["Deputy", /\b(?:deputy|deputi[sz]ing|deputised|substitute|sub for)\b|^(?:sub|d)$/i],
  [
    "Apologies",
    /^(?:apologies|apols?|ap|a|sent apologies|apology|apologies (?:sent|received))\.?$|^.{0,12}\bapologies$/i,
  ],
  ["Absent", /^(?:absent|no|n|x|✗|✘|❌|-|–|did not attend|not present)$/i],
  ["Present", /^(?:present|yes|y|p|in attendance|attended|✓|✔|√|☑|✅|☒|\/$)/iu],
];

/** How somebody took part by what a cell says; null where it says something else. */
export function attendedIn(text: string): Attended | null {
  return SAYS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/**
 * The same by the columns of a table: somebody whose cell is empty did not come, and under *Apologies*
 * sent them, as the heading says.
 */
export function attendedInRow(
  cells: readonly string[],
  { attended, ticked }: AttendanceColumns,
  heading: Attended,
): Attended | null {
  const [marked] = ticked.filter(([, column]) => cellAt(cells, column) !== "");
  const unsaid = heading === "Present" ? "Absent" : heading;
  if (ticked.length > 0) return marked?.[0] ?? unsaid;
  if (attended === null) return null;
  return cellAt(cells, attended) === "" ? unsaid : attendedIn(cellAt(cells, attended));
}
