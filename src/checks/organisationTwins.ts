import type { Member } from "../tables/compact";
import type { TableRow } from "../tables/tableReading";
import type { Checkup } from "./checkup";
import { PERSONAL_DOMAINS } from "./email/mailProviders";
import { domainBook } from "./email/ownDomains";
import { memberAt } from "./membersIndex";
import { organisationWords } from "./organisationWords";
import { isTypingSlip } from "./typingSlip";

/**
 * The forms under which two names are most likely one organisation: short and long words alike, in
 * any order, or run together. Made of the words of each; names of different bodies never share one
 * ("Northampton College" and "Northampton Borough Council").
 */
export function likenessKeys(words: readonly string[]): readonly string[] {
  return words.length === 0 ? [] : [words.slice().sort().join(" "), `=${words.join("")}`];
}

/** The first member, further up, that a member's row is most likely a second entry for. */
export function earlierTwin(checkup: Checkup, row: TableRow): Member | null {
  return checkup.index(twins).get(row) ?? null;
}

/** Whether two members' rows are one organisation, as far as their names tell. */
export function areTwins(checkup: Checkup, a: Member, b: Member): boolean {
  const first = (member: Member): Member => earlierTwin(checkup, member.row) ?? member;
  return first(a) === first(b) || a.organisation === b.organisation;
}

/** The words of every member's name, worked out once. */
export function wordsByRow({ compact }: Checkup): ReadonlyMap<TableRow, readonly string[]> {
  return new Map(
    compact.members.map(({ row, organisation }) => [row, organisationWords(organisation)]),
  );
}

function twins(checkup: Checkup): ReadonlyMap<TableRow, Member> {
  const first = new Map<string, Member>();
  const found = new Map<TableRow, Member>();
  const wordsOf = checkup.index(wordsByRow);
  for (const member of checkup.compact.members) {
    for (const key of likenessKeys(wordsOf.get(member.row) ?? [])) {
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, member);
      else if (!found.has(member.row)) found.set(member.row, earlier);
    }
  }
  for (const [row, twin] of misspeltTwins(checkup)) if (!found.has(row)) found.set(row, twin);
  return found;
}

/** More rows at one domain than this are departments of something large, or guests of a host. */
const MOST_AT_ONE_DOMAIN = 5;

/**
 * "Ketering BC" beside "Kettering BC": one slip in one word. Places differ by as little (Marston and
 * Marton), so the two must also have their mail at one domain.
 */
function misspeltTwins(checkup: Checkup): ReadonlyMap<TableRow, Member> {
  const wordsOf = checkup.index(wordsByRow);
  const found = new Map<TableRow, Member>();
  for (const [domain, users] of checkup.index(domainBook).rowsOf) {
    if (users.size < 2 || users.size > MOST_AT_ONE_DOMAIN || PERSONAL_DOMAINS.has(domain)) continue;
    const rows = Array.from(users);
    rows.forEach((row, index) => {
      const words = wordsOf.get(row) ?? [];
      const twin = rows.slice(0, index).find((other) => isOneSlip(words, wordsOf.get(other) ?? []));
      const member = twin === undefined ? undefined : memberAt(checkup, twin);
      if (member !== undefined && !found.has(row)) found.set(row, member);
    });
  }
  return found;
}

function isOneSlip(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const other = a.findIndex((word, index) => word !== b[index]);
  const [one = "", two = ""] = [a[other], b[other]];
  if (one.length < 6 || two.length < 6 || /\d/.test(one)) return false;
  if (!isTypingSlip(one, two) && !isTypingSlip(two, one)) return false;
  return a.every((word, index) => index === other || word === b[index]);
}
