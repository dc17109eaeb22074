import { normalisedTitle } from "../../cells/normalisedTitle";
import { slipsBetween } from "../../domain/words/nearest";
import type { Member } from "../../tables/compact";
import type { TableRow } from "../../tables/tableReading";
import type { Checkup } from "../checkup";
import { perMember } from "../perMember";
import { withoutOneLetter } from "../typingSlip";
import { domainOf, isAddress } from "./addressSyntax";
import type { KnownDomains } from "./domainSlip";
import { PERSONAL_DOMAINS } from "./mailProviders";

/** Shorter names are too near to each other: kgh and ngh are two hospitals. */
const SHORTEST_COMPARED = 8;

/** The domains of the addresses in a row of Members, each once. */
interface RowWithDomains {
  readonly row: TableRow;
  readonly domains: readonly string[];
  /** Those of other cells than the main contact's: a deputy's, an assistant's. */
  readonly besideEmail: readonly string[];
}

/** The rows of Members with an address at that domain, in their order. */
export function usersOf(checkup: Checkup, domain: string): readonly TableRow[] {
  if (!checkup.isOfFewRows) return checkup.index(usersByDomain).get(domain) ?? [];
  const users: TableRow[] = [];
  for (const { row, domains } of checkup.index(rowsWithDomains).values()) {
    if (domains.includes(domain)) users.push(row);
  }
  return users;
}

/** The domains of the addresses in a member's row, each once. */
export function domainsOf(checkup: Checkup, { row }: Member): readonly string[] {
  return checkup.index(rowsWithDomains).get(row.sheetRow)?.domains ?? NONE;
}

/** By the number of the row in the sheet; rows without any are left out. */
function rowsWithDomains({ compact }: Checkup): ReadonlyMap<number, RowWithDomains> {
  const { rows, columnOf } = compact.readings.Members;
  const found = new Map<number, RowWithDomains>();
  for (const row of rows) {
    let own = NONE;
    let beside = NONE;
    for (let at = 0; at < row.cells.length; at += 1) {
      const cell = row.cells[at];
      if (cell?.kind !== "text" || !cell.text.includes("@")) continue;
      const text = cell.text.trim();
      if (!isAddress(text)) continue;
      if (at + 1 === columnOf.email) own = [domainOf(text)];
      else beside = [...beside, domainOf(text)];
    }
    if (own === NONE && beside === NONE) continue;
    const domains = beside === NONE ? own : Array.from(new Set([...own, ...beside]));
    found.set(row.sheetRow, { row, domains, besideEmail: beside });
  }
  return found;
}

const NONE: readonly string[] = [];

function usersByDomain(checkup: Checkup): ReadonlyMap<string, readonly TableRow[]> {
  const users = new Map<string, TableRow[]>();
  for (const { row, domains } of checkup.index(rowsWithDomains).values()) {
    for (const domain of domains) {
      const known = users.get(domain);
      if (known) known.push(row);
      else users.set(domain, [row]);
    }
  }
  return users;
}

/** The domains of two rows or more that are one slip from this one. */
function sharedDomainsLike(checkup: Checkup, domain: string): readonly string[] {
  if (!checkup.isOfFewRows) {
    const shared = checkup.index(sharedByForm);
    const forms = shared.size === 0 ? [] : withoutOneLetter(domain);
    const alike = new Set(forms.flatMap((form) => shared.get(form) ?? []));
    return Array.from(alike).filter((other) => isOneSlip(domain, other));
  }
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { domains } of checkup.index(rowsWithDomains).values()) {
    for (const other of domains) {
      if (!isOneSlip(domain, other)) continue;
      if (seen.has(other)) shared.add(other);
      else seen.add(other);
    }
  }
  const forms = new Set(withoutOneLetter(domain));
  return Array.from(shared).filter((other) =>
    withoutOneLetter(other).some((form) => forms.has(form)),
  );
}

function isOneSlip(domain: string, other: string): boolean {
  return Math.abs(domain.length - other.length) <= 1 && slipsBetween(domain, other) === 1;
}

/** By what is left of them when any one letter is dropped. */
function sharedByForm(checkup: Checkup): ReadonlyMap<string, readonly string[]> {
  const shared = new Map<string, string[]>();
  for (const [domain, users] of checkup.index(usersByDomain)) {
    if (users.length < 2) continue;
    for (const form of withoutOneLetter(domain)) {
      const known = shared.get(form);
      if (known) known.push(domain);
      else shared.set(form, [domain]);
    }
  }
  return shared;
}

/** What the sheet knows, from the view of one member; null for an address of none. */
export function knownDomains(checkup: Checkup, member: Member | null): KnownDomains {
  const nameWords = (): readonly string[] => {
    return member === null ? NONE : nameWordsOf(checkup, member);
  };
  return {
    nameWords,
    isOwn: (domain) => usersOf(checkup, domain).some((user) => user !== member?.row),
    ownDomainLike: (domain) => {
      const stem = domain.split(".")[0] ?? "";
      if (stem.length < SHORTEST_COMPARED || nameWords().join("").includes(stem)) return null;
      const beside = checkup.index(rowsWithDomains).get(member?.row.sheetRow ?? 0)?.besideEmail;
      const near = new Set([...(beside ?? NONE), ...sharedDomainsLike(checkup, domain)]);
      const meant = Array.from(near).filter(
        (other) => !PERSONAL_DOMAINS.has(other) && isOneSlip(domain, other),
      );
      return meant.length === 1 ? (meant[0] ?? null) : null;
    },
  };
}

/** The words of a member's name, in small letters. */
export const nameWordsOf = perMember((_, { organisation }) => nameWords(organisation));

function nameWords(name: string): readonly string[] {
  return normalisedTitle(name)
    .replace(/&/g, " and ")
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
}
