import { tidyText } from "../cells/cellValue";
import { organisationKey } from "../domain/members/organisationKey";
import { groupedBy } from "../domain/words/groupedBy";
import type { Compact, Member } from "../tables/compact";
import type { TableRow } from "../tables/tableReading";
import type { Checkup } from "./checkup";
import { perMember } from "./perMember";

/** The member that stands in that row; undefined where the row is of another table. */
export function memberAt(checkup: Checkup, row: TableRow): Member | undefined {
  const member = checkup.index(membersByRow)[row.sheetRow];
  return member?.row === row ? member : undefined;
}

/** Whoever has left needs no contact any more. */
export function hasLeft(checkup: Checkup, row: TableRow): boolean {
  const leftOn = memberAt(checkup, row)?.leftOn ?? null;
  return leftOn !== null && leftOn <= checkup.compact.asAt;
}

/** The member with that name, as other tables write it; undefined where there is none. */
export function memberNamed(checkup: Checkup, name: string): Member | undefined {
  const key = organisationKey(name);
  return key === "" ? undefined : membersBy(BY_NAME, key, checkup)[0];
}

/** The form in which a member's name is compared with others. */
export const nameKeyOf = perMember((_, { organisation }) => organisationKey(organisation));

/** Those that have not left and have that address, in small letters, as the main contact's. */
export function membersWithAddress(checkup: Checkup, address: string): readonly Member[] {
  return membersBy(BY_ADDRESS, address, checkup);
}

/** Those that have not left and have a main contact of that name, in small letters. */
export function membersWithContact(checkup: Checkup, name: string): readonly Member[] {
  return membersBy(BY_CONTACT, name, checkup);
}

/** What members are looked up by. */
interface MembersKey {
  /** Null for a member that is not to be found. */
  readonly keyOf: (checkup: Checkup, member: Member) => string | null;
  readonly index: (checkup: Checkup) => ReadonlyMap<string, readonly Member[]>;
}

const BY_NAME = membersKey(nameKeyOf);
const BY_ADDRESS = membersKey(({ compact }, member) =>
  hasLeftBy(compact.asAt, member) ? null : member.email.toLowerCase() || null,
);
const BY_CONTACT = membersKey(({ compact }, member) =>
  hasLeftBy(compact.asAt, member) ? null : tidyText(member.mainContact).toLowerCase() || null,
);

function membersKey(keyOf: MembersKey["keyOf"]): MembersKey {
  return {
    keyOf,
    index: (checkup) => groupedBy(checkup.compact.members, (member) => keyOf(checkup, member)),
  };
}

function membersBy({ keyOf, index }: MembersKey, key: string, checkup: Checkup): readonly Member[] {
  if (!checkup.isOfFewRows) return checkup.index(index).get(key) ?? [];
  return checkup.compact.members.filter((member) => keyOf(checkup, member) === key);
}

function hasLeftBy(asAt: Compact["asAt"], { leftOn }: Member): boolean {
  return leftOn !== null && leftOn <= asAt;
}

/** By the number of the row in the sheet. */
function membersByRow({ compact }: Checkup): readonly (Member | undefined)[] {
  const byRow: (Member | undefined)[] = [];
  for (const member of compact.members) byRow[member.row.sheetRow] = member;
  return byRow;
}
