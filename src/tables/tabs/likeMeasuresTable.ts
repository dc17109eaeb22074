import { day } from "../kinds/dayKind";
import { text } from "../kinds/textKind";
import { declareTable } from "../table";

export const likeMeasuresTable = declareTable("Like measures", {
  purpose: "Under which name measures of several Compacts stand side by side, as was confirmed.",
  key: ["measuredBy", "thing", "unit"],
  need: "spare",
  comesFilled: true,
  columns: {
    measuredBy: text("Measured by", "As in the returns.", { width: 180 }),
    thing: text(
      "What is counted",
      "What the returns name, or the sentence of a typed figure without its numbers.",
      { required: true, width: 320 },
    ),
    unit: text("Unit", "Of typed figures."),
    countsAs: text(
      "Counts as",
      "The name in the portfolio: measures of one name stand together. Blank: each kind by itself.",
      { width: 320 },
    ),
    confirmedOn: day("Confirmed on", "The day on which it was confirmed."),
  },
});
