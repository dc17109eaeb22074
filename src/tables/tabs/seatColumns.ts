import type { Column } from "../column";
import { text } from "../kinds/textKind";

/** Who sits for each member organisation in the groups of the Compact. */
export const seatColumns = {
  steeringGroupMember: text(
    "Steering Group member",
    "Who sits on the Steering Group for it; blank where nobody does.",
    { aboutContact: true, names: "person", seldom: true, section: "Membership" },
  ),
  steeringGroupEmail: text(
    "Steering Group email",
    "The e-mail address of its Steering Group member.",
    {
      aboutContact: true,
      tellsOf: "steeringGroupMember",
      holds: "email",
      width: 220,
      seldom: true,
      section: "Membership",
    },
  ),
  deputy: text("Deputy", "Who comes when the Steering Group member cannot.", {
    aliases: ["Nominated deputy"],
    aboutContact: true,
    names: "person",
    seldom: true,
    section: "Membership",
  }),
  deputyEmail: text("Deputy email", "The deputy's e-mail address.", {
    aboutContact: true,
    tellsOf: "deputy",
    holds: "email",
    width: 220,
    seldom: true,
    section: "Membership",
  }),
  themeGroups: text("Theme groups", "The Theme Groups it takes part in.", {
    aboutContact: true,
    width: 200,
    seldom: true,
    section: "Membership",
  }),
} as const satisfies Record<string, Column>;
