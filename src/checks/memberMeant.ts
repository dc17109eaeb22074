import { organisationKey } from "../domain/members/organisationKey";
import { groupedBy } from "../domain/words/groupedBy";
import { type Comparable, comparable } from "../domain/words/nearest";
import type { Member } from "../tables/compact";
import type { Checkup } from "./checkup";
import { nearestIn } from "./nearestIn";
import { likenessKeys, wordsByRow } from "./organisationTwins";
import { isKindWord, organisationWords } from "./organisationWords";

/**
 * The name of the one member that was meant by what another cell holds: a likely twin of it ("Corby
 * BC"), a short form that only it has ("Tresham", "KGH"), or a slip or two off.
 */
export function memberMeant(checkup: Checkup, typed: string): string | null {
  const byLikeness = checkup.index(membersByLikeness);
  const words = organisationWords(typed);
  for (const key of likenessKeys(words)) {
    const member = byLikeness.get(key);
    if (member) return member.organisation;
  }
  const short = shortFor(checkup, typed, words);
  if (short !== null) return short.organisation;
  return nearestIn(checkup, memberNames, words.join(" "));
}

function membersByLikeness(checkup: Checkup): ReadonlyMap<string, Member | null> {
  const wordsOf = checkup.index(wordsByRow);
  return onlyMembers(checkup.compact.members, ({ row }) => likenessKeys(wordsOf.get(row) ?? []));
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
  const wordsOf = checkup.index(wordsByRow);
  return checkup.compact.members.map(({ row, organisation }) => ({
    name: organisation,
    plain: comparable((wordsOf.get(row) ?? []).join(" ")).plain,
  }));
}

function shortFor(checkup: Checkup, typed: string, words: readonly string[]): Member | null {
  if (/^[A-Z]{3,6}$/.test(typed)) return checkup.index(membersByInitials).get(typed) ?? null;
  const own = words.filter((word) => !isKindWord(word));
  if (own.join("").length < 4) return null;
  const wordsOf = checkup.index(wordsByRow);
  const fitting = (checkup.index(membersByOwnWords).get(own.join(" ")) ?? []).filter(({ row }) =>
    words.every((word) => wordsOf.get(row)?.includes(word)),
  );
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

/** By the words of a name that say more than what kind of body it is. */
function membersByOwnWords(checkup: Checkup): ReadonlyMap<string, readonly Member[]> {
  const wordsOf = checkup.index(wordsByRow);
  return groupedBy(checkup.compact.members, ({ row }) =>
    (wordsOf.get(row) ?? []).filter((word) => !isKindWord(word)).join(" "),
  );
}
