import { normalisedTitle } from "../cells/normalisedTitle";
import { foldedKey } from "../domain/people/foldedText";
import { inSpokenOrder } from "../domain/people/nameOrders";
import { TITLE_OF_PERSON } from "../domain/people/titleOfPerson";
import type { Compact } from "../tables/compact";
import { personFields } from "../tables/personFields";
import { TABLES } from "../tables/tables";
import type { ReportSubject } from "./reportSubject";

/** The people of the members, by name: each with their organisation. */
export function contactNames(compact: Compact): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { name, organisation } of namedIn(compact)) {
    const key = personKey(name);
    if (key !== "" && !names.has(key)) names.set(key, organisation);
  }
  // "A Abbott" is whoever is in full; where two are meant, the first: initials say no more.
  for (const [key, organisation] of [...names]) {
    const short = withInitial(key);
    if (short !== null && !names.has(short)) names.set(short, organisation);
  }
  return names;
}

/** Where some of a name follows. */
const TITLE_BEFORE_NAME = new RegExp(`${TITLE_OF_PERSON.source}(?=\\S+ ?\\S)`);

/** By which a person is the same however the name is spelt: "Abbott, Asha", "Ms Asha Abbott", "A. Abbott". */
function personKey(typed: string): string {
  const key = normalisedTitle(foldedKey(inSpokenOrder(typed))).replace(TITLE_BEFORE_NAME, "");
  return key.includes("@") ? key : key.replace(/\. ?/g, " ").trim();
}

function withInitial(key: string): string | null {
  const [first = "", ...more] = key.split(" ");
  if (key.includes("@") || more.length === 0) return null;
  return [first.charAt(0), ...more.slice(-1)].join(" ");
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
  const name = parts.map(({ text }) => people.get(personKey(text)) ?? text);
  if (name.every((text, index) => text === parts[index]?.text)) return typed;
  // "Dev Dunne, Kettering Borough Council" is that Council, once.
  return [...new Set(name.filter((text) => text !== ""))].join(", ");
}

/** Whether the words name a person of a member, alone or with other words. */
export function isPerson(people: ReadonlyMap<string, string>, typed: string): boolean {
  return partsOf(typed, people).some(({ text }) => people.has(personKey(text)));
}

/** The words as typed; where they are a contact's name or any address, the initials, as minutes have them. */
export function initialsOfContact({ options, people }: ReportSubject, typed: string): string {
  if (options.withContacts) return typed;
  return partsOf(typed, people)
    .map(({ text, behind }) => {
      const isKnown = people.has(personKey(text)) || /^\S+@\S+$/.test(text);
      const name = isKnown ? initialsOf(text) : text;
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
  return splitAt(typed, /(\s*(?:[;/&+()\n]|\s(?:and|for)\s)\s*)/).flatMap((part) => {
    // "Abbott, Asha" is one.
    if (people.has(personKey(part.text))) return [part];
    const pieces = splitAt(part.text, /(\s*,\s*)/);
    return pieces.map((piece, at) =>
      at < pieces.length - 1 ? piece : { ...piece, behind: part.behind },
    );
  });
}

function splitAt(typed: string, between: RegExp): readonly Part[] {
  const pieces = typed.split(between);
  return pieces.flatMap((text, index) => {
    return index % 2 === 0 ? [{ text, behind: pieces[index + 1] ?? "" }] : [];
  });
}

function initialsOf(name: string): string {
  return inSpokenOrder(name)
    .replace(TITLE_OF_PERSON, "")
    .split(/@/, 1)
    .join("")
    .split(/[\s.\-_]+/)
    .map((part) => part.charAt(0).toUpperCase())
    .join("");
}
