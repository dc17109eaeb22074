import { day } from "../kinds/dayKind";
import { text } from "../kinds/textKind";
import { declareTable } from "../table";

const OWN = { auto: true } as const;
const PIECE = { ...OWN, holds: "as typed", width: 120 } as const;

export const returnsTable = declareTable("Returns", {
  purpose: "Written by the add-on: every return that a region has received, as it came.",
  key: ["compact", "asAt", "receivedOn", "file"],
  need: "spare",
  comesFilled: true,
  filledByClicks: true,
  columns: {
    compact: text("Compact", "Who returned it, as the file says.", { ...OWN, width: 300 }),
    year: text("Year", "The programme year that it is of.", OWN),
    asAt: day("As at", "The day that its figures are as at.", OWN),
    rules: text("Rules", "The version of the rules that it was counted by.", OWN),
    receivedOn: day("Received on", "The day on which it was added here.", OWN),
    file: text("File", "The file that it came in.", { ...OWN, width: 220 }),
    whyRefused: text("Why refused", "Blank: it could be read.", { ...OWN, long: true }),
    piece1: text("Return", "The return itself, as it came.", PIECE),
    piece2: text(
      "Return, part 2",
      "What did not fit before: a cell holds 50,000 characters.",
      PIECE,
    ),
    piece3: text("Return, part 3", "What did not fit before.", PIECE),
  },
});
