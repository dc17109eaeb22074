import { tidyText } from "../cells/cellValue";
import { organisationKey } from "../domain/members/organisationKey";
import { groupedBy } from "../domain/words/groupedBy";
import type { Compact, Member } from "../tables/compact";
import type { TableRow } from "../tables/tableReading";
import type { Checkup } from "./checkup";

/** The member that stands in that row; undefined where the row is of another table. */
export function memberAt(checkup: Checkup, row: TableRow): Member | undefined {
  return checkup.index(membersByRow).get(row);
}

/** Whoever has left needs no contact any more. */
export function hasLeft(checkup: Checkup, row: TableRow): boolean {
  const leftOn = memberAt(checkup, row)?.leftOn ?? null;
  return leftOn !== null && leftOn <= checkup.compact.asAt;
}

/** The member with that name, as other tables write it; undefined where there is none. */
export function memberNamed(checkup: Checkup, name: string): Member | undefined {
  return checkup.index(membersByName).get(organisationKey(name));
}

/** Those that have not left, by the main contact's address in lower case. */
export function membersByAddress({ compact }: Checkup): ReadonlyMap<string, readonly Member[]> {
  return groupedBy(notLeft(compact), ({ email }) => email.toLowerCase() || null);
}

/** Those that have not left, by the main contact's name in lower case. */
export function membersByContact({ compact }: Checkup): ReadonlyMap<string, readonly Member[]> {
  return groupedBy(notLeft(compact), ({ mainContact }) => {
    return tidyText(mainContact).toLowerCase() || null;
  });
}

function notLeft({ members, asAt }: Compact): readonly Member[] {
  return members.filter(({ leftOn }) => leftOn === null || leftOn > asAt);
}

function membersByRow({ compact }: Checkup): ReadonlyMap<TableRow, Member> {
  return new Map(compact.members.map((member) => [member.row, member]));
}

function membersByName({ compact }: Checkup): ReadonlyMap<string, Member> {
  const byName = new Map<string, Member>();
  for (const member of compact.members) {
    const key = organisationKey(member.organisation);
    if (key !== "" && !byName.has(key)) byName.set(key, member);
  }
  return byName;
}
