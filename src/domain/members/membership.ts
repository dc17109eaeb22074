import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { type CellValue, describeCell, isUnused } from "../../cells/cellValue";
import { oncePer } from "../../cells/oncePer";
import { isPlaceholder } from "../../cells/placeholder";
import { cellOf } from "../../tables/cellOf";
import type { Compact, Member } from "../../tables/compact";
import { unreadable, type WhyNotCounted, whyNot } from "../measures/whyNotCounted";
import { groupedBy } from "../words/groupedBy";
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
  readonly out: WhyNotCounted | null;
}

/** Who is a member on a day, worked out once for every column that is counted. */
export interface Membership {
  /** Every row of Members, in alphabetical order: the same order whatever the day. */
  readonly standings: readonly MemberStanding[];
  /** The places among them of rows that share their organisation with another: a few, if any. */
  readonly sharedAt: readonly number[];
}

/** A row of Members before anybody asks for a day. */
interface MemberRow extends Omit<MemberStanding, "out"> {
  /** Why the row is counted on no day; null where it may be. */
  readonly outAlways: WhyNotCounted | null;
  /** What stands in Left on, where nobody can read it; to count on as if it were blank would be to guess. */
  readonly unreadableLeftOn: string | null;
}

/** The rows of Members by name, before anybody asks for a day. */
export interface MemberRows {
  readonly rows: readonly MemberRow[];
  readonly sharedAt: readonly number[];
  /** The cells of each row and its place among the rows: large sheets are read in one go. */
  readonly inSheetOrder: readonly { readonly at: number; readonly cells: readonly CellValue[] }[];
}

/** Sorts the rows of Members by name and says which are of one organisation. */
export const memberRowsOf = oncePer(rowsByName);

function rowsByName(compact: Compact): MemberRows {
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
    const outAlways = whyOutAlways(compact, member);
    return {
      member,
      name: outAlways === null ? member.organisation : `Row ${member.row.sheetRow}`,
      organisation,
      isShared: organisation !== null && (rowsOf[organisation] ?? 0) > 1,
      outAlways,
      unreadableLeftOn: unreadableLeftOn(compact, member),
    };
  });
  const places: number[] = [];
  sorted.forEach(({ row }, at) => {
    places[row] = at;
  });
  const inSheetOrder = compact.members.map(({ row: { cells } }, row) => {
    return { at: places[row] ?? row, cells };
  });
  const sharedAt = rows.flatMap(({ isShared }, at) => (isShared ? [at] : []));
  return { rows, sharedAt, inSheetOrder };
}

/** Says of each row whether it is a member on that day: has joined by then, and has not left. */
export function membershipOn(
  compact: Compact,
  { rows, sharedAt }: MemberRows,
  on: CalendarDate,
): Membership {
  const standings = rows.map((row) => {
    const { member, name, organisation, isShared } = row;
    return { member, name, organisation, isShared, out: whyOut(compact, row, on) };
  });
  return { standings, sharedAt };
}

/**
 * The members at the As at day, alphabetical, each organisation once: not left by then, and not
 * joining only after it.
 */
export const activeMembers = oncePer((compact: Compact): readonly Member[] =>
  rowsOfActiveMembers(compact).flatMap(([first]) => first ?? []),
);

/** The same, each with all its rows: an organisation that stands twice has said what either says. */
export const rowsOfActiveMembers = oncePer((compact: Compact): readonly (readonly Member[])[] => {
  const { standings } = membershipOn(compact, memberRowsOf(compact), compact.asAt);
  const rowsOf = groupedBy(standings, ({ organisation, out }) =>
    out === null ? organisation : null,
  );
  return Array.from(rowsOf.values(), (rows) => rows.map(({ member }) => member));
});

/** The row names nobody that can be counted. */
function whyOutAlways({ readings }: Compact, { organisation, row }: Member): WhyNotCounted | null {
  if (organisation === "") return whyNot("has no name in Organisation");
  const isError = cellOf(readings.Members, row, "organisation").kind === "error";
  return isError ? unreadable(organisation) : null;
}

function unreadableLeftOn({ readings }: Compact, { leftOn, row }: Member): string | null {
  if (leftOn !== null) return null;
  const cell = cellOf(readings.Members, row, "leftOn");
  return isUnused(cell) || isPlaceholder(describeCell(cell)) ? null : describeCell(cell);
}

/** Why the row is counted nowhere; null where it is a member on that day. */
function whyOut(
  { asAt }: Compact,
  { member: { leftOn, memberSince }, outAlways, unreadableLeftOn: seen }: MemberRow,
  on: CalendarDate,
): WhyNotCounted | null {
  if (outAlways !== null) return outAlways;
  if (leftOn !== null && leftOn <= on) return whyNot("left", describeDay(leftOn), " on ");
  if (memberSince !== null && memberSince > on) {
    return memberSince > asAt
      ? whyNot("joins", describeDay(memberSince), " on ")
      : whyNot("joined later", describeDay(memberSince), ", on ");
  }
  return seen === null ? null : unreadable(seen, "Left on");
}
