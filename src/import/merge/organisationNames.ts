import type { CalendarDate } from "../../cells/calendarDate";
import { textCell } from "../../cells/cellValue";
import { beginCheckup } from "../../checks/checkup";
import { earlierTwin, likenessKeys } from "../../checks/organisationTwins";
import { organisationWords } from "../../checks/organisationWords";
import { organisationKey } from "../../domain/members/organisationKey";
import { type Compact, parseCompact } from "../../tables/compact";

/** A name that stands somewhere, with the address beside it, which tells slips from other places. */
export interface NamedOrganisation {
  readonly name: string;
  readonly email: string;
}

/**
 * For each name the place of the first that is most likely the same organisation: as the check
 * `organisation-duplicate` has it, so that what comes in is never found twice afterwards.
 */
export function firstOfTwins(
  names: readonly NamedOrganisation[],
  today: CalendarDate,
): (at: number) => number {
  const cells = names.map(({ name, email }) => [textCell(name), textCell(email)]);
  const header = [textCell("Organisation"), textCell("Email")];
  const compact: Compact = parseCompact([{ name: "Members", cells: [header, ...cells] }], today);
  const checkup = beginCheckup(compact);
  const firstOf = new Map<number, number>();
  const byKey = new Map<string, number>();
  for (const { row, organisation } of compact.members) {
    const at = row.sheetRow - 2;
    const twin = earlierTwin(checkup, row);
    const key = organisationKey(organisation);
    const earlier = byKey.get(key) ?? (twin === null ? at : twin.row.sheetRow - 2);
    const first = firstOf.get(earlier) ?? earlier;
    firstOf.set(at, first);
    if (!byKey.has(key)) byKey.set(key, first);
  }
  for (const [at, meant] of meantByInitials(names)) {
    if (firstOf.get(at) === at) firstOf.set(at, firstOf.get(meant) ?? meant);
  }
  return (at) => firstOf.get(at) ?? at;
}

const INITIALS = /^[A-Z]{3,6}$/;

/** "NCC" below the one organisation whose words begin so; of two it may be either, and is neither. */
function meantByInitials(names: readonly NamedOrganisation[]): ReadonlyMap<number, number> {
  const spelt = new Map<string, number | null>();
  const meant = new Map<number, number>();
  names.forEach(({ name }, at) => {
    const letters = name.trim().replace(/\./g, "");
    if (INITIALS.test(letters)) {
      const found = spelt.get(letters);
      if (found !== undefined && found !== null) meant.set(at, found);
      return;
    }
    const initials = organisationWords(name)
      .map((word) => word.charAt(0).toUpperCase())
      .join("");
    const known = spelt.get(initials);
    const isSame = known !== undefined && known !== null && areSame(names[known]?.name, name);
    if (!isSame) spelt.set(initials, known === undefined ? at : null);
  });
  return meant;
}

function areSame(one: string | undefined, other: string): boolean {
  return organisationWords(one ?? "").join(" ") === organisationWords(other).join(" ");
}

/** The words of names under which a name is looked up without an address beside it. */
export function namesByLikeness(names: readonly string[]): ReadonlyMap<string, string> {
  const byKey = new Map<string, string>();
  for (const name of names) {
    for (const key of likenessKeys(organisationWords(name)))
      if (!byKey.has(key)) byKey.set(key, name);
  }
  return byKey;
}

/** The name that a member goes by, for another way of writing it; as typed where there is none. */
export function nameOfMember(byLikeness: ReadonlyMap<string, string>, typed: string): string {
  for (const key of likenessKeys(organisationWords(typed))) {
    const known = byLikeness.get(key);
    if (known !== undefined) return known;
  }
  return typed;
}
