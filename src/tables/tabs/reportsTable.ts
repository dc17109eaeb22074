import { day } from "../kinds/dayKind";
import { text } from "../kinds/textKind";
import { declareTable } from "../table";

const OWN = { auto: true } as const;

/** What Outcome begins with until the document is there: a run that was stopped is taken up by it. */
export const BEING_MADE = "Being made";

export const reportsTable = declareTable("Reports", {
  purpose: "Written by the add-on: the reports it has made.",
  key: ["created", "title"],
  need: "made when needed",
  expected: ["created", "asAt", "forMeeting", "title", "link", "outcome"],
  columns: {
    created: text("Created", "When it was made.", { ...OWN, width: 150 }),
    asAt: day("As at", "The day that the figures are for.", OWN),
    forMeeting: day("For meeting", "The Steering Group meeting it was made for.", OWN),
    title: text("Title", "What it is called.", { ...OWN, width: 320 }),
    link: text("Link", "Where it is.", { ...OWN, holds: "link", width: 320 }),
    outcome: text("Outcome", "How making it went.", { ...OWN, long: true, width: 240 }),
    actionsDue: text(
      "Actions due",
      "When each open action was due then: the next report says which have slipped.",
      { ...OWN, width: 320 },
    ),
  },
});
