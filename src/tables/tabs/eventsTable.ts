import { choice } from "../kinds/choiceKind";
import { day } from "../kinds/dayKind";
import { number } from "../kinds/numberKind";
import { text } from "../kinds/textKind";
import { declareTable } from "../table";

export const eventsTable = declareTable("Events", {
  purpose: "Good practice events and others: planned, scheduled, held, cancelled.",
  aliases: ["Event", "Good practice events"],
  key: ["ref"],
  toldBy: ["ref", "event"],
  refsBegin: "E",
  inFigures: true,
  expected: ["date", "host", "venue", "attendance", "aims", "notes"],
  columns: {
    ref: text("Ref", "A short name for the event, such as E1.", {
      required: true,
      width: 60,
      aliases: ["Reference", "Event ref"],
    }),
    event: text("Event", "What it is called.", {
      required: true,
      width: 280,
      aliases: ["Event name", "Title"],
    }),
    type: choice(
      "Type",
      [
        "Good Practice Event",
        "Good Practice Dissemination Seminar",
        "Master Class",
        "Theme Group event",
        "Other",
      ],
      "The kind of event; success measures count by it. Add your own where none fits.",
      { required: true, open: true, width: 220, aliases: ["Event type", "Kind"] },
    ),
    date: day("Date", "The day it is, or was, held.", {
      mayLieAhead: true,
      aliases: ["Event date", "Held on"],
      inFigures: true,
    }),
    status: choice(
      "Status",
      ["Planned", "Scheduled", "Held", "Cancelled"],
      "Planned: an intention. Scheduled: it has a date. Held: it happened.",
      { required: true },
    ),
    host: text("Host", "Who hosts it.", { width: 200 }),
    venue: text("Venue", "Where.", { width: 200 }),
    attendance: number("Attendance", "How many came.", { whole: true }),
    aims: text("Aims", "The aims of the Charter that it serves.", {
      width: 90,
      holds: "as typed",
    }),
    notes: text("Notes", "Anything worth remembering.", { long: true }),
  },
});
