import { normalisedTitle } from "../../cells/normalisedTitle";
import { slipsBetween } from "../../domain/words/nearest";
import type { TableRow } from "../../tables/tableReading";
import type { Checkup } from "../checkup";
import { withoutOneLetter } from "../typingSlip";
import { domainOf, isAddress } from "./addressSyntax";
import type { KnownDomains } from "./domainSlip";
import { PERSONAL_DOMAINS } from "./mailProviders";

/** Every domain in Members, with the rows that use it. */
export interface DomainBook {
  readonly rowsOf: ReadonlyMap<string, ReadonlySet<TableRow>>;
  /** Those of a row's other cells, a deputy's or an assistant's; rows without any are left out. */
  readonly besideEmail: ReadonlyMap<TableRow, readonly string[]>;
  /** Domains of two rows or more, by what is left of them when any one letter is dropped. */
  readonly shared: ReadonlyMap<string, readonly string[]>;
}

/** Shorter names are too near to each other: kgh and ngh are two hospitals. */
const SHORTEST_COMPARED = 8;

export function domainBook({ compact }: Checkup): DomainBook {
  const rowsOf = new Map<string, Set<TableRow>>();
  const besideEmail = new Map<TableRow, readonly string[]>();
  const { email } = compact.readings.Members.columnOf;
  for (const row of compact.readings.Members.rows) {
    const [own, beside] = domainsIn(row.cells, email);
    if (beside.length > 0) besideEmail.set(row, beside);
    for (const domain of new Set([...own, ...beside])) {
      const rows = rowsOf.get(domain);
      if (rows) rows.add(row);
      else rowsOf.set(domain, new Set([row]));
    }
  }
  const shared = new Map<string, string[]>();
  for (const [domain, rows] of rowsOf) {
    if (rows.size < 2) continue;
    for (const form of withoutOneLetter(domain)) {
      const known = shared.get(form);
      if (known) known.push(domain);
      else shared.set(form, [domain]);
    }
  }
  return { rowsOf, besideEmail, shared };
}

function domainsIn(
  cells: TableRow["cells"],
  email: number | undefined,
): readonly [own: readonly string[], beside: readonly string[]] {
  const own: string[] = [];
  const beside: string[] = [];
  cells.forEach((cell, index) => {
    if (cell.kind !== "text" || !cell.text.includes("@")) return;
    const text = cell.text.trim();
    if (isAddress(text)) (index + 1 === email ? own : beside).push(domainOf(text));
  });
  return [own, beside];
}

/** What the sheet knows, from the view of one row; null for an address of no member. */
export function knownDomains(checkup: Checkup, row: TableRow | null, name: string): KnownDomains {
  const { rowsOf, besideEmail, shared } = checkup.index(domainBook);
  let words: readonly string[] | null = null;
  const wordsOfName = (): readonly string[] => {
    words ??= nameWords(name);
    return words;
  };
  return {
    nameWords: wordsOfName,
    isOwn: (domain) => {
      const rows = rowsOf.get(domain);
      return rows !== undefined && (rows.size > 1 || row === null || !rows.has(row));
    },
    ownDomainLike: (domain) => {
      const stem = domain.split(".")[0] ?? "";
      if (stem.length < SHORTEST_COMPARED || wordsOfName().join("").includes(stem)) return null;
      const near = new Set<string>(row === null ? [] : besideEmail.get(row));
      for (const form of shared.size === 0 ? [] : withoutOneLetter(domain)) {
        for (const other of shared.get(form) ?? []) near.add(other);
      }
      const meant = Array.from(near).filter(
        (other) =>
          other !== domain && !PERSONAL_DOMAINS.has(other) && slipsBetween(domain, other) === 1,
      );
      return meant.length === 1 ? (meant[0] ?? null) : null;
    },
  };
}

export function nameWords(name: string): readonly string[] {
  return normalisedTitle(name)
    .replace(/&/g, " and ")
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
}
