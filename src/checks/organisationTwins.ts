import type { Member } from "../tables/compact";
import type { TableRow } from "../tables/tableReading";
import type { Checkup } from "./checkup";
import { PERSONAL_DOMAINS } from "./email/mailProviders";
import { domainsOf, usersOf } from "./email/ownDomains";
import { memberAt, nameKeyOf } from "./membersIndex";
import { organisationWordsWith } from "./organisationWords";
import { perMember } from "./perMember";
import { isTypingSlip } from "./typingSlip";

/**
 * The forms under which two names are most likely one organisation: short and long words alike, in
 * any order, or run together. Made of the words of each; names of different bodies never share one
 * ("Northampton College" and "Northampton Borough Council").
 */
export function likenessKeys(words: readonly string[]): readonly string[] {
  // The space before the second keeps it from being the first of another name.
  return words.length === 0 ? [] : [words.slice().sort().join(" "), ` ${words.join("")}`];
}

/** The first member, further up, that a member's row is most likely a second entry for. */
export function earlierTwin(checkup: Checkup, row: TableRow): Member | null {
  const member = memberAt(checkup, row);
  if (member === undefined) return null;
  for (const [first] of membersAlike(checkup, wordsOf(checkup, member), keysOf(checkup, member))) {
    if (first !== undefined && first !== member) return first;
  }
  return misspeltTwin(checkup, member);
}

/** Whether two members' rows are one organisation, as far as their names tell. */
export function areTwins(checkup: Checkup, a: Member, b: Member): boolean {
  const first = (member: Member): Member => earlierTwin(checkup, member.row) ?? member;
  return first(a) === first(b) || a.organisation === b.organisation;
}

/** The words of a member's name. */
export const wordsOf = perMember((checkup, member) =>
  organisationWordsWith(member.organisation, nameKeyOf(checkup, member)),
);

/** The `likenessKeys` of a member's name. */
const keysOf = perMember((checkup, member) => likenessKeys(wordsOf(checkup, member)));

/** For each of the `likenessKeys` of a name the members that share it, in their order. */
export function membersAlike(
  checkup: Checkup,
  words: readonly string[],
  keys = likenessKeys(words),
): readonly (readonly Member[])[] {
  if (!checkup.isOfFewRows) {
    const byKey = checkup.index(membersByLikeness);
    return keys.map((key) => byKey.get(key) ?? []);
  }
  // Names that share a key are made of the same letters, and hardly any others come to their sum.
  const sum = sumOfLetters(words);
  const near = checkup.compact.members.filter(
    (member) => sumOfLetters(wordsOf(checkup, member)) === sum,
  );
  return keys.map((key) => near.filter((member) => keysOf(checkup, member).includes(key)));
}

function membersByLikeness(checkup: Checkup): ReadonlyMap<string, readonly Member[]> {
  const byKey = new Map<string, Member[]>();
  for (const member of checkup.compact.members) {
    for (const key of keysOf(checkup, member)) {
      const known = byKey.get(key);
      if (known) known.push(member);
      else byKey.set(key, [member]);
    }
  }
  return byKey;
}

function sumOfLetters(words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) sum += word.charCodeAt(at);
  }
  return sum;
}

/** More rows at one domain than this are departments of something large, or guests of a host. */
const MOST_AT_ONE_DOMAIN = 5;

/**
 * "Ketering BC" beside "Kettering BC": one slip in one word. Places differ by as little (Marston and
 * Marton), so the two must also have their mail at one domain.
 */
function misspeltTwin(checkup: Checkup, member: Member): Member | null {
  const { row } = member;
  const near = domainsOf(checkup, member)
    .filter((domain) => !PERSONAL_DOMAINS.has(domain))
    .map((domain) => usersOf(checkup, domain))
    .filter(({ length }) => length > 1 && length <= MOST_AT_ONE_DOMAIN)
    .flatMap((users) => users.slice(0, users.indexOf(row)));
  if (near.length === 0) return null;
  const words = wordsOf(checkup, member);
  const twin = near
    .sort((a, b) => a.sheetRow - b.sheetRow)
    .flatMap((other) => memberAt(checkup, other) ?? [])
    .find((other) => isOneSlip(words, wordsOf(checkup, other)));
  return twin ?? null;
}

function isOneSlip(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const other = a.findIndex((word, index) => word !== b[index]);
  const [one = "", two = ""] = [a[other], b[other]];
  if (one.length < 6 || two.length < 6 || /\d/.test(one)) return false;
  if (!isTypingSlip(one, two) && !isTypingSlip(two, one)) return false;
  return a.every((word, index) => index === other || word === b[index]);
}
