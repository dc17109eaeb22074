import { day } from "../kinds/dayKind";
import { text } from "../kinds/textKind";
import { declareTable } from "../table";

export const acceptedTable = declareTable("Accepted", {
  purpose: "Problems that you have decided to live with: they stay quiet.",
  aliases: ["Accepted problems"],
  key: ["rule", "where"],
  rowsAreCleared: true,
  filledByClicks: true,
  need: "made when needed",
  expected: ["acceptedOn"],
  columns: {
    rule: text("Rule", "The rule's name, such as email-personal-domain.", {
      required: true,
      width: 200,
    }),
    where: text("Where", "The table and the row: Members: Tresham Institute.", {
      required: true,
      width: 300,
    }),
    reason: text("Reason", "Why this is all right.", { required: true, long: true }),
    acceptedOn: day("Accepted on", "The day it was accepted."),
    seen: text(
      "Value accepted",
      "The value at that time. When it changes, the problem comes back.",
      {
        width: 220,
      },
    ),
  },
});
