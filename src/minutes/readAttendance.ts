import {
  attendeeOf,
  isOrganisation,
  isPerson,
  type ListedPerson,
  listedPerson,
  peopleOnLine,
  withoutBrackets,
} from "./attendee";
import type { MinutesLine } from "./minutesLine";
import type { Attended, Attendee } from "./minutesRead";
import type { OrganisationFinder } from "./organisationFinder";

/** Lines that stand under one heading: Present, Apologies, Absent. */
export interface AttendanceList {
  readonly attended: Exclude<Attended, "Deputy">;
  readonly lines: readonly MinutesLine[];
}

/** Who was there and who sent apologies; a person who is listed twice is there once. */
export function readAttendance(
  lists: readonly AttendanceList[],
  finder: OrganisationFinder,
): { readonly attendance: readonly Attendee[]; readonly notUnderstood: readonly string[] } {
  const notUnderstood: string[] = [];
  const attendance = new Map<string, Attendee>();
  const add = (listed: ListedPerson, attended: Attended): void => {
    const attendee = attendeeOf(listed, attended, finder);
    const key = `${attendee.name}\n${attendee.organisation ?? ""}`.toLowerCase();
    if (!attendance.has(key)) attendance.set(key, attendee);
  };
  for (const { attended, lines } of lists) {
    let columns: AttendanceColumns | null = null;
    for (const line of lines.filter(({ cells }) => cells !== null)) {
      const header = columnsOf(line.cells ?? []);
      if (header !== null) columns = header;
      else {
        const listed = personInRow(line.cells ?? [], columns, finder);
        if (listed === null) notUnderstood.push(line.text);
        else add(listed.person, listed.attended ?? attended);
      }
    }
    const texts = lines.filter(({ cells }) => cells === null).map(({ text }) => text);
    for (const text of oneEach(texts, finder)) {
      if (/^(?:none|nil|n\/a|no apologies.*)\.?$/i.test(text)) continue;
      const listed = listedPerson(text, finder);
      const isSomebody = isPerson(listed.name) || listed.organisation !== "" || listed.name !== "";
      if (!isSomebody || text.split(/\s+/).length > 24) notUnderstood.push(text);
      else add(listed, attended);
    }
  }
  return { attendance: Array.from(attendance.values()), notUnderstood };
}

/** One text for each person: lists on a line are parted, a name and the organisation below it joined. */
function oneEach(texts: readonly string[], finder: OrganisationFinder): readonly string[] {
  const single = texts.flatMap(peopleOnLine);
  const pairs = single.length / 2;
  const fitting = single.filter(
    (text, index) =>
      index % 2 === 1 &&
      isOrganisation(withoutBrackets(text), finder) &&
      isPerson(withoutBrackets(single[index - 1] ?? "")),
  ).length;
  if (!Number.isInteger(pairs) || fitting * 5 < pairs * 3) return single;
  return single.flatMap((text, index) =>
    index % 2 === 0 ? [`${text}, ${single[index + 1]}`] : [],
  );
}

interface AttendanceColumns {
  readonly name: number | null;
  readonly organisation: number | null;
  readonly attended: number | null;
}

const HEADERS = {
  name: /^(?:name|person|member|representative|attendee|who)s?\b/i,
  organisation: /^(?:organi[sz]ation|representing|employer|body|partner|company)s?\b/i,
  attended: /^(?:attend(?:ed|ance)|present|apologies|status|in attendance)\b/i,
};

/** Where a table of those present has what; null for a row that is no header. */
function columnsOf(cells: readonly string[]): AttendanceColumns | null {
  const at = (pattern: RegExp): number | null => {
    const found = cells.findIndex((cell) => pattern.test(cell));
    return found < 0 ? null : found;
  };
  const columns = {
    name: at(HEADERS.name),
    organisation: at(HEADERS.organisation),
    attended: at(HEADERS.attended),
  };
  const known = Object.values(columns).filter((column) => column !== null).length;
  return known >= 2 ? columns : null;
}

/** Whether a row of cells is the header of a table of those present. */
export function isAttendanceHeader(cells: readonly string[]): boolean {
  const columns = columnsOf(cells);
  return (
    columns !== null &&
    columns.name !== null &&
    (columns.organisation !== null || columns.attended !== null)
  );
}

const SAYS: readonly (readonly [Attended, RegExp])[] = [
  ["Deputy", /\b(?:deputy|deputised|substitute)\b|^(?:sub|d)$/i],
  ["Apologies", /^(?:apologies|apols?|a|sent apologies|apology)\.?$/i],
  ["Absent", /^(?:absent|no|n|x|✗|✘|-|–|did not attend)$/i],
  ["Present", /^(?:present|yes|y|p|in attendance|attended|✓|✔|√|☑)/i],
];

function personInRow(
  cells: readonly string[],
  columns: AttendanceColumns | null,
  finder: OrganisationFinder,
): { readonly person: ListedPerson; readonly attended: Attended | null } | null {
  const at = (column: number | null): string => (column === null ? "" : (cells[column] ?? ""));
  const filled = cells.filter((cell) => cell !== "");
  const typed = columns === null ? (filled[filled.length - 1] ?? "") : at(columns.attended);
  const attended = SAYS.find(([, pattern]) => pattern.test(typed))?.[0] ?? null;
  const text =
    columns === null
      ? filled.filter((cell) => cell !== typed || attended === null).slice(0, 2)
      : [at(columns.name), at(columns.organisation)];
  const named = text.filter((part) => part !== "").join(", ");
  return named === "" ? null : { person: listedPerson(named, finder), attended };
}
