import { day } from "../kinds/dayKind";
import { number } from "../kinds/numberKind";
import { text } from "../kinds/textKind";
import { declareTable } from "../table";

export const figuresTable = declareTable("Figures", {
  purpose: "Figures of success measures that are typed, as they were on each day.",
  aliases: ["Typed figures"],
  key: ["measure", "asAt"],
  toldBy: ["measure", "asAt"],
  doublesHaveOwnRule: true,
  need: "spare",
  expected: ["source", "note"],
  columns: {
    measure: text("Measure", "The Ref of the success measure.", {
      required: true,
      refersTo: "Success measures",
      width: 90,
      aliases: ["Success measure", "Measure ref"],
    }),
    asAt: day("As at", "The day that the figure is of.", {
      required: true,
      aliases: ["Date", "As of"],
    }),
    figure: number("Figure", "The figure on that day; Yes where a single thing is done.", {
      required: true,
      min: null,
      words: "yes or no",
      shownAsPercent: "as people show it",
      aliases: ["Value"],
    }),
    source: text("Source", "Where it comes from, in words or as a link: the evidence.", {
      width: 240,
      aliases: ["Evidence"],
    }),
    note: text("Note", "Anything worth remembering.", { long: true, aliases: ["Notes"] }),
  },
});
