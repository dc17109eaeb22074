import { countMembers, countMembersBefore } from "../countMembers";
import type { MeasureIndex } from "../measureIndex";
import type { MemberColumn } from "../memberColumn";
import {
  A_MEMBERS_HEADER,
  FROM_MEMBERS,
  findMembers,
  headerMeant,
  whyNeverNew,
} from "./findMembers";
import { found, type KindOfMeasure } from "./kind";

/** The same as members with, over how many there are: always with its denominator. */
export const shareOfMembers: KindOfMeasure = {
  choice: "Share of members with",
  usualCount: "Total to date",
  countedFrom: FROM_MEMBERS,
  ofExample: A_MEMBERS_HEADER,
  isShareOfMembers: true,
  isTyped: false,
  insteadOfPerCent: null,
  needsBooking: false,
  meant: headerMeant,
  find: (index, measure) => {
    const members = findMembers(index, measure);
    if (members.kind === "none") return members;
    const { among } = members;
    const column = countedByHeads(index, members.column);
    return found({
      hasDays: column.kind === "day",
      whyNeverNew: whyNeverNew(column),
      figures: () => [],
      count: (window) => countMembers(index, column, among, window),
      before: (starts, window) => countMembersBefore(index, column, among, window, starts, true),
    });
  },
};

/** Of a column of numbers, the members with more than none. */
function countedByHeads(index: MeasureIndex, column: MemberColumn): MemberColumn {
  if (column.kind !== "number" || column.test !== null) return column;
  return index.column(`${column.title} > 0`) ?? column;
}
