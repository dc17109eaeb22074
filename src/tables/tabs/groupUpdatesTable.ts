import { day } from "../kinds/dayKind";
import { text } from "../kinds/textKind";
import { declareTable } from "../table";

export const groupUpdatesTable = declareTable("Group updates", {
  purpose: "What each Theme Group reports to the Steering Group.",
  aliases: ["Updates", "Theme Group updates"],
  key: ["date", "group"],
  toldBy: ["date", "group"],
  expected: ["chair"],
  columns: {
    date: day("Date", "The day of the update.", { required: true }),
    group: text("Group", "The group that reports.", {
      required: true,
      refersTo: "groups",
      width: 260,
    }),
    chair: text("Chair", "Who chairs the group.", { width: 200 }),
    update: text("Update", "The narrative that goes into the report, as it is.", {
      required: true,
      long: true,
      // Paragraphs, which are read here before they go into the report.
      wrapping: "wrap",
      width: 480,
    }),
  },
});
