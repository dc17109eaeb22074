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
  /** Rows of one number are one organisation; -1 where the row names none. */
  readonly organisation: number;
  /** Other rows are of this organisation too, so at most one of them counts. */
  readonly isShared: boolean;
  readonly leftOn: CalendarDate | null;
  /** Why the row is counted nowhere; null where it is a member at the As at day. */
  readonly out: string | null;
}

/** Who is a member at the As at day, worked out once for every column that is counted. */
export interface Membership {
  /** Every row of Members, in alphabetical order. */
  readonly standings: readonly MemberStanding[];
  /** The places among them of rows that share their organisation with another: a few, if any. */
  readonly sharedAt: readonly number[];
  /** The cells of each row and its place among the standings: large sheets are read in one go. */
  readonly inSheetOrder: readonly { readonly at: number; readonly cells: readonly CellValue[] }[];
}

/** Sorts the rows of Members by name and says of each whether it is a member at the As at day. */
export function membershipOf(compact: Compact): Membership {
  const sorted = compact.members.map((member, row) => {
    return { member, row, by: sortKey(member.organisation) };
  });
  sorted.sort((a, b) => {
    if (a.by !== b.by) return a.by < b.by ? -1 : 1;
    return a.row - b.row;
  });
  const numbers = new Map<string, number>();
  const rowsOf: number[] = [];
  const organisations = sorted.map(({ member }) => {
    if (member.organisation === "") return -1;
    const key = organisationKey(member.organisation);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    rowsOf[number] = (rowsOf[number] ?? 0) + 1;
    return number;
  });
  const standings = sorted.map(({ member }, index): MemberStanding => {
    const organisation = organisations[index] ?? -1;
    return {
      member,
      name: isNamed(compact, member) ? member.organisation : `Row ${member.row.sheetRow}`,
      organisation,
      isShared: (rowsOf[organisation] ?? 0) > 1,
      leftOn: member.leftOn,
      out: whyOut(compact, member),
    };
  });
  const inSheetOrder = compact.members.map(({ row }) => ({ at: -1, cells: row.cells }));
  sorted.forEach(({ row }, at) => {
    const read = inSheetOrder[row];
    if (read !== undefined) read.at = at;
  });
  const sharedAt = standings.flatMap(({ isShared }, at) => (isShared ? [at] : []));
  return { standings, sharedAt, inSheetOrder };
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
  const rowsOf = groupedBy(membershipOf(compact).standings, ({ organisation, out }) =>
    out === null ? organisation : null,
  );
  return Array.from(rowsOf.values(), (rows) => rows.map(({ member }) => member));
}

function isNamed({ readings }: Compact, { organisation, row }: Member): boolean {
  return organisation !== "" && cellOf(readings.Members, row, "organisation").kind !== "error";
}

/** Why the row is counted nowhere; null where it is a member at the As at day. */
function whyOut(compact: Compact, member: Member): string | null {
  const { organisation, leftOn, memberSince, row } = member;
  if (organisation === "") return "has no name in Organisation";
  if (!isNamed(compact, member)) return `unreadable: ${quoted(organisation)}`;
  if (leftOn !== null) return leftOn <= compact.asAt ? `left on ${describeDay(leftOn)}` : null;
  if (memberSince !== null && memberSince > compact.asAt) {
    return `joins on ${describeDay(memberSince)}`;
  }
  const cell = cellOf(compact.readings.Members, row, "leftOn");
  if (isUnused(cell) || isPlaceholder(describeCell(cell))) return null;
  // Something stands in Left on: to count on as if it were empty would be to guess.
  return `unreadable Left on: ${quoted(describeCell(cell))}`;
}
