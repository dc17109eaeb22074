import { text } from "../kinds/textKind";
import { declareTable } from "../table";

/** Text throughout: no value that is kept becomes a formula, a day or a number by itself. */
const OWN = { auto: true, required: true } as const;

/** What *Undone* says; blank: it was made, and can be undone. */
export const UNDO_MARKS = {
  beingMade: "Being made",
  /** A run was stopped, and this much of its change had been made. */
  madeInPart: "Made in part",
  notMade: "Not made",
  beingUndone: "Being undone",
  undone: "Undone",
} as const;

export const undoTable = declareTable("Undo", {
  purpose:
    "Written by the add-on, and hidden: what was changed by a click, so that anybody who may edit can take it back. Kept for 90 days at most.",
  key: ["change", "table", "key", "column"],
  need: "spare",
  hidden: true,
  isMemory: true,
  columns: {
    change: text("Change", "The number of the change: its rows belong together.", {
      ...OWN,
      width: 70,
    }),
    when: text("When", "When it was clicked.", { ...OWN, width: 140 }),
    what: text("What", "What was done, in words.", { ...OWN, width: 320 }),
    table: text("Table", "The tab that was changed.", { ...OWN, width: 130 }),
    key: text("Key", "The row, as people know it.", { ...OWN, width: 240 }),
    column: text("Column", "The header; blank for a row that came in or was taken out whole.", OWN),
    from: text("From", "What stood there, with its kind and format; blank for a new row.", {
      ...OWN,
      width: 240,
    }),
    to: text("To", "What was put there; blank for a row that was taken out.", {
      ...OWN,
      width: 240,
    }),
    undone: text(
      "Undone",
      `Blank once it is made; else ${Object.values(UNDO_MARKS).join(", ")}. What is under way says so in one of its rows.`,
      OWN,
    ),
  },
});
