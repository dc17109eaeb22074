import { text } from "../kinds/textKind";
import { declareTable } from "../table";

export const lettersTable = declareTable("Letters", {
  purpose: "The words of the letters to members, where they are not the usual ones.",
  key: ["part"],
  need: "spare",
  comesFilled: true,
  columns: {
    part: text("Part", "Which part of a letter: the page Compact > Members > Chase names them.", {
      required: true,
      width: 260,
    }),
    words: text(
      "Words",
      "What it says. Places such as {organisation} are filled in. Blank: the usual words.",
      { long: true, wrapping: "wrap", holds: "as typed" },
    ),
  },
});
