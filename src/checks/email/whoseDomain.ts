import type { Member } from "../../tables/compact";
import type { TableRow } from "../../tables/readTable";
import type { Book } from "../book";
import { memberAt } from "../membersIndex";
import { domainBook, nameWords } from "./ownDomains";
import { OTHER_ENDINGS, UK_LEVELS } from "./publicSuffixes";

/** Words that say what kind of body it is, or where many are: they belong to nobody alone. */
const KIND_WORDS = new Set(
  `academy agency ambulance area association authority board borough business care central centre
  charity city college commission community connexions consortium constabulary council county courts
  department district east education employment england enterprise fire further foundation general
  government group health healthcare higher hospital hospitals housing infirmary institute job
  learning limited local london magistrates metropolitan midlands national network north northern
  office partnership plus police primary probation public rescue royal school schools service
  services sixth skills social south southern support town training trust union university voluntary
  wales west western work youth`.split(/\s+/),
);

/**
 * The name of the other member that a domain clearly belongs to, where it has nothing of this
 * member's own name; null in every case of doubt. Abbreviations (emas, ngh, nel) and hosts that
 * several members share are never doubted.
 */
export function strangerTo(book: Book, row: TableRow, domain: string): string | null {
  const member = memberAt(book, row);
  const label = registeredLabel(domain);
  if (member === undefined || isLike(label, member.organisation)) return null;
  const users = book.index(domainBook).rowsOf.get(domain);
  if (users !== undefined && users.size > 2) return null;
  const owner = book.index(ownersByWord).get(withoutKind(label)) ?? null;
  return owner === null || owner === member ? null : owner.organisation;
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
function isLike(label: string, organisation: string): boolean {
  return nameWords(organisation).some(
    (word) => word.length > 3 && label.includes(word.slice(0, Math.max(4, word.length - 4))),
  );
}

/** The words of one member's name that no other member has, and that name no kind of body. */
function ownersByWord({ compact }: Book): ReadonlyMap<string, Member | null> {
  const owners = new Map<string, Member | null>();
  for (const member of compact.members) {
    for (const word of new Set(nameWords(member.organisation))) {
      if (word.length < 5 || KIND_WORDS.has(word)) continue;
      owners.set(word, owners.has(word) ? null : member);
    }
  }
  return owners;
}
