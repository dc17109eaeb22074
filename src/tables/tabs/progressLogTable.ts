import { choice } from "../kinds/choiceKind";
import { day } from "../kinds/dayKind";
import { number } from "../kinds/numberKind";
import { text } from "../kinds/textKind";
import { STATUSES } from "../status";
import { declareTable } from "../table";

const OWN = { auto: true } as const;

export const progressLogTable = declareTable("Progress log", {
  purpose: "Written by the add-on: what each measure came to on each As at day.",
  aliases: ["Log"],
  key: ["asAt", "measure"],
  need: "made when needed",
  expected: ["recorded", "asAt", "measure", "target", "due", "actual", "booked", "status", "rules"],
  columns: {
    recorded: day("Recorded", "The day this row was written.", OWN),
    asAt: day("As at", "The day that the figures are for.", OWN),
    measure: text("Measure", "The Ref of the success measure.", { ...OWN, width: 80 }),
    target: number("Target", "The target at that time.", OWN),
    due: day("Due", "The due day at that time.", OWN),
    actual: number("Actual", "The figure.", OWN),
    booked: number("Booked", "Events in the diary at that time.", OWN),
    status: choice("Status", Object.keys(STATUSES), "The judgement.", OWN),
    rules: text("Rules", "The version of the counting rules.", { ...OWN, width: 70 }),
    counted: text("Counted", "Who was counted, so that the next update can say who is new.", {
      ...OWN,
      long: true,
    }),
  },
});
