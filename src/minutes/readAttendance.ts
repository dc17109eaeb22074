import type { CalendarDate } from "../cells/calendarDate";
import { tidyText } from "../cells/cellValue";
import {
  type AttendanceColumns,
  attendanceColumns,
  attendedIn,
  attendedInRow,
} from "./attendanceTable";
import { isOrganisation, type ListedPerson, listedPerson } from "./attendee";
import { cellAt } from "./columnAt";
import type { MinutesLine } from "./minutesLine";
import type { Attended, Attendee } from "./minutesRead";
import type { OrganisationFinder } from "./organisationFinder";
import { peopleOnLine } from "./peopleOnLine";
import { isCalledLikeBody, isPerson, withoutStyle } from "./personName";

/** Lines that stand under one heading: Present, Apologies, Absent. */
export interface AttendanceList {
  readonly attended: Exclude<Attended, "Deputy">;
  readonly lines: readonly MinutesLine[];
}

/** Somebody of the lists, with what the minutes may call him or her from then on. */
export interface PersonListed {
  readonly name: string;
  readonly initials: string | null;
  readonly isThere: boolean;
}

export interface AttendanceRead {
  readonly attendance: readonly Attendee[];
  readonly people: readonly PersonListed[];
  readonly notUnderstood: readonly string[];
}

interface Entry {
  readonly person: ListedPerson;
  readonly attended: Attended;
  readonly line: string;
}

/** Who was there and who sent apologies; a person who is listed twice is there once. */
export function readAttendance(
  lists: readonly AttendanceList[],
  finder: OrganisationFinder,
  date: CalendarDate | null,
): AttendanceRead {
  const notUnderstood: string[] = [];
  const entries: Entry[] = [];
  let columns: AttendanceColumns | null = null;
  let width = 0;
  for (const { attended, lines } of lists) {
    for (const { cells, text } of lines) {
      if (cells === null) continue;
      const header = attendanceColumns(cells, date);
      if (header !== null) {
        columns = header;
        width = cells.length;
        continue;
      }
      // Pasted text has lost the empty cells: nobody knows which column a cell was in.
      const entry = entryInRow(cells, cells.length < width ? null : columns, finder, attended);
      if (entry === null) notUnderstood.push(text);
      else entries.push({ ...entryOfStandIn(entry), line: rowInWords(cells) });
    }
    const texts = lines.filter(({ cells }) => cells === null).map(({ text }) => text);
    for (const text of oneEach(texts, finder)) {
      if (/^(?:none|nil|n\/a|no apologies.*|none received)\.?$/i.test(text)) continue;
      if (attendanceColumns(text.split(/(?:(?<!\s)\s+)?[/,;]\s*/), date) !== null) continue;
      const person = listedPerson(text, finder);
      const isTooLong = text.split(/\s+/).length > 24;
      if (isTooLong || (person.name === "" && person.organisation === "")) notUnderstood.push(text);
      else {
        const entry = { person, attended: person.attended ?? attended };
        entries.push({ ...entryOfStandIn(entry), line: text });
      }
    }
  }
  const organisations = new Map(
    entries.flatMap(({ person: { name, organisation } }) =>
      name === "" || organisation === "" ? [] : [[name, organisation] as const],
    ),
  );
  const attendance = new Map<string, Attendee>();
  for (const { person, attended, line } of entries) {
    // "Chair: Helen Ashby", who is listed with her organisation too.
    if (person.organisation === "" && organisations.has(person.name)) continue;
    const attendee = { ...attendeeOf(person, attended, finder, organisations), line };
    const key = `${attendee.name}\n${attendee.organisation ?? ""}`.toLowerCase();
    if (!attendance.has(key)) attendance.set(key, attendee);
  }
  const people = entries.map(({ person: { name, initials }, attended }) => ({
    name,
    initials,
    isThere: attended === "Present" || attended === "Deputy",
  }));
  return { attendance: Array.from(attendance.values()), people, notUnderstood };
}

/**
 * Lines above the items that have a person and a member, where no list of those present was found: they
 * seem to be one under a heading that is not known.
 */
export function seemPresent(
  head: readonly string[],
  finder: OrganisationFinder,
): readonly string[] {
  return head.filter((line) =>
    peopleOnLine(line).some((text) => {
      const { name, organisation } = listedPerson(text, finder);
      return isPerson(name) && organisation !== "" && finder.byName(organisation) !== null;
    }),
  );
}

