import { day } from "../kinds/dayKind";
import { text } from "../kinds/textKind";
import { declareTable } from "../table";

const OWN = { auto: true } as const;

/** What *How* says of a message. It is written before the message goes, and brought up to date after. */
export const HOW_SENT = {
  /** Stays where a run was stopped between sending and writing: nobody knows whether it went. */
  beingSent: "Being sent",
  sent: "Sent by the add-on",
  notSent: "Not sent",
  mailProgram: "Sent from a mail program",
} as const;

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
    how: text(
      "How",
      "Sent by the add-on, sent from a mail program, or made as a file to send. Being sent: perhaps it went. Not sent: it did not.",
      OWN,
    ),
    answeredOn: day("Answered on", "The day on which all that was asked for was there.", OWN),
  },
});
