import { text } from "../kinds/textKind";
import { declareTable } from "../table";

export const settingsTable = declareTable("Settings", {
  purpose: "What the add-on needs to know about the Compact and its year.",
  key: ["setting"],
  rowsAre: "settings",
  need: "indispensable",
  inFigures: true,
  expected: ["value"],
  columns: {
    setting: text("Setting", "The name of the setting; leave it as it is.", {
      required: true,
      width: 220,
    }),
    value: text("Value", "Your value. Blank means the usual one.", { width: 320 }),
    whatItDoes: text("What it does", "What the setting is for.", {
      long: true,
      // Nothing stands to the right of it.
      wrapping: "overflow",
      width: 520,
      aliases: ["Help", "Description"],
    }),
  },
});