/** One text for each person: lists on a line are parted, a name and the organisation below it joined. */
function oneEach(texts: readonly string[], finder: OrganisationFinder): readonly string[] {
  const single = texts.flatMap(peopleOnLine);
  const pairs = single.length / 2;
  const fitting = single.filter(
    (text, index) =>
      index % 2 === 1 &&
      isOrganisation(withoutBrackets(text), finder) &&
      isPerson(withoutBrackets(single[index - 1] ?? "")) &&
      !isOrganisation(inBrackets(single[index - 1] ?? ""), finder),
  ).length;
  if (!Number.isInteger(pairs) || fitting * 5 < pairs * 3) return single;
  return single.flatMap((text, index) =>
    index % 2 === 0 ? [`${text}, ${single[index + 1]}`] : [],
  );
}

function rowInWords(cells: readonly string[]): string {
  return cells
    .map(tidyText)
    .filter((cell) => cell !== "")
    .join(" | ");
}

function inBrackets(text: string): string {
  return /\(([^)]{1,200})\)/.exec(text)?.[1] ?? "";
}

function withoutBrackets(text: string): string {
  return text.replace(/\s*\([^)]{0,200}\)/g, "");
}

/** A person in a row; without a header the last cell may say how he or she took part. */
function entryInRow(
  cells: readonly string[],
  columns: AttendanceColumns | null,
  finder: OrganisationFinder,
  attended: Attended,
): Omit<Entry, "line"> | null {
  const filled = cells.filter((cell) => cell !== "");
  const said =
    columns === null ? (filled[filled.length - 1] ?? "") : cellAt(cells, columns.attended);
  const status = columns === null ? attendedIn(said) : attendedInRow(cells, columns, attended);
  const about =
    columns === null
      ? filled.filter((cell) => cell !== said || status === null).slice(0, 3)
      : [columns.name, columns.post, columns.organisation].map((column) => cellAt(cells, column));
  const named = about.filter((part) => part !== "").join(", ");
  if (named === "") return null;
  const member =
    columns === null
      ? (about.find((cell) => finder.byName(cell) !== null) ?? "")
      : cellAt(cells, columns.organisation);
  const name =
    columns === null ? (about.find((cell) => cell !== member) ?? "") : cellAt(cells, columns.name);
  const person = memberInColumns(name, member, finder) ?? listedPerson(named, finder);
  // "Present (deputising for Ruth Pocklington)"
  const { isDeputy, deputyFor, standIn } = listedPerson(`${person.name}, ${said}`, finder);
  const initials = cellAt(cells, columns?.initials ?? null) || person.initials;
  return {
    person: {
      ...person,
      initials,
      isDeputy: person.isDeputy || isDeputy,
      deputyFor: person.deputyFor ?? deputyFor,
      standIn: person.standIn ?? standIn,
    },
    attended: status ?? attended,
  };
}

/** Who came instead of the one who is named, as that one's deputy. */
function entryOfStandIn({ person, attended }: Omit<Entry, "line">): Omit<Entry, "line"> {
  const { name, standIn } = person;
  if (standIn === null) return { person, attended };
  const came = { ...person, name: standIn, initials: null, isDeputy: true, deputyFor: name };
  return { person: came, attended: "Deputy" };
}

/** The person with the member that was meant. */
function attendeeOf(
  { name, organisation, isDeputy, deputyFor }: ListedPerson,
  attended: Attended,
  finder: OrganisationFinder,
  organisations: ReadonlyMap<string, string>,
): Omit<Attendee, "line"> {
  const instead = organisations.get(deputyFor ?? "") ?? null;
  const found =
    finder.byBoth(organisation, name) ??
    (deputyFor !== null && !isCalledLikeBody(organisation)
      ? (finder.byName(deputyFor) ?? finder.byPerson(deputyFor) ?? finder.byName(instead ?? ""))
      : null);
  const asDeputy = isDeputy && attended === "Present" ? "Deputy" : attended;
  if (found !== null) {
    const inFull = finder.inFull(name, found.organisation);
    return { ...found, name: inFull, attended: asDeputy };
  }
  return {
    organisation: organisation || instead || null,
    name,
    attended: asDeputy,
    how: "not a member",
  };
}

/** Where one cell has a member and another its person: a comma in either parts nothing. */
function memberInColumns(
  name: string,
  organisation: string,
  finder: OrganisationFinder,
): ListedPerson | null {
  if (finder.byName(organisation) === null) return null;
  const listed = listedPerson(name, finder);
  const isPersonAlone = listed.organisation === "";
  return {
    ...listed,
    name: isPersonAlone ? listed.name : withoutStyle(withoutBrackets(name)),
    organisation,
  };
}
