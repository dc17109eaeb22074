import { organisationKey } from "../domain/members/organisationKey";
import { groupedBy } from "../domain/words/groupedBy";
import { type Comparable, comparable } from "../domain/words/nearest";
import type { Member } from "../tables/compact";
import type { Checkup } from "./checkup";
import { nearestIn } from "./nearestIn";
import { membersAlike, wordsOf } from "./organisationTwins";
import { isKindWord, organisationWords } from "./organisationWords";

/**
 * The name of the one member that was meant by what another cell holds: a likely twin of it ("Corby
 * BC"), a short form that only it has ("Tresham", "KGH"), or a slip or two off.
 */
export function memberMeant(checkup: Checkup, typed: string): string | null {
  const words = organisationWords(typed);
  for (const alike of membersAlike(checkup, words)) {
    const [only] = alike;
    if (only !== undefined && alike.length === 1) return only.organisation;
  }
  const short = shortFor(checkup, typed, words);
  if (short !== null) return short.organisation;
  return nearestIn(checkup, memberNames, words.join(" "));
}

/** Each member under its keys; null where two share one. */
function onlyMembers(
  members: readonly Member[],
  keysOf: (member: Member) => readonly string[],
): ReadonlyMap<string, Member | null> {
  const byKey = new Map<string, Member | null>();
  for (const member of members) {
    for (const key of keysOf(member)) {
      const known = byKey.get(key);
      byKey.set(key, known === undefined || known === member ? member : null);
    }
  }
  return byKey;
}

/** In their long forms, so that "Ketering BC" is as near as can be; shown as they stand. */
function memberNames(checkup: Checkup): readonly Comparable[] {
  return checkup.compact.members.map((member) => ({
    name: member.organisation,
    plain: comparable(wordsOf(checkup, member).join(" ")).plain,
  }));
}

function shortFor(checkup: Checkup, typed: string, words: readonly string[]): Member | null {
  if (/^[A-Z]{3,6}$/.test(typed)) return checkup.index(membersByInitials).get(typed) ?? null;
  const own = ownWords(words);
  if (own.replace(/ /g, "").length < 4) return null;
  const among = checkup.isOfFewRows
    ? checkup.compact.members
    : (checkup.index(membersByOwnWords).get(own) ?? []);
  const fitting = among.filter((member) => {
    const known = wordsOf(checkup, member);
    return words.every((word) => known.includes(word)) && ownWords(known) === own;
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function membersByInitials({ compact }: Checkup): ReadonlyMap<string, Member | null> {
  return onlyMembers(compact.members, ({ organisation }) => {
    const words = organisationKey(organisation).split(" ");
    return [words.filter((word) => !/^(and|of|the|for)$/.test(word)), words].map((kept) =>
      kept
        .map((word) => word.charAt(0))
        .join("")
        .toUpperCase(),
    );
  });
}

function membersByOwnWords(checkup: Checkup): ReadonlyMap<string, readonly Member[]> {
  return groupedBy(checkup.compact.members, (member) => ownWords(wordsOf(checkup, member)));
}

/** The words of a name that say more than what kind of body it is. */
function ownWords(words: readonly string[]): string {
  return words.filter((word) => !isKindWord(word)).join(" ");
}
