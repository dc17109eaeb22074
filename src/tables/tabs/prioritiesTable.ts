import { text } from "../kinds/textKind";
import { declareTable } from "../table";

export const prioritiesTable = declareTable("Priorities", {
  purpose: "The annual priorities, as the Statement of Annual Priorities words them.",
  aliases: ["Annual priorities", "Statement of Annual Priorities"],
  key: ["ref"],
  toldBy: ["ref", "priority"],
  refsBegin: "P",
  inFigures: true,
  expected: ["purpose", "aims", "leadGroup"],
  columns: {
    ref: text("Ref", "A short name for the priority, such as P1.", {
      required: true,
      width: 60,
      aliases: ["Reference", "Priority ref"],
    }),
    priority: text("Priority", "The annual priority.", {
      required: true,
      width: 240,
      aliases: ["Annual priority"],
    }),
    purpose: text("Purpose", "What it is to achieve.", { long: true }),
    aims: text("Aims", "The aims of the Charter that it serves, as typed: 1,2,3 and 4.", {
      holds: "as typed",
      aliases: ["Reference (Aims)"],
    }),
    leadGroup: text("Lead group", "The group that leads on it.", {
      refersTo: "groups",
      width: 240,
      aliases: ["Group"],
    }),
  },
});
