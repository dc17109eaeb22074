import type { Member } from "../../tables/compact";
import type { TableRow } from "../../tables/tableReading";
import type { Checkup } from "../checkup";
import { memberAt } from "../membersIndex";
import { isKindWord } from "../organisationWords";
import { nameWordsOf, usersOf } from "./ownDomains";
import { OTHER_ENDINGS, UK_LEVELS } from "./publicSuffixes";

/**
 * The name of the other member that a domain clearly belongs to, where it has nothing of this
 * member's own name; null in every case of doubt. Abbreviations (emas, ngh, nel) and hosts that
 * several members share are never doubted.
 */
export function strangerTo(checkup: Checkup, row: TableRow, domain: string): string | null {
  const member = memberAt(checkup, row);
  const label = registeredLabel(domain);
  if (member === undefined || isLike(label, member, checkup)) return null;
  if (usersOf(checkup, domain).length > 2) return null;
  const owner = checkup.index(ownersByWord).get(withoutKind(label)) ?? null;
  if (owner === null || owner === member || !canBeAt(owner, domain)) return null;
  return owner.organisation;
}

/** What public bodies have their mail under; a college of the same place is not the council. */
const ENDING_OF_KIND: readonly (readonly [kind: RegExp, endings: RegExp])[] = [
  [/\b(council|borough|district|county|city|bc|dc|cc)\b/i, /\.gov\.uk$/],
  [/\b(college|university|institute|school|academy)\b/i, /\.(ac|sch)\.uk$/],
  [/\b(police|constabulary)\b/i, /\.police\.uk$/],
  [/\b(nhs|hospital|healthcare|ambulance|pct)\b/i, /\.nhs\.uk$/],
];

/** Whether the ending is one that the member may well have: there are many Corbys. */
function canBeAt({ organisation }: Member, domain: string): boolean {
  const endings = ENDING_OF_KIND.filter(([kind]) => kind.test(organisation)).map(
    ([, ending]) => ending,
  );
  const isOfPublicBody = ENDING_OF_KIND.some(([, ending]) => ending.test(domain));
  return endings.length === 0 || !isOfPublicBody || endings.some((ending) => ending.test(domain));
}

/** What the organisation registered: "tresham" in mail.tresham.ac.uk. */
function registeredLabel(domain: string): string {
  const labels = domain.split(".");
  const [level = "", top = ""] = labels.slice(-2);
  const isTwoLevels =
    (top === "uk" && UK_LEVELS.some((known) => known === level)) ||
    OTHER_ENDINGS.some((ending) => ending === `${level}.${top}`);
  return labels[labels.length - (isTwoLevels ? 3 : 2)] ?? "";
}

/** daventrydc, corby-bc: councils add what they are. */
function withoutKind(label: string): string {
  return label.replace(/-?(mbc|mdc|dc|bc|cc)$/, "");
}

/** Half a word in common is enough: wellingboro, uni-northampton, em-business. */
function isLike(label: string, member: Member, checkup: Checkup): boolean {
  if (label.length > 1 && label === lettersOf(member.organisation)) return true;
  return nameWordsOf(checkup, member).some(
    (word) => word.length > 3 && label.includes(word.slice(0, Math.max(4, word.length - 4))),
  );
}

/** "NHS Blood & Transplant" has its mail at nhsbt. */
function lettersOf(organisation: string): string {
  const words = organisation
    .split(/[^A-Za-z]+/)
    .filter((word) => !/^(and|of|the|for)$/i.test(word));
  return words
    .map((word) => (/^[A-Z]{2,}$/.test(word) ? word : word.charAt(0)))
    .join("")
    .toLowerCase();
}

/** The words of one member's name that no other member has, and that name no kind of body. */
function ownersByWord(checkup: Checkup): ReadonlyMap<string, Member | null> {
  const owners = new Map<string, Member | null>();
  for (const member of checkup.compact.members) {
    for (const word of new Set(nameWordsOf(checkup, member))) {
      if (word.length < 5 || isKindWord(word)) continue;
      owners.set(word, owners.has(word) ? null : member);
    }
  }
  return owners;
}
