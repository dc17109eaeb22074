import { tidyText } from "../domain/cellValue";
import { organisationKey } from "../domain/organisationKey";
import type { Member } from "../tables/compact";
import type { TableRow } from "../tables/readTable";
import type { Book } from "./book";

export function memberAt(book: Book, row: TableRow): Member | undefined {
  return book.index(membersByRow).get(row);
}

/** Whoever has left needs no contact any more. */
export function hasLeft(book: Book, row: TableRow): boolean {
  const leftOn = memberAt(book, row)?.leftOn ?? null;
  return leftOn !== null && leftOn <= book.compact.asAt;
}

/** The member with that name, as other tables write it; undefined where there is none. */
export function memberNamed(book: Book, name: string): Member | undefined {
  return book.index(membersByName).get(organisationKey(name));
}

export function membersByAddress({ compact }: Book): ReadonlyMap<string, readonly Member[]> {
  return grouped(compact.members, ({ email, leftOn }) => {
    return leftOn !== null && leftOn <= compact.asAt ? "" : email.toLowerCase();
  });
}

export function membersByContact({ compact }: Book): ReadonlyMap<string, readonly Member[]> {
  return grouped(compact.members, ({ mainContact, leftOn }) => {
    return leftOn !== null && leftOn <= compact.asAt ? "" : tidyText(mainContact).toLowerCase();
  });
}

function membersByRow({ compact }: Book): ReadonlyMap<TableRow, Member> {
  return new Map(compact.members.map((member) => [member.row, member]));
}

function membersByName({ compact }: Book): ReadonlyMap<string, Member> {
  const byName = new Map<string, Member>();
  for (const member of compact.members) {
    const key = organisationKey(member.organisation);
    if (key !== "" && !byName.has(key)) byName.set(key, member);
  }
  return byName;
}

function grouped(
  members: readonly Member[],
  keyOf: (member: Member) => string,
): ReadonlyMap<string, readonly Member[]> {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const key = keyOf(member);
    if (key === "") continue;
    const held = groups.get(key);
    if (held) held.push(member);
    else groups.set(key, [member]);
  }
  return groups;
}
