import { normalisedTitle } from "../cells/normalisedTitle";
import type { Compact } from "../tables/compact";
import { personFields } from "../tables/personFields";
import { TABLES } from "../tables/tables";
import type { ReportSubject } from "./reportSubject";

/** The people of the members, by name: each with their organisation. */
export function contactNames(compact: Compact): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { name, organisation } of namedIn(compact)) {
    const key = normalisedTitle(name);
    if (key !== "" && !names.has(key)) names.set(key, organisation);
  }
  return names;
}

interface NamedPerson {
  readonly name: string;
  readonly organisation: string;
}

/** Names and addresses under every header that names a person of a member (see `names`). */
export function namedIn({ members, attendance }: Compact): readonly NamedPerson[] {
  return [
    ...members.flatMap((member) => {
      const { organisation } = member;
      return personFields(TABLES.Members).map((field) => ({ name: member[field], organisation }));
    }),
    ...attendance.flatMap((record) => {
      const { organisation } = record;
      return personFields(TABLES.Attendance).map((field) => ({
        name: record[field],
        organisation,
      }));
    }),
  ];
}

/** The words as typed; where they are a contact's name or address, the organisation instead. */
export function withoutContact(
  { options, people }: Pick<ReportSubject, "options" | "people">,
  typed: string,
): string {
  if (options.withContacts) return typed;
  const parts = partsOf(typed, people);
  const name = parts.map(({ text }) => people.get(normalisedTitle(text)) ?? text);
  if (name.every((text, index) => text === parts[index]?.text)) return typed;
  // "Dev Dunne, Kettering Borough Council" is that Council, once.
  return [...new Set(name.filter((text) => text !== ""))].join(", ");
}

/** Whether the words name a person of a member, alone or with other words. */
export function isPerson(people: ReadonlyMap<string, string>, typed: string): boolean {
  return partsOf(typed, people).some(({ text }) => people.has(normalisedTitle(text)));
}

/** The words as typed; where they are a contact's name, the initials, as minutes have them. */
export function initialsOfContact({ options, people }: ReportSubject, typed: string): string {
  if (options.withContacts) return typed;
  return partsOf(typed, people)
    .map(({ text, behind }) => {
      const name = people.has(normalisedTitle(text)) ? initialsOf(text) : text;
      return `${name}${behind}`;
    })
    .join("");
}

interface Part {
  readonly text: string;
  /** The comma, the bracket or the word between it and the next. */
  readonly behind: string;
}

/** "Dev Dunne, Carys Chandra (Corby)" names two people and a place. */
function partsOf(typed: string, people: ReadonlyMap<string, string>): readonly Part[] {
  if (people.has(normalisedTitle(typed))) return [{ text: typed, behind: "" }];
  const pieces = typed.split(/(\s*(?:[,;/&+()\n]|\s(?:and|for)\s)\s*)/);
  return pieces.flatMap((text, index) => {
    return index % 2 === 0 ? [{ text, behind: pieces[index + 1] ?? "" }] : [];
  });
}

function initialsOf(name: string): string {
  return name
    .split(/@/, 1)
    .join("")
    .split(/[\s.\-_]+/)
    .map((part) => part.charAt(0).toUpperCase())
    .join("");
}
