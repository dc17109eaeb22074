import { countMembers, countMembersBefore } from "../countMembers";
import {
  A_MEMBERS_HEADER,
  FROM_MEMBERS,
  findMembers,
  headerMeant,
  whyNeverNew,
} from "./findMembers";
import { found, type KindOfMeasure } from "./kind";

/** Members that have something in a column; of a column of numbers their sum. */
export const membersWith: KindOfMeasure = {
  choice: "Members with",
  usualCount: "Total to date",
  countedFrom: FROM_MEMBERS,
  ofExample: A_MEMBERS_HEADER,
  isShareOfMembers: false,
  isTyped: false,
  insteadOfPerCent:
    "choose Share of members with in Measured by, or type the target as a number of members",
  needsBooking: false,
  meant: headerMeant,
  find: (index, measure) => {
    const members = findMembers(index, measure);
    if (members.kind === "none") return members;
    const { column, among } = members;
    return found({
      hasDays: column.kind === "day",
      whyNeverNew: whyNeverNew(column),
      figures: () => [],
      count: (window) => countMembers(index, column, among, window),
      before: (starts, window) => countMembersBefore(index, column, among, window, starts, false),
    });
  },
};
