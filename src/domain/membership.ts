import type { Compact, Member } from "../tables/compact";
import { type CalendarDate, describeDay } from "./calendarDate";
import { cellOf } from "./cellOf";
import { describeCell, isUnused } from "./cellValue";
import { organisationKey, sortKey } from "./organisationKey";
import { isPlaceholder } from "./placeholder";
import { quoted } from "./quoted";

/** One row of Members as the counting sees it. */
export interface Standing {
  readonly member: Member;
  readonly name: string;
  /** Rows of one key are one organisation; "" where the row names none. */
  readonly key: string;
  readonly leftOn: CalendarDate | null;
  /** Why the row is counted nowhere; null where it is a member at the As at day. */
  readonly out: string | null;
}

/** Every row of Members, alphabetical, with its standing at the As at day. */
export function standings(compact: Compact): readonly Standing[] {
  const all = compact.members.map((member) => {
    const standing = standingOf(compact, member);
    return { standing, sortedBy: sortKey(standing.name) };
  });
  all.sort((a, b) => {
    if (a.sortedBy !== b.sortedBy) return a.sortedBy < b.sortedBy ? -1 : 1;
    return a.standing.member.row.sheetRow - b.standing.member.row.sheetRow;
  });
  return all.map(({ standing }) => standing);
}

/**
 * The members at the As at day, alphabetical, each organisation once: not left by then, and not
 * joining only after it.
 */
export function activeMembers(compact: Compact): readonly Member[] {
  const seen = new Set<string>();
  const active: Member[] = [];
  for (const { member, key, out } of standings(compact)) {
    if (out !== null || seen.has(key)) continue;
    seen.add(key);
    active.push(member);
  }
  return active;
}

function standingOf(compact: Compact, member: Member): Standing {
  const { organisation: name, leftOn, memberSince } = member;
  const standing = { member, name, key: organisationKey(name), leftOn };
  const named = cellOf(compact.readings.Members, member.row, "organisation");
  if (name === "" || named.kind === "error") {
    const out = name === "" ? "has no name in Organisation" : `unreadable: ${quoted(name)}`;
    return { ...standing, name: `Row ${member.row.sheetRow}`, key: "", out };
  }
  if (leftOn !== null) {
    return { ...standing, out: leftOn <= compact.asAt ? `left on ${describeDay(leftOn)}` : null };
  }
  if (memberSince !== null && memberSince > compact.asAt) {
    return { ...standing, out: `joins on ${describeDay(memberSince)}` };
  }
  const cell = cellOf(compact.readings.Members, member.row, "leftOn");
  if (isUnused(cell) || isPlaceholder(describeCell(cell))) return { ...standing, out: null };
  // Something stands in Left on: to count on as if it were empty would be to guess.
  return { ...standing, out: `unreadable Left on: ${quoted(describeCell(cell))}` };
}
