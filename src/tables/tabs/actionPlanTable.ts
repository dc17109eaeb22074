import { choice } from "../kinds/choiceKind";
import { day } from "../kinds/dayKind";
import { text } from "../kinds/textKind";
import { declareTable } from "../table";

export const actionPlanTable = declareTable("Action plan", {
  purpose: "The action plan, line by line.",
  aliases: ["Actions", "Action"],
  key: ["ref"],
  toldBy: ["ref", "action"],
  refsBegin: "A",
  expected: ["priority", "measure", "owner", "group", "due", "doneOn", "progressNote", "raisedOn"],
  columns: {
    ref: text("Ref", "A short name for the action, such as A1.", {
      required: true,
      width: 60,
      aliases: ["Reference", "Action ref"],
    }),
    action: text("Action", "What is to be done.", { required: true, long: true, width: 420 }),
    priority: text("Priority", "The Ref of the annual priority it serves.", {
      refersTo: "Priorities",
      width: 75,
      aliases: ["Priority ref"],
    }),
    measure: text("Success measure", "The Ref of the success measure it serves.", {
      refersTo: "Success measures",
      width: 120,
      aliases: ["Measure", "Measure ref"],
    }),
    owner: text("Owner", "Who does it: name or initials.", {
      width: 110,
      aliases: ["Lead", "Who"],
    }),
    group: text("Group", "The group that watches over it.", { refersTo: "groups", width: 240 }),
    due: day("Due", "When it is to be done.", {
      mayLieAhead: true,
      aliases: ["Due date", "By when", "Deadline"],
    }),
    status: choice("Status", ["Not started", "In progress", "Done", "Deferred"], "How far it is.", {
      required: true,
    }),
    doneOn: day("Done on", "The day it was done.", { aliases: ["Completed on", "Done"] }),
    progressNote: text("Progress note", "One or two sentences for the report.", {
      long: true,
      aliases: ["Progress"],
    }),
    expectedOn: day("Expected on", "When it is likely to be done, where that is not the due day.", {
      mayLieAhead: true,
      aliases: ["Expected", "Forecast date"],
    }),
    raisedOn: day("Raised on", "The meeting that raised it.", { aliases: ["Raised"] }),
    dueDays: text(
      "Due days so far",
      "Written by the add-on: each day that it was due, and from when. A day that is put back to an earlier one counts as never moved.",
      { auto: true, long: true, width: 240 },
    ),
  },
});
