import { type CellValue, describeCell, textCell, tidyText } from "../../cells/cellValue";
import { addressesIn } from "../../checks/email/addressesIn";
import type { CellRead } from "./cellRead";
import type { Person } from "./person";
import { peopleIn } from "./person";
import { notesOf } from "./readOldText";

/** A cell of a row with the field that its column is, as it was read. */
export interface ReadUnder {
  readonly field: string;
  readonly cell: CellValue;
  readonly read: CellRead;
}

/** Fields that hold something of one person, as the parts of a person are called. */
const DETAILS = { jobTitle: "jobTitle", phone: "phone", email: "email" } as const;

/**
 * A cell that names two people beside cells that hold two jobs, two numbers or two addresses: the first
 * of each is the main contact's, the others stand with their own person in Notes. Where there are not
 * as many as people, nobody can tell whose is whose, and the cells stay as they were read.
 */
export function withDetailsShared<T extends ReadUnder>(seen: readonly T[]): readonly T[] {
  const contacts = seen.filter(({ field }) => field === "mainContact");
  const [contact] = contacts;
  if (contact === undefined || contacts.length > 1) return seen;
  const people = peopleIn(describeCell(contact.cell)).slice();
  if (people.length < 2) return seen;
  const shared = new Map<T, string>();
  for (const one of seen) {
    const detail = DETAILS[one.field as keyof typeof DETAILS] as keyof Person | undefined;
    if (detail === undefined) continue;
    const pieces = piecesOf(one);
    if (pieces.length !== people.length || people.some((person) => person[detail] !== "")) continue;
    shared.set(one, pieces[0] ?? "");
    pieces.forEach((piece, at) => {
      const person = people[at];
      if (person !== undefined) people[at] = { ...person, [detail]: piece };
    });
  }
  if (shared.size === 0) return seen;
  const notes = notesOf(people);
  return seen.map((one) => {
    const first = shared.get(one);
    if (first !== undefined)
      return { ...one, read: { ...one.read, value: textCell(first), notes: [] } };
    return one === contact ? { ...one, read: { ...one.read, notes } } : one;
  });
}

function piecesOf({ field, cell }: ReadUnder): readonly string[] {
  const text = describeCell(cell);
  if (field === "email") return addressesIn(text);
  return text
    .split(/[\r\n;]+|\s*\/\s*/)
    .map(tidyText)
    .filter((piece) => piece !== "");
}
