import { addMonths, describeDay } from "../../cells/calendarDate";
import { organisationKey } from "../../domain/members/organisationKey";
import { quoted } from "../../domain/words/quoted";
import { dayIn } from "../dayIn";
import { memberAt } from "../membersIndex";
import { earlierTwin } from "../organisationTwins";
import { cellRule, onlyIn, rowRule } from "../rule";

const SAYS_LEFT =
  /[([-]\s*(has )?(left|withdrawn|withdrew|ceased|closed|merged|no longer a member|ex[- ]member)\b/i;

export const ORGANISATION_RULES = [
  cellRule({
    id: "organisation-duplicate",
    severity: "warning",
    looksAt: "Members: Organisation",
    wrong: "Two rows are most likely the same organisation under two names.",
    mend: "Delete one row after moving what it holds; accept it where they are two.",
    looksIn: onlyIn("Members", "organisation"),
    find: ({ row }, checkup) => {
      const twin = earlierTwin(checkup, row);
      if (twin === null) return null;
      const own = organisationKey(memberAt(checkup, row)?.organisation ?? "");
      // Names that differ in "&" or a space alone are counted as one; other twins are not.
      const counted =
        own === organisationKey(twin.organisation)
          ? "but two rows tell of it"
          : "so it is counted twice";
      return {
        says: `is most likely the same organisation as ${quoted(twin.organisation)} (row ${twin.row.sheetRow}), ${counted}. Keep one row.`,
      };
    },
  }),
  rowRule("Members", {
    id: "organisation-says-left",
    severity: "warning",
    looksAt: "Members: Organisation, where Left on is blank",
    wrong:
      "An organisation's name says that it has left, but Left on is blank, so it still counts.",
    mend: "Type the day under Left on, and keep the name as a name.",
    at: "organisation",
    find: ({ organisation, leftOn }) => {
      if (leftOn !== null || !SAYS_LEFT.test(organisation)) return null;
      return {
        says: `is ${quoted(organisation)}, but Left on is blank, so it is still counted. Type the day it left under Left on.`,
      };
    },
  }),
  cellRule({
    id: "date-before-member-since",
    severity: "warning",
    looksAt:
      "Members: every date beside Member since; the Charter and a training needs analysis may be up to a year older",
    wrong: "Something is dated before the organisation joined.",
    mend: "Put that date or Member since right.",
    looksIn: (column, field, { rowsAre }) =>
      rowsAre === "members" && column.nature === "day" && field !== "memberSince",
    find: (view, checkup) => {
      const { row, column } = view;
      const since = memberAt(checkup, row)?.memberSince ?? null;
      const on = dayIn(view, checkup);
      if (since === null || !("value" in on) || on.value >= since) return null;
      const mayPrecede = column.nature === "day" && column.mayPrecedeJoining;
      if (mayPrecede && addMonths(on.value, 12) >= since) return null;
      return {
        says: `is ${describeDay(on.value)}, before it joined on ${describeDay(since)} (Member since). Put one of the two right.`,
      };
    },
  }),
  rowRule("Members", {
    id: "membership-below-minimum",
    severity: "note",
    looksAt: "Members: Left on, Member since; Settings: Minimum membership",
    wrong: "An organisation left before the minimum membership was over.",
    mend: "Nothing to mend unless a date is wrong; the report can say it.",
    at: "leftOn",
    find: (member, { compact }) => {
      const { memberSince, leftOn } = member;
      const years = compact.settings.minimumMembership;
      if (memberSince === null || leftOn === null || leftOn < memberSince) return null;
      const until = addMonths(memberSince, Math.round(years * 12));
      if (leftOn >= until) return null;
      return {
        says: `is ${describeDay(leftOn)}. It joined on ${describeDay(memberSince)}; the Charter asks for ${years} years, to ${describeDay(until)}.`,
      };
    },
  }),
];
