import { beginCheckup } from "../checks/checkup";
import { memberMeant } from "../checks/memberMeant";
import { isKindWord, organisationWords } from "../checks/organisationWords";
import { organisationKey } from "../domain/members/organisationKey";
import { once } from "../domain/once";
import type { Compact, Member } from "../tables/compact";
import { personFields } from "../tables/personFields";
import { TABLES } from "../tables/tables";
import type { HowFound } from "./minutesRead";
import { initialsOf, withoutStyle } from "./personName";

/** The member that minutes mean, and how it was found. */
export interface FoundOrganisation {
  readonly organisation: string;
  readonly how: Exclude<HowFound, "not a member">;
}

/** Finds members by what minutes call them, or by the people whom the workbook names of them. */
export interface OrganisationFinder {
  byName(typed: string): FoundOrganisation | null;
  byPerson(name: string): FoundOrganisation | null;
  /** By the name, or where that is not certain by a person of an organisation called alike. */
  byBoth(typed: string, person: string): FoundOrganisation | null;
  /** "Philippa Strangways" for "P. Strangways", where one person alone whom that member names fits; else as typed. */
  inFull(name: string, organisation: string): string;
}

export function organisationFinder(compact: Compact): OrganisationFinder {
  const checkup = beginCheckup(compact);
  const exact = new Map(
    compact.members.map(({ organisation }) => [organisationKey(organisation), organisation]),
  );
  const words = compact.members.map(({ organisation }) => ({
    organisation,
    words: organisationWords(organisation),
  }));
  const wordsTelling = once(
    () => new Map(compact.members.map(({ organisation: name }) => [name, telling(name)])),
  );
  const people = organisationsByPerson(compact);
  const found = new Map<string, FoundOrganisation | null>();
  const byName = (typed: string): FoundOrganisation | null => {
    if (typed.trim() === "" || typed.length > MOST_CHARACTERS) return null;
    const same = exact.get(organisationKey(typed));
    if (same !== undefined) return { organisation: same, how: "exact" };
    const meant = memberMeant(checkup, typed) ?? memberBeginning(words, organisationWords(typed));
    return meant === null ? null : { organisation: meant, how: "near" };
  };
  const byPerson = (name: string): FoundOrganisation | null => {
    const organisation = people.get(nameKey(name)) ?? null;
    return organisation === null ? null : { organisation, how: "person" };
  };
  const remembered = (typed: string): FoundOrganisation | null => {
    const known = found.get(typed);
    if (known !== undefined) return known;
    const read = byName(typed);
    found.set(typed, read);
    return read;
  };
  return {
    byName: remembered,
    inFull: (name, organisation) => nameInFull(compact, name, organisation),
    byPerson,
    byBoth: (typed, person) => {
      const ofPerson = byPerson(person);
      const areAlike =
        ofPerson !== null && shareName(telling(typed), telling(ofPerson.organisation));
      return (
        remembered(typed) ??
        (typed === "" || areAlike ? ofPerson : null) ??
        byInitial(compact.members, wordsTelling(), typed, person)
      );
    },
  };
}

/** No organisation is called by more; a page of minutes is none. */
const MOST_CHARACTERS = 120;

interface NamedMember {
  readonly organisation: string;
  readonly words: readonly string[];
}

/** "Lakes College" of Lakes College West Cumbria: the one member whose name begins so, and its kind too. */
function memberBeginning(members: readonly NamedMember[], typed: readonly string[]): string | null {
  if (typed.length < 2 || !typed.some(isKindWord) || typed.every(isKindWord)) return null;
  const beginning = members.filter(({ words }) =>
    typed.every((word, index) => words[index] === word),
  );
  return beginning.length === 1 ? (beginning[0]?.organisation ?? null) : null;
}

/** Whether two names have a word that says more than the kind of body. */
function shareName(one: readonly string[], other: readonly string[]): boolean {
  return other.some((word) => one.includes(word));
}

/** The words of a name that say more than the kind of body; none of what is too long for a name. */
function telling(name: string): readonly string[] {
  return name.length > MOST_CHARACTERS
    ? []
    : organisationWords(name).filter((word) => !isKindWord(word));
}

/** Null where two organisations name somebody of one name. */
function organisationsByPerson({ members }: Compact): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const member of members) {
    for (const field of personFields(TABLES.Members)) {
      const name = member[field];
      if (name === "") continue;
      const key = nameKey(name);
      const known = found.get(key);
      const isOther = known !== undefined && known !== member.organisation;
      found.set(key, isOther ? null : member.organisation);
    }
  }
  return found;
}

function nameInFull({ members }: Compact, name: string, organisation: string): string {
  const own = members.filter((member) => member.organisation === organisation);
  const fitting = namedLike(own, name).map((one) => [nameKey(one), one] as const);
  const [only, ...others] = new Map(fitting).values();
  return only === undefined || others.length > 0 ? name : only;
}

/** The people of some members who have that initial and that surname. */
function namedLike(members: readonly Member[], name: string): readonly string[] {
  const [, initial = "", surname = ""] = /^(\p{Lu})\.?\s+(\p{L}.*)$/u.exec(name) ?? [];
  if (initial === "") return [];
  return members
    .flatMap((member) => personFields(TABLES.Members).map((field) => withoutStyle(member[field])))
    .filter((one) => {
      const [first = "", ...others] = one.split(/\s+/);
      return first.startsWith(initial) && nameKey(others.join(" ")) === nameKey(surname);
    });
}

/** "A. Bhatt (WAST)": the one member that is called alike, or by those letters, and names such a person. */
function byInitial(
  members: readonly Member[],
  wordsOf: ReadonlyMap<string, readonly string[]>,
  typed: string,
  person: string,
): FoundOrganisation | null {
  const own = telling(typed);
  const fitting = members.filter(
    (member) =>
      (shareName(own, wordsOf.get(member.organisation) ?? []) ||
        areLettersOf(typed, member.organisation)) &&
      namedLike([member], person).length > 0,
  );
  const [only, ...others] = new Set(fitting.map(({ organisation }) => organisation));
  return only === undefined || others.length > 0 ? null : { organisation: only, how: "person" };
}

/** "WAST" of Wessex Ambulance Service NHS Trust: from its first word to its last, in their order. */
function areLettersOf(typed: string, organisation: string): boolean {
  if (!/^[A-Z]{3,8}$/.test(typed)) return false;
  const initials = initialsOf(organisation);
  if (initials.slice(-1) !== typed.slice(-1) || !initials.startsWith(typed.charAt(0))) return false;
  let at = 0;
  for (const letter of initials) if (letter === typed.charAt(at)) at += 1;
  return at === typed.length;
}

/** "Dr. Sue  Fairbrother" and "Sue Fairbrother" are one. */
function nameKey(name: string): string {
  return withoutStyle(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
