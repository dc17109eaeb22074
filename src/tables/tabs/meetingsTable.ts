import { choice } from "../kinds/choiceKind";
import { day } from "../kinds/dayKind";
import { text } from "../kinds/textKind";
import { declareTable } from "../table";

export const meetingsTable = declareTable("Meetings", {
  purpose: "Meetings of the Steering Group and the Theme Groups.",
  aliases: ["Meeting"],
  key: ["date", "group"],
  toldBy: ["date", "group"],
  expected: ["venue", "time", "minutes", "notes"],
  columns: {
    date: day("Date", "The day of the meeting.", {
      mayLieAhead: true,
      required: true,
      aliases: ["Meeting date"],
    }),
    group: text("Group", "The group that meets.", {
      required: true,
      refersTo: "groups",
      width: 260,
    }),
    venue: text("Venue", "Where.", { width: 240 }),
    time: text("Time", "When it begins: 14:30.", {
      holds: "time",
      width: 70,
      aliases: ["Starts at"],
    }),
    status: choice("Status", ["Planned", "Held", "Cancelled"], "Has it been held?", {
      required: true,
      whenAdded: "Planned",
    }),
    minutes: text("Minutes", "A link to the minutes.", { holds: "link", width: 200 }),
    notes: text("Notes", "Anything worth remembering.", { long: true }),
  },
});
