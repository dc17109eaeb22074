import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { type CellValue, describeCell, isUnused } from "../../cells/cellValue";
import { isPlaceholder } from "../../cells/placeholder";
import { cellOf } from "../../tables/cellOf";
import type { Compact, Member } from "../../tables/compact";
import { groupedBy } from "../words/groupedBy";
import { quoted } from "../words/quoted";
import { organisationKey, sortKey } from "./organisationKey";

/** One row of Members as the counting sees it. */
export interface MemberStanding {
  readonly member: Member;
  readonly name: string;
  /** Rows of one number are one organisation; null where the row names none. */
  readonly organisation: number | null;
  /** Other rows are of this organisation too, so at most one of them counts. */
  readonly isShared: boolean;
  /** Why the row is counted nowhere; null where it is a member on that day. */
  readonly out: string | null;
}

/** Who is a member on a day, worked out once for every column that is counted. */
export interface Membership {
  /** Every row of Members, in alphabetical order: the same order whatever the day. */
  readonly standings: readonly MemberStanding[];
  /** The places among them of rows that share their organisation with another: a few, if any. */
  readonly sharedAt: readonly number[];
}

/** The rows of Members by name, before anybody asks for a day. */
export interface MemberRows {
  readonly rows: readonly Omit<MemberStanding, "out">[];
  readonly sharedAt: readonly number[];
  /** The cells of each row and its place among the rows: large sheets are read in one go. */
  readonly inSheetOrder: readonly { readonly at: number; readonly cells: readonly CellValue[] }[];
}

/** Sorts the rows of Members by name and says which are of one organisation. */
export function memberRowsOf(compact: Compact): MemberRows {
  const sorted = compact.members.map((member, row) => {
    return { member, row, by: sortKey(member.organisation) };
  });
  sorted.sort((a, b) => {
    if (a.by !== b.by) return a.by < b.by ? -1 : 1;
    return a.row - b.row;
  });
  const numbers = new Map<string, number>();
  const rowsOf: number[] = [];
  const organisations = sorted.map(({ member }): number | null => {
    if (member.organisation === "") return null;
    const key = organisationKey(member.organisation);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    rowsOf[number] = (rowsOf[number] ?? 0) + 1;
    return number;
  });
  const rows = sorted.map(({ member }, index) => {
    const organisation = organisations[index] ?? null;
    return {
      member,
      name: isNamed(compact, member) ? member.organisation : `Row ${member.row.sheetRow}`,
      organisation,
      isShared: organisation !== null && (rowsOf[organisation] ?? 0) > 1,
    };
  });
  const inSheetOrder = sorted
    .map(({ row, member }, at) => ({ row, at, cells: member.row.cells }))
    .sort((a, b) => a.row - b.row);
  const sharedAt = rows.flatMap(({ isShared }, at) => (isShared ? [at] : []));
  return { rows, sharedAt, inSheetOrder };
}

/** Says of each row whether it is a member on that day: has joined by then, and has not left. */
export function membershipOn(
  compact: Compact,
  { rows, sharedAt }: MemberRows,
  on: CalendarDate,
): Membership {
  const standings = rows.map(({ member, name, organisation, isShared }) => {
    return { member, name, organisation, isShared, out: whyOut(compact, member, on) };
  });
  return { standings, sharedAt };
}

/**
 * The members at the As at day, alphabetical, each organisation once: not left by then, and not
 * joining only after it.
 */
export function activeMembers(compact: Compact): readonly Member[] {
  return rowsOfActiveMembers(compact).flatMap(([first]) => first ?? []);
}

/** The same, each with all its rows: an organisation that stands twice has said what either says. */
export function rowsOfActiveMembers(compact: Compact): readonly (readonly Member[])[] {
  const { standings } = membershipOn(compact, memberRowsOf(compact), compact.asAt);
  const rowsOf = groupedBy(standings, ({ organisation, out }) =>
    out === null ? organisation : null,
  );
  return Array.from(rowsOf.values(), (rows) => rows.map(({ member }) => member));
}

function isNamed({ readings }: Compact, { organisation, row }: Member): boolean {
  return organisation !== "" && cellOf(readings.Members, row, "organisation").kind !== "error";
}

/** Why the row is counted nowhere; null where it is a member on that day. */
function whyOut(compact: Compact, member: Member, on: CalendarDate): string | null {
  const { organisation, leftOn, memberSince, row } = member;
  if (organisation === "") return "has no name in Organisation";
  if (!isNamed(compact, member)) return `unreadable: ${quoted(organisation)}`;
  if (leftOn !== null && leftOn <= on) return `left on ${describeDay(leftOn)}`;
  if (memberSince !== null && memberSince > on) {
    const joins = memberSince > compact.asAt ? "joins" : "joined later,";
    return `${joins} on ${describeDay(memberSince)}`;
  }
  if (leftOn !== null) return null;
  const cell = cellOf(compact.readings.Members, row, "leftOn");
  if (isUnused(cell) || isPlaceholder(describeCell(cell))) return null;
  // Something stands in Left on: to count on as if it were empty would be to guess.
  return `unreadable Left on: ${quoted(describeCell(cell))}`;
}
