import { day } from "../kinds/dayKind";
import { text } from "../kinds/textKind";
import { declareTable } from "../table";

const OWN = { auto: true } as const;

export const correspondenceTable = declareTable("Correspondence", {
  purpose: "Written by the add-on: who was asked for what, and when the answer came.",
  key: ["sentOn", "organisation", "to"],
  need: "spare",
  expected: ["sentOn", "organisation", "to", "topics", "step", "how", "answeredOn"],
  columns: {
    sentOn: day("Sent on", "The day of the message.", OWN),
    organisation: text("Organisation", "The member that was asked.", { ...OWN, width: 260 }),
    to: text("To", "The address that it was written to.", { ...OWN, holds: "email", width: 260 }),
    topics: text("Topics", "What it asked for.", { ...OWN, width: 220 }),
    step: text("Step", "First, reminder or escalation.", OWN),
    how: text("How", "Sent by the add-on, or made as a file or draft to send.", OWN),
    answeredOn: day("Answered on", "The day on which all that was asked for was there.", OWN),
  },
});
