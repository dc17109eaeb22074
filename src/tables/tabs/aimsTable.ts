import { text } from "../kinds/textKind";
import { declareTable } from "../table";

export const aimsTable = declareTable("Aims", {
  purpose: "The aims of the Members' Charter, with their parts.",
  aliases: ["Charter aims", "Aims of the Charter"],
  key: ["ref"],
  need: "spare",
  comesFilled: true,
  columns: {
    ref: text("Ref", "Its number in the Charter: 2, or 2.1 for a part of aim 2.", {
      required: true,
      holds: "as typed",
      width: 60,
      aliases: ["Reference", "No", "Number"],
    }),
    aim: text("Aim", "What the Compact is to realise, in the Charter's words.", {
      required: true,
      long: true,
    }),
  },
});
