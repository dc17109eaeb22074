import { tidyText } from "../cells/cellValue";
import { organisationKey } from "../domain/members/organisationKey";
import { groupedBy } from "../domain/words/groupedBy";
import type { Compact, Member } from "../tables/compact";
import type { TableRow } from "../tables/readTable";
import type { Book } from "./book";

/** The member that stands in that row; undefined where the row is of another table. */
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

/** Those that have not left, by the main contact's address in small letters. */
export function membersByAddress({ compact }: Book): ReadonlyMap<string, readonly Member[]> {
  return groupedBy(notLeft(compact), ({ email }) => email.toLowerCase() || null);
}

/** Those that have not left, by the main contact's name in small letters. */
export function membersByContact({ compact }: Book): ReadonlyMap<string, readonly Member[]> {
  return groupedBy(notLeft(compact), ({ mainContact }) => {
    return tidyText(mainContact).toLowerCase() || null;
  });
}

function notLeft({ members, asAt }: Compact): readonly Member[] {
  return members.filter(({ leftOn }) => leftOn === null || leftOn > asAt);
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
